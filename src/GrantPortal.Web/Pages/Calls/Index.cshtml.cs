using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>All calls, for everybody: open, announced and earlier (GEN-02, GEN-03, KI-108).</summary>
[AllowAnonymous]
public sealed class IndexModel(PortalDb db, CallLists lists, TimeProvider clock) : PageModel
{
    private const int PageSize = 20;

    public CurrentCalls Calls { get; private set; } = new([], []);

    public IReadOnlyList<EarlierCall> Earlier { get; private set; } = [];

    public int Side { get; private set; }

    public int PageCount { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, CancellationToken stop)
    {
        Calls = await lists.CurrentAsync(stop);
        var now = clock.GetUtcNow();
        CallStatus[] past = [CallStatus.Closed, CallStatus.UnderAssessment, CallStatus.Finished];
        var earlier = db.Calls.AsNoTracking().Where(call => past.Contains(call.Status)
            || (call.Status == CallStatus.Open
                && call.Offices.All(office => office.Deadlines.Application < now)
                && !call.Extensions.Any(extension => extension.Kind == DeadlineKind.Application && extension.ApplicantId == null && extension.Until >= now)));
        PageCount = (await earlier.CountAsync(stop) + PageSize - 1) / PageSize;
        Side = Math.Clamp(side ?? 1, 1, Math.Max(1, PageCount));
        Earlier = await earlier
            .OrderByDescending(call => call.Year).ThenBy(call => call.Scheme).ThenByDescending(call => call.Round)
            .Skip((Side - 1) * PageSize).Take(PageSize)
            .Select(call => new EarlierCall(call.Key, call.Name, call.Year, call.Round, call.Status, call.Offices.Max(office => (DateTimeOffset?)office.Deadlines.Application)))
            .ToListAsync(stop);
    }

    public sealed record EarlierCall(string Key, Text Name, int Year, int Round, CallStatus Status, DateTimeOffset? LastDeadline);
}
