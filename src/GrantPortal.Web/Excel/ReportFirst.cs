using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Excel;

/// <summary>The report on the year before, as the first part of a workbook with the application (RUS-01).</summary>
/// <param name="Form">The report's form.</param>
/// <param name="Answers">What stands in it; what was granted, while it is not begun.</param>
/// <param name="Revision">The draft's; 0 while it is not begun.</param>
internal sealed record ReportFirst(ResolvedForm Form, Answers Answers, int Revision)
{
    /// <summary>Null where the scheme has no such form, where nothing was granted the year before, and where the report is in: it is not asked for again.</summary>
    public static async Task<ReportFirst?> OfAsync(PortalDb db, Call call, Organisation applicant, CancellationToken stop)
    {
        if (!SchemeCatalogue.Portal[call.Scheme].ReportsWithApplication)
        {
            return null;
        }

        var (owner, scheme, year) = (applicant.Id, call.Scheme, call.Year - 1);
        var report = await db.Reports.AsNoTracking().Include(each => each.Versions).FirstOrDefaultAsync(each => each.RecipientId == owner && each.Scheme == scheme && each.Year == year, stop);
        if (report is { SubmittedAt: not null })
        {
            return null;
        }

        var award = report is null ? await db.Applications.AsNoTracking().AsSplitQuery().Include(each => each.Versions.Where(version => version.Status == VersionStatus.Sent)).ThenInclude(version => version.Lines)
            .FirstOrDefaultAsync(each => each.ApplicantId == owner && each.Scheme == scheme && each.Year == year
                && db.Decisions.Any(decision => decision.ApplicationId == each.Id && (decision.Status == DecisionStatus.Accepted || decision.Status == DecisionStatus.PaymentOrdered)), stop) : null;
        if ((report?.CallId ?? award?.CallId) is not { } granted)
        {
            return null;
        }

        var form = (await db.Calls.AsNoTracking().SingleAsync(each => each.Id == granted, stop)).ReportForm!.For(applicant.Kind);
        return report?.OpenVersion is { } draft
            ? new ReportFirst(form, draft.Answers, draft.Revision)
            : new ReportFirst(form, award is null ? Answers.None : await ApplicantWorkbook.AwardedAsync(db, award, form, stop), 0);
    }
}
