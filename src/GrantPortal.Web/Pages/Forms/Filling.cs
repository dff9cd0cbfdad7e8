using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>An application or a report that is being written, as the writer's pages read it.</summary>
public sealed class Filling
{
    private Filling(Row row, VersionRow version, Call call, Filling? first)
    {
        var own = FormOf(call, row.Address.Kind).For(row.OwnerKind);
        var findings = row.Report is { } report ? Report.Check(own, version.Answers, report.Budget) : FormCheck.Check(own, version.Answers);
        (Row, Version, Call, First, OwnForm) = (row, version, call, first, own);
        (Form, Answers, Findings) = first is null ? (own, version.Answers, findings) : (own.After(first.Form), first.Answers.And(version.Answers), [.. first.Findings, .. findings]);
        Sections = SectionEntry.Of(Form, Answers, Findings);
    }

    /// <summary>The report on the year before, where it is the first part of the same form (RUS-01); null where this is the whole form.</summary>
    public Filling? First { get; }

    /// <summary>What is signed and sent together, in the form's order.</summary>
    public IReadOnlyList<Filling> All => First is null ? [this] : [First, this];

    public Row Row { get; }

    /// <summary>With all that decides its deadlines.</summary>
    public Call Call { get; }

    public FormAddress Address => Row.Address;

    /// <summary>The case that the form belongs to.</summary>
    public Id<Application> CaseId => Row.CaseId;

    /// <summary>The version that is being written, or that stands when none is.</summary>
    public VersionRow Version { get; }

    /// <summary>The form, as far as this kind of applicant fills it in (KI-16), with the report before it where they are filled in as one.</summary>
    public ResolvedForm Form { get; }

    /// <summary>The call's form alone.</summary>
    public ResolvedForm OwnForm { get; }

    public Answers Answers { get; }

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<SectionEntry> Sections { get; }

    public Text CallName => Call.Content.Name;

    public string CallKey => Call.Key;

    public bool IsReport => Address.Kind is FormKind.Report;

    /// <summary>What the form is called in a sentence, the same in both målformer.</summary>
    public string A => IsReport ? "rapport" : "søknad";

    /// <summary>«søknaden» or «rapporten».</summary>
    public string The => IsReport ? "rapporten" : "søknaden";

    /// <summary>«Søknaden» or «Rapporten».</summary>
    public string TheFirst => IsReport ? "Rapporten" : "Søknaden";

    /// <summary>The list that the form stands in.</summary>
    public (string Name, string Address) List => IsReport ? (Speech.Say("Rapporter", "Rapportar"), "/rapporter") : ("Søknader", "/soknader");

    public DateTimeOffset Deadline => Call.DeadlineOf(IsReport ? DeadlineKind.Report : DeadlineKind.Application, Row.OfficeId, Row.OwnerId);

    public string FormHash => HashOf(Call, Address.Kind);

    /// <summary>What has been read: the content hash of all that is signed together.</summary>
    public string ContentHash => string.Join('+', All.Select(each => FormVersion.ContentHash(each.Version.Answers, each.FormHash)));

    /// <summary>Sections that are applied for or asked of everyone; those that are not used are left out of the count.</summary>
    public int SectionCount => Sections.Count(entry => entry.State is not SectionState.NotUsed);

    public int CompleteCount => Sections.Count(entry => entry.State is SectionState.Complete);

