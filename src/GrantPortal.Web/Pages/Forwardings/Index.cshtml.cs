using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forwardings;

/// <summary>What the embete has marked for the documentation centre: what waits, and what is sent (KIR-09).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<ForwardingView> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Rows = await ForwardingView.Of(db, viewer).Take(Most).ToListAsync(stop);
}
