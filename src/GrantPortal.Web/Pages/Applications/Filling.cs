using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>An application that is being written, as the writer's pages read it.</summary>
public sealed class Filling
{
    private Filling(Row row, Call call)
    {
        (Application, Version, Call) = (row, row.Version, call);
        Form = call.Form!.For(row.ApplicantKind);
        Findings = FormCheck.Check(Form, Answers);
        Sections = SectionEntry.Of(Form, Answers, Findings);
    }

    public Row Application { get; }

    /// <summary>With all that decides its deadlines.</summary>
    public Call Call { get; }

    public Id<Application> Id => Application.Id;

    /// <summary>The version that is being written, or that stands when none is.</summary>
    public VersionRow Version { get; }

    /// <summary>The call's form, as far as this kind of applicant fills it in (KI-16).</summary>
    public ResolvedForm Form { get; }

    public Answers Answers => Version.Answers;

    public IReadOnlyList<Finding> Findings { get; }

    public IReadOnlyList<SectionEntry> Sections { get; }

    public Text CallName => Call.Content.Name;

    public string CallKey => Call.Key;

    public DateTimeOffset Deadline => Call.DeadlineOf(DeadlineKind.Application, Application.OfficeId, Application.ApplicantId);

    public string ContentHash => ApplicationVersion.ContentHash(Answers, Call.FormHash!);

    /// <summary>Sections that are applied for or asked of everyone; those that are not used are left out of the count.</summary>
    public int SectionCount => Sections.Count(entry => entry.State is not SectionState.NotUsed);

    public int CompleteCount => Sections.Count(entry => entry.State is SectionState.Complete);

    /// <summary>True as long as the lifecycle lets a version be sent.</summary>
    public bool MayBeSent => ApplicationLifecycle.Table.Find(Application.Status, ApplicationAction.Submit) is not null;

    /// <summary>Where the person is led when the application is not a draft to be written: to its case, its receipt or the wait for a signature.</summary>
    public string? Elsewhere => !MayBeSent ? $"/saker/{Id}"
        : Version.Status switch
        {
            VersionStatus.Draft => null,
            VersionStatus.AwaitingSignature => $"/soknader/{Id}/gjenstar",
            _ => $"/soknader/{Id}/kvittering",
        };

    public IEnumerable<Finding> Errors => Findings.Where(finding => finding.Severity is Severity.Error);

    public IEnumerable<Finding> Warnings => Findings.Where(finding => finding.Severity is Severity.Warning);

    /// <summary>The application with this id, when it is the viewer's own organisation's; else null.</summary>
    public static async Task<Filling?> LoadAsync(PortalDb db, Viewer viewer, Id<Application> id, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var row = await (
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            where application.Id == id && application.ApplicantId == own
            select new Row(
                application.Id, application.CallId, application.CaseNumber, application.Scheme, application.Year, application.Status, application.IsLate, application.SubmittedAt,
                application.OfficeId, application.ApplicantId, applicant.Name, applicant.Kind,
                application.Versions
                    .Where(version => version.Status != VersionStatus.Replaced)
                    .OrderBy(version => version.Status == VersionStatus.Sent).ThenByDescending(version => version.Number)
                    .Select(version => new VersionRow(version.Id, version.Number, version.Status, version.Answers, version.Revision, version.SavedAt, version.SignatureRequestedAt, version.CopiedFromYear, version.CopiedInRevision))
                    .First()))
            .SingleOrDefaultAsync(stop);
        return row is null ? null : new Filling(row, await CallOfAsync(db, row.CallId, stop));
    }

    /// <summary>The call with all that decides its deadlines.</summary>
    public static Task<Call> CallOfAsync(PortalDb db, Id<Call> id, CancellationToken stop) =>
        db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions).SingleAsync(call => call.Id == id, stop);
}

/// <summary>What the writer's pages know of the application.</summary>
public sealed record Row(
    Id<Application> Id,
    Id<Call> CallId,
    string CaseNumber,
    string Scheme,
    int Year,
    ApplicationStatus Status,
    bool IsLate,
    DateTimeOffset? SubmittedAt,
    Id<Organisation> OfficeId,
    Id<Organisation> ApplicantId,
    string Applicant,
    OrganisationKind ApplicantKind,
    VersionRow Version);

/// <summary>What the writer's pages know of the version that is being written.</summary>
public sealed record VersionRow(
    Id<ApplicationVersion> Id,
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
