using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Excel;

/// <summary>What goes into an applicant's workbook: the draft where there is one, else what is known of the applicant.</summary>
internal static class ApplicantWorkbook
{
    /// <param name="db">The database.</param>
    /// <param name="call">An announced call, with what decides its deadlines.</param>
    /// <param name="applicant">Whose form it is.</param>
    /// <param name="application">The application; null for the applicant's own in the call, if it has begun one.</param>
    /// <param name="kind">Which of the call's forms.</param>
    /// <param name="language">The målform of the workbook.</param>
    /// <param name="stop">Cancels.</param>
    public static async Task<FormWorkbook> OfAsync(PortalDb db, Call call, Organisation applicant, Id<Application>? application, FormKind kind, Language language, CancellationToken stop)
    {
        var form = (kind is FormKind.Report ? call.ReportForm : call.Form)!.For(applicant.Kind);
        var begun = await db.Applications.AsNoTracking().AsSplitQuery()
            .Include(each => each.Versions).ThenInclude(version => version.Changes.Where(change => !EF.Functions.Like(change.Field, "%.%")))
            .Where(each => each.CallId == call.Id && each.ApplicantId == applicant.Id && each.Status != ApplicationStatus.Withdrawn && (application == null || each.Id == application))
            .OrderByDescending(each => each.CreatedAt)
            .FirstOrDefaultAsync(stop);
        var report = kind is FormKind.Report && begun is not null
            ? await db.Reports.AsNoTracking().AsSplitQuery()
                .Include(each => each.Versions).ThenInclude(version => version.Changes.Where(change => !EF.Functions.Like(change.Field, "%.%")))
                .SingleOrDefaultAsync(each => each.ApplicationId == begun.Id, stop)
            : null;
        var draft = kind is FormKind.Report ? report?.OpenVersion : begun?.OpenVersion;
        var answers = draft?.Answers ?? report?.SentVersion?.Answers
            ?? (kind is FormKind.Report ? begun is null ? Answers.None : await AwardedAsync(db, begun, form, stop) : await RunningAsync(db, call, form, applicant.Id, stop));
        var first = kind is FormKind.Application && begun is null or { SentVersion: null } ? await ReportFirst.OfAsync(db, call, applicant, stop) : null;
        if (first is not null)
        {
            (form, answers) = (form.After(first.Form), first.Answers.And(answers));
        }

        var identity = new WorkbookIdentity(call.Key, kind, string.Empty, language)
        {
            Unit = applicant.Unit(),
            ApplicantName = applicant.Name,
            CaseNumber = begun?.CaseNumber,
            Version = draft?.Number ?? 0,
            Revision = draft?.Revision ?? 0,
            FirstRevision = first?.Revision ?? 0,
            Undertakings = await UndertakingsAsync(db, call, form, applicant.Id, language, stop),
        };
        var book = FormWorkbook.For(form, answers, identity, list => draft?.NextItemNumber(list) ?? NextAfter(list, answers));
        return book with
        {
            Year = call.Year,
            Deadline = applicant.OfficeId is { } office && call.Offices.Any(each => each.OfficeId == office)
                ? call.DeadlineOf(kind is FormKind.Report ? DeadlineKind.Report : DeadlineKind.Application, office, applicant.Id)
                : null,
            DocumentNames = await DocumentNamesAsync(db, begun?.Id, book.Identity.Documents.Values, stop),
        };
    }

    /// <summary>The undertakings of earlier years that the applicant may continue: id → title, each told apart from the others.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> UndertakingsAsync(PortalDb db, Call call, ResolvedForm form, Id<Organisation> owner, Language language, CancellationToken stop)
    {
        if (!form.Sections.Any(section => section.Fields.Concat(section.Items?.Fields ?? []).Any(field => field.Kind is FieldKind.Undertaking)))
        {
            return new Dictionary<string, string>();
        }

        var (scheme, year) = (call.Scheme, call.Year);
        var earlier = await db.Undertakings.AsNoTracking()
            .Where(each => each.OwnerId == owner && each.Scheme == scheme && each.ListKey == string.Empty && each.StartedYear < year)
            .OrderBy(each => each.StartedYear).ThenBy(each => each.Id)
            .ToListAsync(stop);
        return earlier.GroupBy(each => $"{each.Title.In(language)} ({each.StartedYear})", StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Select((each, index) => (each.Id, Title: index == 0 ? same.Key : $"{same.Key} {index + 1}")))
            .ToDictionary(each => each.Id.ToString(), each => each.Title);
    }

    // RUS-03: what may be continued is listed also before anything is begun.
    private static async Task<Answers> RunningAsync(PortalDb db, Call call, ResolvedForm form, Id<Organisation> owner, CancellationToken stop)
    {
        var scheme = call.Scheme;
        return RunningUndertakings.In(form, await db.Undertakings.AsNoTracking().Where(each => each.OwnerId == owner && each.Scheme == scheme).ToListAsync(stop), call.Year, Answers.None);
    }

    private static int NextAfter(ItemList list, Answers answers) =>
        1 + list.Items(answers).Select(item => int.Parse(item.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();

    // A report is on what was granted: its projects stand there, with what the application said of them.
    internal static async Task<Answers> AwardedAsync(PortalDb db, Application application, ResolvedForm form, CancellationToken stop)
    {
        var decision = await db.Decisions.AsNoTracking().Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == application.Id, stop);
        var budget = decision is null ? new ReportBudget([], null) : ReportBudget.Of(decision, application.SentVersion?.Lines ?? [], revised: null, new Dictionary<string, Kroner>(StringComparer.Ordinal), new CallContent());
        return ReportPrefill.Of(form, application.SentVersion?.Answers ?? Answers.None, budget.On(form));
    }

    private static async Task<IReadOnlyDictionary<string, string>> DocumentNamesAsync(PortalDb db, Id<Application>? application, IEnumerable<string> answered, CancellationToken stop)
    {
        var ids = answered.Select(answer => Id<Document>.TryParse(answer, null, out var id) ? id : default).ToHashSet();
        return application is null || ids.Count == 0
            ? new Dictionary<string, string>()
            : await db.Documents.AsNoTracking().Where(document => document.ApplicationId == application && ids.Contains(document.Id))
                .ToDictionaryAsync(document => document.Id.ToString(), document => document.FileName, stop);
    }
}
