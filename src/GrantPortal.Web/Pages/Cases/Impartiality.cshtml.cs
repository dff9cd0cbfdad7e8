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
[Authorize(Policy = Policies.Office)]
public sealed class ImpartialityModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null);

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

        if (Input.Answer is not ("ja" or "nei"))
        {
            ModelState.AddModelError("Input.Answer", Say("Svar ja eller nei.", "Svar ja eller nei."));
            return new PageAgain();
        }

        var role = viewer.Roles.Contains(Role.Caseworker) ? Role.Caseworker : viewer.Roles.Contains(Role.OfficeLeader) ? Role.OfficeLeader : Role.Paymaster;
        application.DeclareImpartiality(Input.Answer == "ja", Input.Reason ?? string.Empty, viewer.As(role), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        if (Input.Answer == "ja")
        {
            TempData.Done(Say("Du har bekreftet at du er habil.", "Du har stadfesta at du er habil."));
            return LocalRedirect($"/saker/{id}");
        }

        TempData.Done(Say($"Du har meldt at du er inhabil i sak {application.CaseNumber}. Du kan ikke lenger åpne den.", $"Du har meldt at du er ugild i sak {application.CaseNumber}. Du kan ikkje lenger opne henne."));
        return LocalRedirect("/saker");
    }

    public sealed record InputModel(string? Answer, string? Reason);
}
