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

/// <summary>The changes that the embete's recipients have told of: verified with the recipient, or rejected with a reason (KI-97).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class VerifyModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ShownNotifiedChange> Changes { get; private set; } = [];

    [BindProperty]
    public string? Answer { get; set; }

    public bool May(NotifiedChange change, NotifiedChangeAction action) => NotifiedChangeLifecycle.Table.MovesFor(change.Status, viewer.Roles).Contains(action);

    public async Task OnGetAsync(CancellationToken stop) =>
        Changes = await ShownNotifiedChange.ListAsync(db, db.NotifiedChanges.Where(change => change.OfficeId == viewer.OfficeId), stop);

    public Task<IActionResult> OnPostVerifyAsync(Id<NotifiedChange> change, CancellationToken stop) => ActAsync(
        change, (found, organisation, by, now) => found.Verify(organisation, by, now), Say("Endringen er kontrollert og tatt i bruk.", "Endringa er kontrollert og teken i bruk."), stop);

    public Task<IActionResult> OnPostRejectAsync(Id<NotifiedChange> change, CancellationToken stop) => ActAsync(
        change, (found, organisation, by, now) => found.Reject(organisation, Answer ?? string.Empty, by, now), Say("Endringen er ikke tatt i bruk.", "Endringa er ikkje teken i bruk."), stop);

    private async Task<IActionResult> ActAsync(Id<NotifiedChange> id, Action<NotifiedChange, Organisation, Actor, DateTimeOffset> act, string done, CancellationToken stop)
    {
        if (await db.NotifiedChanges.SingleOrDefaultAsync(change => change.Id == id && change.OfficeId == viewer.OfficeId, stop) is not { } found)
        {
            return NotFound();
        }

        var organisation = await db.Organisations.SingleAsync(each => each.Id == found.OrganisationId, stop);
        act(found, organisation, viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(done);
        return LocalRedirect("/endringer/kontroll");
    }
}
