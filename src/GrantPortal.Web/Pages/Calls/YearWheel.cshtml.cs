using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>What happens when (årshjul, GEN-06): the way of a grant year, and the dates that are known.</summary>
[AllowAnonymous]
public sealed class YearWheelModel(PortalDb db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Event> Events { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var today = OsloTime.DateOf(clock.GetUtcNow());
        var (from, to) = (OsloTime.At(today, TimeOnly.MinValue), OsloTime.At(today.AddYears(1), TimeOnly.MinValue));
        var calls = await db.Calls.AsNoTracking().Where(call => call.Status != CallStatus.Finished)
            .Select(call => new
            {
                call.Key,
                call.Name,
                call.Year,
                call.ExpectedOn,
                call.PublishedAt,
                Dates = call.Offices.Select(office => new { office.Deadlines.Application, office.Deadlines.Report }).ToList(),
            }).ToListAsync(stop);
        Events =
        [
            .. calls.SelectMany(call => (call.PublishedAt is null
                ? call.ExpectedOn is { } expected ? [new Event(OsloTime.At(expected, TimeOnly.MinValue), EventKind.Announced, call.Key, call.Name, call.Year)] : []
                : call.Dates.Select(dates => new Event(dates.Application, EventKind.Due, call.Key, call.Name, call.Year))
                    .Concat(call.Dates.Select(dates => new Event(dates.Report, EventKind.Reported, call.Key, call.Name, call.Year)))).Distinct())
                .Where(each => from <= each.At && each.At < to)
                .OrderBy(each => each.At).ThenBy(each => each.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>A date that is known.</summary>
    public sealed record Event(DateTimeOffset At, EventKind Kind, string Key, Text Name, int Year);

    /// <summary>What falls on a date.</summary>
    public enum EventKind
    {
        Announced,
        Due,
        Reported,
    }
}
