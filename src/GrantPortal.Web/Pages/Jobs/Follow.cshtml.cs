using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Jobs;

/// <summary>A job of the viewer's: how far it has come, what became of each item, and what came of it all. It can be stopped here.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class FollowModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int PageSize = 100;

    public Job Job { get; private set; } = null!;

    public IReadOnlyList<JobItem> Items { get; private set; } = [];

    /// <summary>Shows only what was refused.</summary>
    [BindProperty(SupportsGet = true, Name = "bare-ikke-gjort")]
    public bool OnlyRefused { get; set; }

    public int Side { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    public bool MayCancel => JobLifecycle.Table.MovesFor(Job.Status, viewer.Roles).Contains(JobAction.Cancel);

    public async Task<IActionResult> OnGetAsync(Id<Job> id, [FromQuery(Name = PagesTagHelper.Query)] int? side, CancellationToken stop)
    {
        if (await db.Jobs.AsNoTracking().VisibleTo(viewer).SingleOrDefaultAsync(job => job.Id == id, stop) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        PageCount = Math.Max(1, ((OnlyRefused ? job.Refused : job.Ended) + PageSize - 1) / PageSize);
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Items = await db.JobItems.AsNoTracking()
            .Where(item => item.JobId == id && (OnlyRefused ? item.Status == JobItemStatus.Refused : item.Status != JobItemStatus.Waiting))
            .OrderBy(item => item.Number).Skip((Side - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Job> id, CancellationToken stop)
    {
        if (await db.Jobs.VisibleTo(viewer).SingleOrDefaultAsync(job => job.Id == id, stop) is not { } job)
        {
            return NotFound();
        }

        job.Cancel(viewer.As(viewer.Roles.First()), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Jobben stopper. Det som er gjort, står.", "Jobben stoppar. Det som er gjort, står."));
        return LocalRedirect($"/jobber/{id}");
    }
}
