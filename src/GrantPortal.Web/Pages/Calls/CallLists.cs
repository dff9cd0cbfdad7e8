using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>The calls that are open or announced, with the deadline that counts for who looks: an embete's own, else from the first to the last.</summary>
public sealed class CallLists(PortalDb db, Viewer viewer, TimeProvider clock)
{
    private static readonly CallStatus[] Current = [CallStatus.Planned, CallStatus.Ready, CallStatus.Open];

    public async Task<CurrentCalls> CurrentAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        Id<Organisation>? applicant = viewer.IsSignedIn ? viewer.OrganisationId : null;
        Id<Organisation>? office = viewer.OfficeId ?? (viewer.IsSignedIn ? viewer.Acting.OfficeId : null);
        var rows = await db.Calls.AsNoTracking().AsSplitQuery()
            .Where(call => Current.Contains(call.Status))
            .OrderBy(call => call.Id)
            .Select(call => new
            {
                call.Key,
                call.Scheme,
                call.Name,
                call.Year,
                call.Status,
                call.ExpectedOn,
                call.Content,
                Deadlines = call.Offices.Where(each => office == null || each.OfficeId == office)
                    .Select(each => new { each.OfficeId, Until = each.Deadlines.Application }).ToList(),
                Extensions = call.Extensions.Where(each => each.Kind == DeadlineKind.Application && (each.ApplicantId == null || each.ApplicantId == applicant))
                    .Select(each => new { each.OfficeId, each.Until }).ToList(),
            })
            .ToListAsync(stop);
        var lines = rows.Select(row =>
        {
            var last = row.Deadlines.Select(deadline => row.Extensions.Where(extension => extension.OfficeId == deadline.OfficeId).Select(extension => extension.Until).Append(deadline.Until).Max()).ToList();
            return new CallLine(row.Key, row.Name, row.Year, row.Status, row.ExpectedOn, row.Content.Chapter, row.Content.Post,
                SchemeCatalogue.Portal[row.Scheme].ApplicantsIn(row.Content), last.Count == 0 ? null : DeadlineSpan.Of(last, now));
        }).ToList();
        return new CurrentCalls(
            [.. lines.Where(line => line.IsOpen(now)).OrderBy(line => line.Deadline!.Next)],
            [.. lines.Where(line => line.Status is not CallStatus.Open).OrderBy(line => line.ExpectedOn ?? DateOnly.MaxValue)]);
    }
}

/// <summary>The calls that one can apply in now, and those that will come (GEN-03).</summary>
public sealed record CurrentCalls(IReadOnlyList<CallLine> Open, IReadOnlyList<CallLine> Planned);

/// <summary>A call as a list shows it.</summary>
public sealed record CallLine(string Key, Text Name, int Year, CallStatus Status, DateOnly? ExpectedOn, string Chapter, string Post, IReadOnlyList<OrganisationKind> Applicants, DeadlineSpan? Deadline)
{
    public bool IsOpen(DateTimeOffset now) => Status is CallStatus.Open && Deadline is { } span && now <= span.Last;
}

/// <summary>From the embete that is due first to the one that is due last; the same moment when they agree.</summary>
/// <param name="First">The first deadline.</param>
/// <param name="Last">The last one.</param>
/// <param name="Next">The one that comes next, the last when all have passed: days left are counted to it.</param>
public sealed record DeadlineSpan(DateTimeOffset First, DateTimeOffset Last, DateTimeOffset Next)
{
    public bool IsOne => First == Last;

    public static DeadlineSpan Of(IReadOnlyCollection<DateTimeOffset> deadlines, DateTimeOffset now) =>
        new(deadlines.Min(), deadlines.Max(), deadlines.Where(deadline => deadline >= now).DefaultIfEmpty(deadlines.Max()).Min());
}
