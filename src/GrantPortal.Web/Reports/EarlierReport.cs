using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Reports;

/// <summary>The applicant's report on the year before an application, and how it stands.</summary>
/// <param name="CaseId">The case of the award; null where there was none.</param>
/// <param name="Standing">How the applicant has reported.</param>
public sealed record EarlierReport(Id<Application>? CaseId, ReportStanding Standing)
{
    public static async Task<EarlierReport> OfAsync(PortalDb db, Id<Organisation> applicant, string scheme, int year, DateTimeOffset now, CancellationToken stop)
    {
        var earlier = await DueReport.AmongAll(db).AsNoTracking()
            .Where(due => due.RecipientId == applicant && due.Scheme == scheme && due.Year == year - 1)
            .OrderByDescending(due => due.SubmittedAt)
            .FirstOrDefaultAsync(stop);
        return earlier is not { Due: { } due }
            ? new(null, ReportStanding.NothingDue)
            : new(earlier.CaseId, ReportStandings.Of(hasAward: true, earlier.SubmittedAt, due, now));
    }
}
