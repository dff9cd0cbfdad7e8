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

/// <summary>Withdraws the application: a draft by who writes it, a sent one by who signs.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class WithdrawModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

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

        application.Withdraw(viewer.As(application.Status is ApplicationStatus.Draft ? Role.Contact : Role.Signatory), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Søknaden i sak {application.CaseNumber} er trukket.", $"Søknaden i sak {application.CaseNumber} er trekt."));
        return LocalRedirect($"/saker/{id}");
    }
}
