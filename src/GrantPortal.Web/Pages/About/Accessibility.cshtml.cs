using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.About;

/// <summary>What is known about universal design, honestly.</summary>
[AllowAnonymous]
public sealed class AccessibilityModel : PageModel;
