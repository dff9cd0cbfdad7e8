using GrantPortal.Domain.Ids;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.NotifiedChanges;

/// <summary>What a recipient has told of (KI-97): a second person confirms an account here, and anyone of the recipient takes a change back.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    public Organisation Own { get; private set; } = null!;

    public IReadOnlyList<ShownNotifiedChange> Changes { get; private set; } = [];

    /// <summary>A Nav office's leader signs and does not tell of changes.</summary>
    public bool MayNotify => viewer.Roles.Contains(Role.Contact) || viewer.Roles.Contains(Role.Signatory);

    public bool MayConfirm(NotifiedChange change) => MayNotify && change.Status is NotifiedChangeStatus.AwaitsSecond && change.NotifiedBy != viewer.PersonId;

    public bool MayWithdraw(NotifiedChange change) => MayNotify && change.IsOpen;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Own = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == viewer.OrganisationId, stop);
        Changes = await ShownNotifiedChange.ListAsync(db, db.NotifiedChanges.Where(change => change.OrganisationId == viewer.OrganisationId), stop);
    }

    public Task<IActionResult> OnPostConfirmAsync(Id<NotifiedChange> change, CancellationToken stop) =>
        ActAsync(change, found => found.Confirm(By()), Say("Kontonummeret er bekreftet av to. Statsforvalteren kontrollerer det før neste utbetaling.", "Kontonummeret er stadfesta av to. Statsforvaltaren kontrollerer det før neste utbetaling."), stop);

    public Task<IActionResult> OnPostWithdrawAsync(Id<NotifiedChange> change, CancellationToken stop) =>
        ActAsync(change, found => found.Withdraw(By()), Say("Endringen er trukket.", "Endringa er trekt."), stop);

    private Actor By() => viewer.As(Role.Contact, or: Role.Signatory);

    private async Task<IActionResult> ActAsync(Id<NotifiedChange> id, Action<NotifiedChange> act, string done, CancellationToken stop)
    {
        if (await db.NotifiedChanges.SingleOrDefaultAsync(change => change.Id == id && change.OrganisationId == viewer.OrganisationId, stop) is not { } found)
        {
            return NotFound();
        }

        act(found);
        await db.SaveChangesAsync(stop);
        TempData.Done(done);
        return LocalRedirect("/endringer");
    }
}
