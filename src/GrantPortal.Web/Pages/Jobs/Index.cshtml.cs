using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Jobs;

/// <summary>The viewer's own jobs, the latest first.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Side { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    public async Task OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, CancellationToken stop)
    {
        var jobs = db.Jobs.AsNoTracking().VisibleTo(viewer);
        PageCount = Math.Max(1, (await jobs.CountAsync(stop) + PageSize - 1) / PageSize);
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Rows = await jobs.OrderByDescending(job => job.QueuedAt).ThenByDescending(job => job.Id).Skip((Side - 1) * PageSize).Take(PageSize)
            .Select(job => new Row(job.Id, job.Title, job.Status, job.Total, job.Ended, job.Refused, job.QueuedAt)).ToListAsync(stop);
    }

    public sealed record Row(Id<Job> Id, Text Title, JobStatus Status, int? Total, int Ended, int Refused, DateTimeOffset QueuedAt);
}
