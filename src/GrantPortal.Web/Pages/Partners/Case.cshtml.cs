using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Partners;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Partners;

/// <summary>The partners in a case: who is asked, who has signed, and a new link for who has not (LSV-02).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CaseModel(PortalDb db, Viewer viewer, PartnerDesk desk, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public PartnerStanding Standing { get; private set; } = null!;

    public IReadOnlyList<PartnerSignature> Signatures { get; private set; } = [];

    [BindProperty]
    public Id<PartnerSignature>? Partner { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    public bool MayInvite(PartnerSignature signature) =>
        (Head.IsOffice || viewer.OrganisationId == Head.Facts.ApplicantId) && SignatureLifecycle.Table.MovesFor(signature.Status, viewer.Roles).Contains(SignatureAction.Invite);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || await FindAsync(id, stop) is not { } application || await desk.StandingAsync(application, stop) is not { IsJoint: true } standing)
        {
            return NotFound();
        }

        (Head, Standing) = (head, standing);
        Signatures = await db.PartnerSignatures.AsNoTracking().Where(each => each.ApplicationId == id).OrderByDescending(each => each.InvitedAt).ThenBy(each => each.Name).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } application)
        {
            return NotFound();
        }

        var partner = Partner ?? default;
        if (await db.PartnerSignatures.SingleOrDefaultAsync(each => each.Id == partner && each.ApplicationId == id, stop) is not { } signature)
        {
            ModelState.AddModelError(nameof(Partner), Say("Velg hvem som skal få lenken.", "Vel kven som skal få lenkja."));
            return new PageAgain();
        }

        if (!EmailAddress.TryParse(Email, out var address))
        {
            ModelState.AddModelError(nameof(Email), Say("Skriv e-postadressen, for eksempel post@helseforetak.no.", "Skriv e-postadressa, til dømes post@helseforetak.no."));
            return new PageAgain();
        }

        desk.SendAgain(signature, application, address, viewer.As(Role.Contact, or: viewer.Roles.Contains(Role.Signatory) ? Role.Signatory : Role.Caseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("En ny lenke er sendt. Den forrige gjelder ikke lenger.", "Ei ny lenkje er send. Den førre gjeld ikkje lenger."));
        return LocalRedirect($"/saker/{id}/samarbeid");
    }

    private Task<Application?> FindAsync(Id<Application> id, CancellationToken stop) =>
        db.Applications.VisibleTo(viewer).Include(each => each.Versions.Where(version => version.SentAt != null)).SingleOrDefaultAsync(each => each.Id == id, stop);
}
