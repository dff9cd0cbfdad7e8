using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>Withdraws the application, after a look at what happens then.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class WithdrawModel(PortalDb db, Viewer viewer, Writing writing, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    /// <summary>The viewer's role that the lifecycle lets withdraw now; null when none may.</summary>
    public Role? By => ApplicationLifecycle.Table.Find(Filling.Application.Status, ApplicationAction.Withdraw) is { } move && viewer.Roles.Any(move.MayBeMadeBy)
        ? viewer.Roles.First(move.MayBeMadeBy)
        : null;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, id, stop) is not { } filling)
        {
            return NotFound();
        }

        Filling = filling;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await OnGetAsync(id, stop) is not PageResult)
        {
            return NotFound();
        }

        await writing.ActAsync(id, atHand => atHand.Application.Withdraw(viewer.As(By ?? Role.Signatory), clock.GetUtcNow()), stop);
        TempData.Done(Speech.Say($"Søknad {Filling.Application.CaseNumber} er trukket.", $"Søknad {Filling.Application.CaseNumber} er trekt."));
        return Redirect("/soknader");
    }
}
