using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Reports;

/// <summary>Where a report is begun: it fetches the award, its case and its letter, and lets the domain fill it in. The page saves.</summary>
public sealed class ReportDesk(PortalDb db, Viewer viewer)
{
    /// <summary>The report on the case, begun now where it is not. Null when the viewer's organisation has no such award to report on.</summary>
    public async Task<Report?> BeginAsync(Id<Application> id, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var begun = await db.Reports.VisibleTo(viewer, db.Applications).FirstOrDefaultAsync(report => report.ApplicationId == id || report.Others.Any(other => other.ApplicationId == id), stop);
        if (begun is not null)
        {
            return begun;
        }

        var application = await db.Applications.VisibleTo(viewer).AsSplitQuery().Include(each => each.Versions.Where(version => version.Status == VersionStatus.Sent)).ThenInclude(version => version.Lines)
            .FirstOrDefaultAsync(each => each.Id == id, stop);
        var decision = await db.Decisions.VisibleTo(viewer, db.Applications).Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == id, stop);
        if (application is null || decision is null)
        {
            return null;
        }

        var call = await db.Calls.SingleAsync(each => each.Id == application.CallId, stop);
        var recipient = await db.Organisations.SingleAsync(each => each.Id == application.ApplicantId, stop);
        var budget = await BudgetAsync(application, decision, call.Content, stop);
        var form = call.ReportForm!.For(recipient.Kind);
        if (SchemeCatalogue.Portal[application.Scheme].ReportsWithApplication && await OfYearAsync(application, stop) is { } ofYear)
        {
            ofYear.Cover(decision, application, form, budget, by, at);
            return ofYear;
        }

        var letter = await db.Letters.Where(each => each.DecisionId == decision.Id && each.Status == LetterStatus.Sent).Select(each => each.Content).FirstOrDefaultAsync(stop);
        var report = Report.Begin(decision, application, form, budget, letter, recipient, by, at);
        db.Reports.Add(report);
        return report;
    }

    /// <summary>Begins the reports that the viewer's organisation owes on a year's awards in a scheme, where the report is filled in with the next application (RUS-01). What is begun or sent already is left alone.</summary>
    public async Task BeginYearAsync(string scheme, int year, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var due = await DueReport.VisibleTo(db, viewer).Where(each => each.ReporterId == own && each.Scheme == scheme && each.Year == year && each.ReportId == null).Select(each => each.CaseId).ToListAsync(stop);
        foreach (var id in due)
        {
            await BeginAsync(id, by, at, stop);
        }
    }

    /// <summary>Holds a report that is begun against what the award has become: something was reallocated, or the budget revised. The page saves both.</summary>
    public async Task HoldAgainstAwardAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.Decisions.Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is { } decision)
        {
            await HoldAgainstAsync(decision, stop);
        }
    }

    /// <summary>Holds a report that is begun against this decision, which may have replaced the one that it was begun on. The page saves both.</summary>
    public async Task HoldAgainstAsync(Decision decision, CancellationToken stop)
    {
        var id = decision.ApplicationId;
        if (await db.Reports.FirstOrDefaultAsync(each => (each.ApplicationId == id || each.Others.Any(other => other.ApplicationId == id)) && each.Status != ReportStatus.Approved, stop) is not { } report)
        {
            return;
        }

        var application = await db.Applications.Include(each => each.Versions.Where(version => version.Status == VersionStatus.Sent)).ThenInclude(version => version.Lines).AsSplitQuery().SingleAsync(each => each.Id == id, stop);
        var call = await db.Calls.AsNoTracking().SingleAsync(each => each.Id == application.CallId, stop);
        report.HoldAgainst(decision, await BudgetAsync(application, decision, call.Content, stop), call.ReportForm!);
    }

    // A year may have extra rounds, and is reported on once; a report that is in is not opened again for it.
    private async Task<Report?> OfYearAsync(Application application, CancellationToken stop)
    {
        var (owner, scheme, year) = (application.ApplicantId, application.Scheme, application.Year);
        await db.Reports.Include(each => each.Versions).ThenInclude(version => version.Changes).Where(each => each.RecipientId == owner && each.Scheme == scheme && each.Year == year && each.SubmittedAt == null).LoadAsync(stop);
        return db.Reports.Local.FirstOrDefault(each => each.RecipientId == owner && each.Scheme == scheme && each.Year == year && each is { SubmittedAt: null, OpenVersion.Status: VersionStatus.Draft });
    }

    private async Task<ReportBudget> BudgetAsync(Application application, Decision decision, CallContent content, CancellationToken stop)
    {
        var (id, decided) = (application.Id, decision.Id);
        // What is sent or answered and not saved yet counts too.
        await db.RevisedBudgets.Where(each => each.DecisionId == decided).LoadAsync(stop);
        var revised = db.RevisedBudgets.Local.FirstOrDefault(each => each.DecisionId == decided);
        await db.Reallocations.Where(each => each.ApplicationId == id).LoadAsync(stop);
        var shifts = ReallocationShifts.Of(db.Reallocations.Local.Where(each => each.ApplicationId == id));
        return ReportBudget.Of(decision, application.SentVersion?.Lines ?? [], revised, await CarriedInAsync(id, stop), content, shifts);
    }

    /// <summary>What was approved to be carried over to the case, by its grant line.</summary>
    private async Task<IReadOnlyDictionary<string, Kroner>> CarriedInAsync(Id<Application> id, CancellationToken stop)
    {
        var lines = await db.Transfers.AsNoTracking().Where(transfer => transfer.ToApplicationId == id).Select(transfer => transfer.Lines).FirstOrDefaultAsync(stop) ?? [];
        return lines.ToDictionary(line => line.ToKey, line => line.Approved ?? Kroner.Zero, StringComparer.Ordinal);
    }
}
