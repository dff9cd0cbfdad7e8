using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.DecisionLists;

/// <summary>A line that an embete has referred, with its recommendation, and what is written of it on the list.</summary>
public sealed record ReferredRow
{
    public required Id<Application> Id { get; init; }

    public required Id<Organisation> OfficeId { get; init; }

    public required string CaseNumber { get; init; }

    public required string Applicant { get; init; }

    public required string Key { get; init; }

    public required Text Title { get; init; }

    /// <summary>Positions, percent.</summary>
    public required long Percent { get; init; }

    public int? Rank { get; init; }

    public required Kroner Sought { get; init; }

    public Kroner? Recommended { get; init; }

    public string? RecommendedReason { get; init; }

    /// <summary>The most that can be granted, since the years run out; null where nothing limits it.</summary>
    public Kroner? Ceiling { get; init; }

    /// <summary>The embete has been asked, and has not answered.</summary>
    public bool IsAsked { get; init; }

    /// <summary>What the embete recommends to follow from a late or missing report (NAV-80); null where all is well.</summary>
    public ReportingJudgement? LateReport { get; init; }

    /// <summary>What is written on the list; null while nothing is.</summary>
    public Kroner? Amount { get; init; }

    public string? Reason { get; init; }

    /// <summary>What the directorate can decide in the call, in each embete's own order.</summary>
    public static IQueryable<ReferredRow> Of(PortalDb db, Viewer viewer, Id<Call> call) => (
        from application in db.Applications.VisibleTo(viewer)
        where application.CallId == call && application.Route == Route.Directorate && (application.Status == ApplicationStatus.Referred || application.Status == ApplicationStatus.OfficeAsked) && application.RecommendedDismissal == null
        join applicant in db.Organisations on application.ApplicantId equals applicant.Id
        from line in application.RecommendedLines
        orderby application.Rank == null, application.Rank, applicant.Name, application.CaseNumber, line.Position
        select new ReferredRow
        {
            Id = application.Id,
            OfficeId = application.OfficeId,
            CaseNumber = application.CaseNumber,
            Applicant = applicant.Name,
            Key = line.Key,
            Title = line.Title,
            Percent = application.Versions.Where(version => version.Status == VersionStatus.Sent).SelectMany(version => version.Lines).Sum(each => each.Percent) ?? 0,
            Rank = application.Rank,
            Sought = line.Sought,
            Recommended = line.Amount,
            RecommendedReason = line.ReasonCode,
            Ceiling = line.Ceiling,
            IsAsked = application.Status == ApplicationStatus.OfficeAsked,
            LateReport = application.ReportingJudgement,
        }).AsNoTracking();
}
