using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.SignIn;

/// <summary>Where the buttons of the demonstration's sign-in lead (design 8). It does not exist when the demonstration sign-in is off.</summary>
[AllowAnonymous]
public sealed class DemoModel(PortalDb db, DemonstrationSignIn demonstration) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Session.SignInPath);

    public async Task<IActionResult> OnPostAsync(string? persona, string? returnUrl, CancellationToken stop)
    {
        if (!demonstration.IsOn)
        {
            return NotFound();
        }

        var found = await db.People.Where(person => person.Subject == persona).Select(person => (Id<Person>?)person.Id).SingleOrDefaultAsync(stop);
        if (found is not { } id)
        {
            return BadRequest();
        }

        await HttpContext.SignInAsync(id);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
