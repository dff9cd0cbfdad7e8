using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages;

/// <summary>The front page: for the public what the portal is, for the signed-in what waits for them.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;
