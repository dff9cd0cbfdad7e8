using GrantPortal.Web.Components;
using GrantPortal.Web.Languages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Display;

/// <summary>Målform, and light or dark: chosen here or in the header of any page, kept in two cookies.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    private static readonly TimeSpan AYear = TimeSpan.FromDays(365);

    internal static IEnumerable<Choice> Languages { get; } = [new("nb", "Bokmål"), new("nn", "Nynorsk")];

    internal static IEnumerable<Choice> Schemes => Enum.GetValues<ColorScheme>().Select(scheme => new Choice(scheme.Code(), Speech.Say(scheme.Name())));

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnPost(string? language, string? scheme)
    {
        Keep(Speech.Cookie, Speech.Read(language)?.Code());
        Keep(ColorSchemes.Cookie, ColorSchemes.Read(scheme)?.Code());
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    private void Keep(string cookie, string? choice)
    {
        if (choice is not null)
        {
            Response.Cookies.Append(cookie, choice, new CookieOptions { MaxAge = AYear, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, IsEssential = true });
        }
    }
}
