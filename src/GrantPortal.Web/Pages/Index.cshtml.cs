using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Pages.Awards;
using GrantPortal.Web.Pages.Calls;
using GrantPortal.Web.Security;
using GrantPortal.Web.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages;

/// <summary>The front page: for the public what the portal is, for the signed-in what waits for them.</summary>
[AllowAnonymous]
public sealed class IndexModel(CallLists lists, AwardLists awards, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    /// <summary>What waits for someone on an applicant's side; null for others.</summary>
    public Desk? Desk { get; private set; }

    /// <summary>What waits for someone at an embete or a directorate; null for others.</summary>
    public OfficeDesk? Office { get; private set; }

    public CurrentCalls Calls { get; private set; } = new([], []);

    /// <summary>How an earlier round was divided; null where the portal holds none.</summary>
    public DividedRound? Divided { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (viewer.May(Policies.Authority))
        {
            Office = await OfficeDesk.LoadAsync(db, viewer, clock.GetUtcNow(), stop);
            return;
        }

        if (viewer.IsSignedIn)
        {
            Desk = await Desk.LoadAsync(db, viewer, stop);
        }

        Calls = await lists.CurrentAsync(stop);
        Divided = await awards.DividedAsync(RoundOf2020.Key, stop);
    }
}
