using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>What publishing does, looked at once before it is done: the form is frozen, and everybody sees the call.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class PublishModel(EditedCall edited, PortalDb db, Viewer viewer, NoticeDesk notices, TimeProvider clock) : PageModel
{
    public EditedCall Edited => edited;

    public IReadOnlyList<OfficeName> Offices { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        Offices = [.. (await OfficeName.InAsync(db, edited.Scheme, Now, stop)).Where(office => edited.Call.OfficeOf(office.Id) is not null)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        edited.Call.Publish(edited.Scheme, viewer.As(Role.DirectorateCaseworker), Now);
        if (edited.Scheme.TellsApplicants)
        {
            await notices.AnnounceAsync(edited.Call, edited.Scheme, Now, stop);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Utlysningen er publisert. Alle kan se den, og skjemaet er frosset.", "Utlysinga er publisert. Alle kan sjå henne, og skjemaet er frose."));
        return Redirect($"/administrasjon/utlysninger/{key}");
    }
}