    /// <summary>Where the person is led when the form is not a draft to be written: to its case, its receipt or the wait for a signature.</summary>
    public string? Elsewhere => !Row.MayBeSent ? $"/saker/{CaseId}"
        : Version.Status switch
        {
            VersionStatus.Draft => null,
            VersionStatus.AwaitingSignature => $"{Address}/gjenstar",
            _ => $"{Address}/kvittering",
        };

    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Severity is Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity is Severity.Warning);

    /// <summary>The application or the report that a section of the form belongs to; its answers are kept there.</summary>
    public Filling Of(Section section) => First?.Form.Sections.Any(each => each.Key == section.Key) == true ? First : this;

    /// <summary>What the embete has said of a section that it sent back; null where it said nothing.</summary>
    public string? RemarkOn(Section section) => Row.Report?.Returned.FirstOrDefault(each => each.Section == section.Key)?.Remark;

    /// <summary>False for a section that was not sent back when others were: it stands as it was signed.</summary>
    public bool MayChange(Section section) => Row.Report is not { Returned.Count: > 0 } || RemarkOn(section) is not null;

    /// <summary>The form at this address, when it is the viewer's own organisation's; else null.</summary>
    public static async Task<Filling?> LoadAsync(PortalDb db, Viewer viewer, FormAddress address, CancellationToken stop)
    {
        var row = await (address.Kind is FormKind.Report ? ReportRows(db, viewer, address.Report) : ApplicationRows(db, viewer, address.Application)).SingleOrDefaultAsync(stop);
        if (row is null)
        {
            return null;
        }

        var version = await VersionsAt(db, address)
            .Where(each => each.Status != VersionStatus.Replaced)
            .OrderBy(each => each.Status == VersionStatus.Sent).ThenByDescending(each => each.Number)
            .Select(each => new VersionRow(each.Id, each.Number, each.Status, each.Answers, each.Revision, each.SavedAt, each.SignatureRequestedAt, each.CopiedFromYear, each.CopiedInRevision))
            .FirstAsync(stop);
        return new Filling(row, version, await CallOfAsync(db, row.CallId, stop), await FirstAsync(db, viewer, row, version, stop));
    }

    // RUS-01: while neither is sent, the report on the year before is part of the form. One that is in is not asked for again.
    private static async Task<Filling?> FirstAsync(PortalDb db, Viewer viewer, Row row, VersionRow version, CancellationToken stop)
    {
        if (row.Report is not null || !version.IsOpen || row.SubmittedAt is not null || !SchemeCatalogue.Portal[row.Scheme].ReportsWithApplication)
        {
            return null;
        }

        var (owner, scheme, year) = (row.OwnerId, row.Scheme, row.Year - 1);
        var report = await db.Reports.AsNoTracking().Where(each => each.RecipientId == owner && each.Scheme == scheme && each.Year == year && each.SubmittedAt == null).Select(each => (Id<Report>?)each.Id).FirstOrDefaultAsync(stop);
        return report is { } id && await LoadAsync(db, viewer, FormAddress.Of(id), stop) is { } first && first.Version.Status == version.Status ? first : null;
    }

    /// <summary>The versions of the form at this address.</summary>
    public static IQueryable<FormVersion> VersionsAt(PortalDb db, FormAddress address)
    {
        var (application, report) = (new Id<Application>(address.Id), new Id<Report>(address.Id));
        return address.Kind is FormKind.Report
            ? db.Set<FormVersion>().AsNoTracking().Where(version => EF.Property<Id<Report>?>(version, "ReportId") == report)
            : db.Set<FormVersion>().AsNoTracking().Where(version => EF.Property<Id<Application>?>(version, "ApplicationId") == application);
    }

    /// <summary>The call with all that decides its deadlines.</summary>
    public static Task<Call> CallOfAsync(PortalDb db, Id<Call> id, CancellationToken stop) =>
        db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions).SingleAsync(call => call.Id == id, stop);

    /// <summary>One of a published call's forms.</summary>
    public static ResolvedForm FormOf(Call call, FormKind kind) => (kind is FormKind.Report ? call.ReportForm : call.Form)!;

    /// <summary>The hash of one of a published call's forms.</summary>
    public static string HashOf(Call call, FormKind kind) => (kind is FormKind.Report ? call.ReportFormHash : call.FormHash)!;

    private static IQueryable<Row> ApplicationRows(PortalDb db, Viewer viewer, Id<Application> id)
    {
        var own = viewer.OrganisationId;
        return
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            where application.Id == id && application.ApplicantId == own
            select new Row(
                FormAddress.Of(application.Id), application.Id, application.CallId, application.CaseNumber, application.Scheme, application.Year,
                application.Status,
                application.IsLate, application.SubmittedAt, application.OfficeId, application.ApplicantId, applicant.Name, applicant.Kind, null);
    }

    private static IQueryable<Row> ReportRows(PortalDb db, Viewer viewer, Id<Report> id)
    {
        var own = viewer.OrganisationId;
        return
            from report in db.Reports.VisibleTo(viewer, db.Applications).AsNoTracking()
            join application in db.Applications on report.ApplicationId equals application.Id
            join recipient in db.Organisations on report.RecipientId equals recipient.Id
            where report.Id == id && report.ReporterId == own
            select new Row(
                FormAddress.Of(report.Id), application.Id, report.CallId, application.CaseNumber, report.Scheme, report.Year,
                null,
                report.IsLate, report.SubmittedAt, report.OfficeId, report.RecipientId, recipient.Name, recipient.Kind,
                new ReportRow(report.Status, report.Budget, report.Criteria, report.LetterNumber, report.Returned));
    }
}

/// <summary>What the writer's pages know of the application or the report.</summary>
/// <param name="Address">Where it is filled in.</param>
/// <param name="CaseId">The case that it belongs to.</param>
/// <param name="CallId">The call.</param>
/// <param name="CaseNumber">The case number.</param>
/// <param name="Scheme">The scheme's key.</param>
/// <param name="Year">The grant year.</param>
/// <param name="Status">Where an application stands; null for a report, which never closes.</param>
/// <param name="IsLate">Sent after the deadline.</param>
/// <param name="SubmittedAt">When it was sent.</param>
/// <param name="OfficeId">The embete.</param>
/// <param name="OwnerId">Who applied, or got the grant.</param>
/// <param name="Owner">Its name.</param>
/// <param name="OwnerKind">Its kind, which decides what it fills in.</param>
/// <param name="Report">What only a report has.</param>
public sealed record Row(
    FormAddress Address,
    Id<Application> CaseId,
    Id<Call> CallId,
    string CaseNumber,
    string Scheme,
    int Year,
    ApplicationStatus? Status,
    bool IsLate,
    DateTimeOffset? SubmittedAt,
    Id<Organisation> OfficeId,
    Id<Organisation> OwnerId,
    string Owner,
    OrganisationKind OwnerKind,
    ReportRow? Report)
{
    /// <summary>True as long as the lifecycle lets a version be sent.</summary>
    public bool MayBeSent => Status is not { } status || ApplicationLifecycle.Table.Find(status, ApplicationAction.Submit) is not null;
}

/// <summary>What the writer's pages know of a report beside its form.</summary>
public sealed record ReportRow(ReportStatus Status, ReportBudget Budget, string Criteria, string? LetterNumber, IReadOnlyList<ReturnedSection> Returned);

/// <summary>What the writer's pages know of the version that is being written.</summary>
public sealed record VersionRow(
    Id<FormVersion> Id,
    int Number,
    VersionStatus Status,
    Answers Answers,
    int Revision,
    DateTimeOffset? SavedAt,
    DateTimeOffset? SignatureRequestedAt,
    int? CopiedFromYear,
    int? CopiedInRevision)
{
    public bool IsOpen => Status is VersionStatus.Draft or VersionStatus.AwaitingSignature;
}
