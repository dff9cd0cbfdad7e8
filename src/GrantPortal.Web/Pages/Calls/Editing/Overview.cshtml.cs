using GrantPortal.Domain.Calls;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Where a call stands: what it lacks, and the moves that its lifecycle allows now.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class OverviewModel(EditedCall edited, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public EditedCall Edited => edited;

    public Call Call => edited.Call;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop) => await edited.FindAsync(key, stop) ? Page() : NotFound();

    public Task<IActionResult> OnPostCloseAsync(string key, CancellationToken stop) =>
        MoveAsync(key, (call, by) => call.Close(by, clock.GetUtcNow()), Speech.Say("Utlysningen er lukket.", "Utlysinga er lukka."), stop);

    public Task<IActionResult> OnPostBeginAsync(string key, CancellationToken stop) =>
        MoveAsync(key, (call, by) => call.BeginAssessment(by), Speech.Say("Utlysningen er under behandling.", "Utlysinga er under behandling."), stop);

    public Task<IActionResult> OnPostFinishAsync(string key, CancellationToken stop) =>
        MoveAsync(key, (call, by) => call.Finish(by), Speech.Say("Utlysningen er avsluttet.", "Utlysinga er avslutta."), stop);

    private async Task<IActionResult> MoveAsync(string key, Action<Call, Actor> move, string done, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        move(edited.Call, viewer.As(Role.DirectorateCaseworker));
        await db.SaveChangesAsync(stop);
        TempData.Done(done);
        return Redirect($"/administrasjon/utlysninger/{key}");
    }
}
