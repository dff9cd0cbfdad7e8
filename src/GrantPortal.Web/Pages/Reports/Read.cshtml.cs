using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Reports;

/// <summary>The report of a case: the accounts against what was granted, the whole form, what has changed since the version before, and what the embete does with it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ReadModel(PortalDb db, Viewer viewer, LetterDesk letters, StatementDesk statements, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    /// <summary>Null when it is not sent.</summary>
    public Report? Report { get; private set; }

    /// <summary>The form that is shown: the version that stands.</summary>
    public FilledForm? Filled { get; private set; }

    public IReadOnlyList<AccountRow> Accounts { get; private set; } = [];

    public IReadOnlyList<VersionDifference> Differences { get; private set; } = [];

    public IReadOnlyList<Finding> Warnings { get; private set; } = [];

    /// <summary>What becomes of the money that is left; null for others than the embete, and until the report is approved.</summary>
    public UnusedMoney? Left { get; private set; }

    public bool MayHandle => Head.IsOffice && Report is { } report && Head.Facts.ImpartialityDeclared && ReportLifecycle.Table.MovesFor(report.Status, viewer.Roles).Contains(ReportAction.Approve);

    [BindProperty]
    public IReadOnlyList<ReturnedInput> Returned { get; set; } = [];

    [BindProperty]
    public string? Remarks { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { HasReport: true } head)
        {
            return NotFound();
        }

        // A year's report is read on its first case.
        if (await db.Reports.VisibleTo(viewer, db.Applications).Where(report => report.Others.Any(other => other.ApplicationId == id)).Select(report => (Id<Application>?)report.ApplicationId).FirstOrDefaultAsync(stop) is { } first)
        {
            return LocalRedirect($"/saker/{first}/rapport");
        }

        Head = head;
        Report = await db.Reports.VisibleTo(viewer, db.Applications).AsNoTracking().AsSplitQuery()
            .Include(report => report.Versions.Where(version => version.SentAt != null)).ThenInclude(version => version.Lines)
            .FirstOrDefaultAsync(report => report.ApplicationId == id && report.SubmittedAt != null, stop);
        if (Report?.SentVersion is { } sent)
        {
            var call = await Filling.CallOfAsync(db, head.Facts.CallId, stop);
            var form = call.ReportForm!.For(head.Facts.ApplicantKind);
            Filled = await FilledForm.ReadAsync(db, id, form, sent.Answers, stop);
            Accounts = AccountRow.Of(Report);
            Differences = VersionDifference.Between(form, Report.Versions);
            Warnings = [.. Report.Check(form, sent.Answers).Where(finding => finding.Severity is Severity.Warning)];
            Left = head.IsOffice && Report.Status is ReportStatus.Approved ? UnusedMoney.Of(head, await AwardMoney.OfAsync(db, id, stop)) : null;
            Returned = HttpMethods.IsGet(Request.Method) ? [.. form.Sections.Select(section => new ReturnedInput(section.Key, null))] : Returned;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostApproveAsync(Id<Application> id, CancellationToken stop)
    {
        if (await AtHandAsync(id, stop) is not { } atHand)
        {
            return NotFound();
        }

        var (by, now) = (viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        atHand.Report.Approve(atHand.Application, await statements.IsSettledAsync(id, viewer, stop), by, now);
        foreach (var undertaking in await db.UndertakingsOfAsync(atHand.Application, stop))
        {
            atHand.Report.End(atHand.Form, undertaking);
        }

        await letters.SendAsync(atHand.Application, LetterKind.ReportApproval, basis => ReportApprovalLetter.From(basis, atHand.Report), Remarks ?? string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Rapporten er godkjent, og brevet er sendt.", "Rapporten er godkjend, og brevet er sendt."));
        return LocalRedirect($"/saker/{id}/rapport");
    }

    public async Task<IActionResult> OnPostReturnAsync(Id<Application> id, CancellationToken stop)
    {
        if (await AtHandAsync(id, stop) is not { } atHand)
        {
            return NotFound();
        }

        var (by, now) = (viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        var sections = Returned.Where(each => !string.IsNullOrWhiteSpace(each.Remark)).Select(each => new ReturnedSection(each.Section, each.Remark!)).ToList();
        atHand.Report.Return(atHand.Application, atHand.Form, sections, by, now);
        await letters.SendAsync(atHand.Application, LetterKind.ReportReturn, basis => ReportReturnLetter.From(basis, atHand.Report, atHand.Form), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Rapporten er sendt tilbake, og brevet er sendt.", "Rapporten er send tilbake, og brevet er sendt."));
        return LocalRedirect($"/saker/{id}/rapport");
    }

    private async Task<(Application Application, Report Report, ResolvedForm Form)?> AtHandAsync(Id<Application> id, CancellationToken stop)
    {
        var application = await db.FindWholeAsync(viewer, id, stop);
        var report = await db.Reports.VisibleTo(viewer, db.Applications).AsSplitQuery()
            .Include(each => each.Versions).ThenInclude(version => version.Lines)
            .FirstOrDefaultAsync(each => each.ApplicationId == id, stop);
        if (application is null || report is null)
        {
            return null;
        }

        var kind = await db.Organisations.Where(each => each.Id == report.RecipientId).Select(each => each.Kind).SingleAsync(stop);
        var form = await db.Calls.Where(call => call.Id == application.CallId).Select(call => call.ReportForm).SingleAsync(stop);
        return (application, report, form!.For(kind));
    }

    /// <summary>What is to be mended in a section; blank where nothing is.</summary>
    public sealed record ReturnedInput(string Section, string? Remark);
}

/// <summary>A grant line in the accounts, kroner.</summary>
public sealed record AccountRow(BudgetLine Budget, Kroner Used, Kroner Unused, Kroner Spent, long Persons, long Completed)
{
    public static IReadOnlyList<AccountRow> Of(Report report)
    {
        var lines = report.SentVersion!.Lines;
        return
        [
            .. from budget in report.Budget.Lines
               let own = lines.Where(line => line.Part == budget.Part && (budget.Key == budget.Part || line.Key == budget.Key)).ToList()
               select new AccountRow(budget, Sum(own, line => line.UsedGrant), Sum(own, line => line.Unused), Sum(own, line => line.Spent), own.Sum(line => line.Persons ?? 0), own.Sum(line => line.Completed ?? 0)),
        ];
    }

    private static Kroner Sum(IEnumerable<FormLine> lines, Func<FormLine, Kroner?> amount) => Kroner.Sum(lines.Select(line => amount(line) ?? Kroner.Zero));
}
