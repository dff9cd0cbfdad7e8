using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Lets an application in that came after the deadline, with a reason.</summary>
[Authorize(Policy = Policies.Caseworker)]
public sealed class AdmitModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new(null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        application.Admit(Input.Reason ?? string.Empty, viewer.As(Role.Caseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Søknaden er tatt inn og kan behandles.", "Søknaden er teken inn og kan behandlast."));
        return LocalRedirect($"/saker/{id}");
    }

    public sealed record InputModel(string? Reason);
}
