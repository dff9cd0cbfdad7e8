using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Declares whether one is impartial in the case. Who is not, is locked out of it.</summary>
[Authorize(Policy = Policies.CaseAuthority)]
public sealed class ImpartialityModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel, IDeclaresImpartiality
{
    public CaseHead Head { get; private set; } = null!;

    [BindProperty]
    public ImpartialityInput Input { get; set; } = new(null, null);

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

        if (!Input.IsAnswered(ModelState))
        {
            return new PageAgain();
        }

        if (viewer.IsOf(application.OfficeId))
        {
            application.DeclareImpartiality(Input.IsImpartial, Input.Reason ?? string.Empty, viewer.AsAnyOf([Role.Caseworker, Role.OfficeLeader, Role.Paymaster]), clock.GetUtcNow());
        }
        else
        {
            application.DeclareImpartialityAtDirectorate(Input.IsImpartial, Input.Reason ?? string.Empty, viewer.AsAnyOf([Role.DirectorateCaseworker, Role.DirectorateLeader]), clock.GetUtcNow());
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Input.IsImpartial ? Say(ImpartialityInput.Declared) : ImpartialityInput.LockedOut(application.CaseNumber));
        return LocalRedirect(Input.IsImpartial ? $"/saker/{id}" : "/saker");
    }
}
