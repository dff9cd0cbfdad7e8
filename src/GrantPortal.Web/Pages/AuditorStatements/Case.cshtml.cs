using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>The auditor in a case: what the award asks for, who is invited, what has come. The recipient or the caseworker invites; the caseworker lets it wait.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CaseModel(PortalDb db, Viewer viewer, StatementDesk desk, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public StatementAtHand AtHand { get; private set; } = null!;

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public bool MayInvite => Allows(StatementAction.Invite);

    public bool MayDefer => Head.Facts.ImpartialityDeclared && !AtHand.OfUse.IsRequired && Allows(StatementAction.Defer);

    /// <summary>The statement is overdue, and the embete may ask for it in a letter.</summary>
    public bool MayRemind => Head.IsOffice && viewer.Roles.Contains(Role.Caseworker) && !AtHand.IsSettled && AtHand.Due < Head.Now;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || await desk.OfCaseAsync(id, viewer, stop) is not { } found)
        {
            return NotFound();
        }

        (Head, AtHand) = (head, found);
        return Page();
    }

    public async Task<IActionResult> OnPostInviteAsync(Id<Application> id, CancellationToken stop)
    {
        if (await desk.OfCaseAsync(id, viewer, stop) is not { } found)
        {
            return NotFound();
        }

        if (!EmailAddress.TryParse(Email, out var auditor))
        {
            ModelState.AddModelError(nameof(Email), Say("Skriv e-postadressen til revisor, for eksempel post@revisjon.no.", "Skriv e-postadressa til revisor, til dømes post@revisjon.no."));
            return new PageAgain();
        }

        var (by, now, secret) = (viewer.As(Role.Contact, or: Role.Caseworker), clock.GetUtcNow(), InvitationSecret.New());
        desk.Begin(found, now).Invite(found.Report, found.Application, auditor, found.Language, secret, by, now);
        db.Notices.Add(Notice.To(auditor, NoticeKind.AuditorInvited, found.Language, $"/revisor/lenke/{secret.Text}", now));
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Revisor får en lenke på e-post. Den gjelder én gang og i 30 dager.", "Revisor får ei lenkje på e-post. Ho gjeld éin gong og i 30 dagar."));
        return LocalRedirect($"/saker/{id}/revisor");
    }

    public async Task<IActionResult> OnPostDeferAsync(Id<Application> id, CancellationToken stop)
    {
        if (await desk.OfCaseAsync(id, viewer, stop) is not { } found)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        desk.Begin(found, now).Defer(found.Report, found.Application, found.OfUse, Reason ?? string.Empty, viewer.As(Role.Caseworker, or: Role.OfficeLeader), now);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Bekreftelsen kan vente et år.", "Stadfestinga kan vente eit år."));
        return LocalRedirect($"/saker/{id}/revisor");
    }

    private bool Allows(StatementAction action) => AtHand.Requirement.IsRequired
        && (Head.IsOffice || viewer.OrganisationId == AtHand.Report.ReporterId)
        && StatementLifecycle.Table.MovesFor(AtHand.Statement?.Status ?? StatementStatus.Awaited, viewer.Roles).Contains(action);
}
