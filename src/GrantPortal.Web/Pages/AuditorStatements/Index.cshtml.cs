using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>The reports of an auditor's own organisation that ask for a statement, and nothing else of their cases.</summary>
[Authorize(Policy = Policies.Auditor)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var found = await (
            from report in db.Reports.AsNoTracking()
            where report.ReporterId == own && report.SubmittedAt != null
            join application in db.Applications on report.ApplicationId equals application.Id
            join call in db.Calls on report.CallId equals call.Id
            join decision in db.Decisions.WithReplaced() on report.DecisionId equals decision.Id
            from statement in db.AuditorStatements.Where(each => each.ReportId == report.Id).DefaultIfEmpty()
            orderby report.Year descending, application.CaseNumber
            select new Found(
                new Row(report.Id, report.Scheme, report.Year, application.CaseNumber, report.Used, statement == null ? StatementStatus.Awaited : statement.Status),
                call.Content,
                decision.Lines.ToList())).ToListAsync(stop);
        Rows = [.. found.Where(each => AuditorRequirement.Of(each.Content, each.Lines).IsRequired).Select(each => each.Row)];
    }

    /// <summary>A report with what is used of the grant, kroner.</summary>
    public sealed record Row(Id<Report> Id, string Scheme, int Year, string CaseNumber, Kroner Used, StatementStatus Status);

    private sealed record Found(Row Row, CallContent Content, List<GrantLine> Lines);
}
