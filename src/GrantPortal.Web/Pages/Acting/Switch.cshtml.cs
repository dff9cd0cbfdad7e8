using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Acting;

/// <summary>The organisations that the person may act for, and the change from one to another.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class SwitchModel(Viewer viewer) : PageModel
{
    public async Task<IActionResult> OnPostAsync(Id<Organisation> organisation)
    {
        if (viewer.Organisations.FirstOrDefault(each => each.Id == organisation) is not { } chosen)
        {
            return NotFound();
        }

        await HttpContext.SignInAsync(viewer.PersonId, chosen.Id);
        TempData.Done(Speech.Say($"Du handler nå for {chosen.Name.Nb}.", $"Du handlar no for {chosen.Name.Nn}."));
        return LocalRedirect("/");
    }
}
