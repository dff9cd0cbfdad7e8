using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Pages.Awards;
using GrantPortal.Web.Pages.Calls;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages;

/// <summary>The front page: for the public what the portal is, for the signed-in what waits for them.</summary>
[AllowAnonymous]
public sealed class IndexModel(CallLists lists, AwardLists awards) : PageModel
{
    public CurrentCalls Calls { get; private set; } = new([], []);

    /// <summary>How an earlier round was divided; null where the portal holds none.</summary>
    public DividedRound? Divided { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Calls = await lists.CurrentAsync(stop);
        Divided = await awards.DividedAsync(RoundOf2020.Key, stop);
    }
}
