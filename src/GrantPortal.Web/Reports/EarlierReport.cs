using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Reports;

/// <summary>The applicant's report on the year before an application, and how it stands. Where the applicant had several awards, the one that is worst reported on (NAV-80).</summary>
/// <param name="CaseId">The case of the award; null where there was none.</param>
/// <param name="Standing">How the applicant has reported.</param>
public sealed record EarlierReport(Id<Application>? CaseId, ReportStanding Standing)
{
    /// <summary>The awards whose report is late or missing, each with its case number and title; every new application of the applicant is flagged with them.</summary>
    public IReadOnlyList<OverdueReport> Overdue { get; init; } = [];

    public static async Task<EarlierReport> OfAsync(PortalDb db, Id<Organisation> applicant, string scheme, int year, DateTimeOffset now, CancellationToken stop)
    {
        var awards = await DueReport.AmongAll(db).AsNoTracking()
            .Where(due => due.RecipientId == applicant && due.Scheme == scheme && due.Year == year - 1)
            .OrderByDescending(due => due.SubmittedAt)
            .ToListAsync(stop);
        var standings = awards.Where(award => award.Due is not null).Select(award => (Award: award, Standing: ReportStandings.Of(hasAward: true, award.SubmittedAt, award.Due!.Value, now))).ToList();
        if (standings.Count == 0)
        {
            return new(null, ReportStanding.NothingDue);
        }

        var (worst, standing) = standings.MaxBy(each => each.Standing);
        var ids = standings.Where(each => each.Standing.IsToBeJudged()).Select(each => each.Award.CaseId).ToList();
        var titles = await db.Decisions.AsNoTracking().Where(decision => ids.Contains(decision.ApplicationId)).SelectMany(decision => decision.Lines.Select(line => new { decision.ApplicationId, line.Title })).ToListAsync(stop);
        return new(worst.CaseId, standing)
        {
            Overdue =
            [
                .. from each in standings
                   where each.Standing.IsToBeJudged()
                   let title = titles.FirstOrDefault(title => title.ApplicationId == each.Award.CaseId)?.Title ?? Text.Empty
                   select new OverdueReport(each.Award.CaseId, each.Award.CaseNumber, title, each.Standing),
            ],
        };
    }
}

/// <summary>An award whose report is late or missing.</summary>
public sealed record OverdueReport(Id<Application> CaseId, string CaseNumber, Text Title, ReportStanding Standing);
