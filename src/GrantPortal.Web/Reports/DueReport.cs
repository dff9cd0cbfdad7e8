using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;

namespace GrantPortal.Web.Reports;

/// <summary>An award that a report is due on, with the report where it is begun.</summary>
public sealed record DueReport
{
    public required Id<Application> CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string Scheme { get; init; }

    public required int Year { get; init; }

    public required Text CallName { get; init; }

    public required string Recipient { get; init; }

    public required Id<Organisation> RecipientId { get; init; }

    /// <summary>Who reports: the recipient, or its successor.</summary>
    public required Id<Organisation> ReporterId { get; init; }

    public required Kroner Granted { get; init; }

    /// <summary>The embete's deadline; null where the call has none there.</summary>
    public DateTimeOffset? Ordinary { get; init; }

    public DateTimeOffset? ExtendedTo { get; init; }

    public Id<Report>? ReportId { get; init; }

    public ReportStatus? Status { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public bool IsLate { get; init; }

    public Kroner? Used { get; init; }

    public Kroner? Unused { get; init; }

    /// <summary>The version that is being written, if there is one.</summary>
    public VersionStatus? Open { get; init; }

    public DateTimeOffset? Due => ExtendedTo > Ordinary ? ExtendedTo : Ordinary;

    public ReportState StateAt(DateTimeOffset now) => ReportStates.Of(Status, Due, now);

    /// <summary>The awards that the viewer sees: accepted, with something granted.</summary>
    public static IQueryable<DueReport> VisibleTo(PortalDb db, Viewer viewer) => Among(db, db.Applications.VisibleTo(viewer), viewer.IsOfficial);

    /// <summary>Every award; for what the portal concludes by itself, never for a list.</summary>
    public static IQueryable<DueReport> AmongAll(PortalDb db) => Among(db, db.Applications, isOfficial: true);

    private static IQueryable<DueReport> Among(PortalDb db, IQueryable<Application> applications, bool isOfficial) =>
            from application in applications
            join decision in db.Decisions on application.Id equals decision.ApplicationId
            where ((decision.Status == DecisionStatus.Accepted || decision.Status == DecisionStatus.PaymentOrdered) && decision.Granted != Kroner.Zero)
                || (decision.Status == DecisionStatus.LetterSent && application.Sought == Kroner.Zero)
            join call in db.Calls on application.CallId equals call.Id
            join recipient in db.Organisations on application.ApplicantId equals recipient.Id
            from report in db.Reports.Where(report => (report.ApplicationId == application.Id || report.Others.Any(other => other.ApplicationId == application.Id)) && (!isOfficial || report.SubmittedAt != null)).DefaultIfEmpty()
            select new DueReport
            {
                CaseId = application.Id,
                CaseNumber = application.CaseNumber,
                Scheme = application.Scheme,
                Year = application.Year,
                CallName = call.Name,
                Recipient = recipient.Name,
                RecipientId = recipient.Id,
                ReporterId = report != null ? report.ReporterId : recipient.SuccessorId ?? recipient.Id,
                Granted = decision.Granted,
                Ordinary = call.Offices.Where(each => each.OfficeId == application.OfficeId).Select(each => (DateTimeOffset?)each.Deadlines.Report).FirstOrDefault(),
                ExtendedTo = call.Extensions.Where(extension => extension.Kind == DeadlineKind.Report && extension.OfficeId == application.OfficeId && (extension.ApplicantId == null || extension.ApplicantId == application.ApplicantId)).Max(extension => (DateTimeOffset?)extension.Until),
                ReportId = report == null ? null : report.Id,
                Status = report == null ? null : report.Status,
                SubmittedAt = report == null ? null : report.SubmittedAt,
                IsLate = report != null && report.IsLate,
                Used = report == null || report.SubmittedAt == null ? null : report.Used,
                Unused = report == null || report.SubmittedAt == null ? null : report.Unused,
                Open = report == null ? null : report.Versions.Where(version => version.Status == VersionStatus.Draft || version.Status == VersionStatus.AwaitingSignature).Select(version => (VersionStatus?)version.Status).FirstOrDefault(),
            };
}
