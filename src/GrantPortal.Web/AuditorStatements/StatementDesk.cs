using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.AuditorStatements;

/// <summary>A sent report with its statement, and what the award asks for.</summary>
/// <param name="Report">The report, with the version that stands.</param>
/// <param name="Application">Its case.</param>
/// <param name="Statement">The statement; null until somebody invites, gives or defers.</param>
/// <param name="Requirement">What the award asks for (KI-87..89).</param>
/// <param name="OfUse">What would be asked for if what is used were granted: below it, the statement may wait a year.</param>
/// <param name="Reporter">Whose accounts they are.</param>
/// <param name="Due">When the statement is due: later than the report.</param>
public sealed record StatementAtHand(Report Report, Application Application, AuditorStatement? Statement, AuditorRequirement Requirement, AuditorRequirement OfUse, Organisation Reporter, DateTimeOffset? Due)
{
    public AttestedFigures Figures { get; } = AttestedFigures.Of(Report);

    /// <summary>The report can be approved as far as the auditor goes.</summary>
    public bool IsSettled => !Requirement.IsRequired || Statement?.Settles(Report) == true;

    public Language Language => Reporter.LetterLanguage(Application.Language);

    public Text NameOf(string part) => SchemeCatalogue.Portal[Report.Scheme].Parts.First(each => each.Key == part).Name;
}

/// <summary>Where auditors' statements are found and begun. The page saves.</summary>
public sealed class StatementDesk(PortalDb db, NoticeDesk notices)
{
    /// <summary>On a case that the viewer sees.</summary>
    public Task<StatementAtHand?> OfCaseAsync(Id<Application> id, Viewer viewer, CancellationToken stop) =>
        LoadAsync(db.Reports.VisibleTo(viewer, db.Applications).Where(report => report.ApplicationId == id), stop);

    /// <summary>True when the report of the case can be approved as far as the auditor goes.</summary>
    public async Task<bool> IsSettledAsync(Id<Application> id, Viewer viewer, CancellationToken stop) => await OfCaseAsync(id, viewer, stop) is { IsSettled: true };

    /// <summary>For an auditor who signs in: those of its own organisation, and of each the report only.</summary>
    public Task<StatementAtHand?> OfAuditorAsync(Id<Report> id, Viewer viewer, CancellationToken stop) =>
        LoadAsync(db.Reports.Where(report => report.Id == id && report.ReporterId == viewer.OrganisationId), stop);

    /// <summary>For who holds an invitation; null when it is used, too old, renewed, or none.</summary>
    public async Task<StatementAtHand?> OfInvitationAsync(InvitationSecret secret, DateTimeOffset at, CancellationToken stop)
    {
        var hash = secret.Hash;
        var report = await db.AuditorStatements.Where(statement => statement.SecretHash == hash).Select(statement => (Id<Report>?)statement.ReportId).SingleOrDefaultAsync(stop);
        var atHand = report is { } id ? await LoadAsync(db.Reports.Where(each => each.Id == id), stop) : null;
        return atHand?.Statement?.LetsIn(secret, at) == true ? atHand : null;
    }

    /// <summary>The statement on the report, begun now where it is not.</summary>
    public AuditorStatement Begin(StatementAtHand atHand, DateTimeOffset at)
    {
        if (atHand.Statement is { } begun)
        {
            return begun;
        }

        var statement = AuditorStatement.Await(atHand.Report, atHand.Requirement, at);
        db.AuditorStatements.Add(statement);
        return statement;
    }

    /// <summary>The report was sent anew: a statement on other figures is void, and both who attested and who reports are told.</summary>
    public async Task FollowAsync(Report report, Application application, Organisation reporter, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var statement = await db.AuditorStatements.SingleOrDefaultAsync(each => each.ReportId == report.Id, stop);
        if (statement?.FollowFigures(report, application, by, at) != true)
        {
            return;
        }

        var language = reporter.LetterLanguage(application.Language);
        await notices.TellAsync(report.ReporterId, [Role.Contact, Role.Signatory, Role.Auditor], NoticeKind.StatementVoid, language, except: null, at, stop);
        if (statement.Invited is { } auditor)
        {
            db.Notices.Add(Notice.To(auditor, NoticeKind.StatementVoid, statement.InvitedIn ?? language, "/", at));
        }
    }

    private async Task<StatementAtHand?> LoadAsync(IQueryable<Report> reports, CancellationToken stop)
    {
        var report = await reports.Where(each => each.SubmittedAt != null).AsSplitQuery().Include(each => each.Versions.Where(version => version.SentAt != null)).ThenInclude(version => version.Lines).SingleOrDefaultAsync(stop);
        if (report is null)
        {
            return null;
        }

        var application = await db.Applications.Include(each => each.Impartiality).SingleAsync(each => each.Id == report.ApplicationId, stop);
        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).SingleAsync(each => each.Id == report.CallId, stop);
        var granted = await db.Decisions.WithReplaced().AsNoTracking().Include(each => each.Lines).SingleAsync(each => each.Id == report.DecisionId, stop);
        var reporter = await db.Organisations.AsNoTracking().SingleAsync(each => each.Id == report.ReporterId, stop);
        var statement = await db.AuditorStatements.SingleOrDefaultAsync(each => each.ReportId == report.Id, stop);
        return new StatementAtHand(
            report, application, statement,
            AuditorRequirement.Of(call.Content, granted.Lines),
            AuditorRequirement.Of(call.Content, [.. AttestedFigures.Of(report).Parts.Select(part => part.Used!.Value)]),
            reporter,
            call.DeadlineOf(DeadlineKind.Auditor, report.OfficeId, report.RecipientId));
    }
}
