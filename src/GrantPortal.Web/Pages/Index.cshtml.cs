using GrantPortal.Web.Pages.Calls;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages;

/// <summary>The front page: for the public what the portal is, for the signed-in what waits for them.</summary>
[AllowAnonymous]
public sealed class IndexModel(CallLists lists) : PageModel
{
    public CurrentCalls Calls { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken stop) => Calls = await lists.CurrentAsync(stop);
}
