using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.About;

/// <summary>Which personal data lies here, why, and for how long.</summary>
[AllowAnonymous]
public sealed class PrivacyModel : PageModel;
