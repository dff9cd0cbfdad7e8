using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Everything that has happened on the case, the latest first; nothing in it can be changed.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class HistoryModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<CaseEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Events = await CaseEvents.Of(db, head).ToListAsync(stop);
        return Page();
    }
}
