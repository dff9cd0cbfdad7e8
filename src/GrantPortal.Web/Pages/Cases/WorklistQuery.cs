using System.Linq.Expressions;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The cases of a worklist, filtered and sorted in SQL.</summary>
public static class WorklistQuery
{
    /// <summary>Who has no class of priority comes after those who have.</summary>
    private const int NoClass = Domain.Forms.PriorityClass.Last + 1;

    public static IQueryable<WorklistCase> Cases(PortalDb db, Viewer viewer, WorklistFilter filter)
    {
        var cases =
            from application in db.Applications.VisibleTo(viewer)
            // Left joins: PostgreSQL leaves out the one that a query does not look at.
            from applicant in db.Organisations.Where(organisation => organisation.Id == application.ApplicantId).DefaultIfEmpty()
            from call in db.Calls.Where(call => call.Id == application.CallId).DefaultIfEmpty()
            from decision in db.Decisions.Where(decision => decision.ApplicationId == application.Id).DefaultIfEmpty()
            from mapping in db.PriorityMappings.Where(mapping => mapping.CallId == application.CallId && mapping.MunicipalityId == (applicant.Kind == OrganisationKind.District ? applicant.ParentId!.Value : applicant.Id)).DefaultIfEmpty()
            select new WorklistCase { Application = application, Applicant = applicant, Call = call, Decision = decision, IsPrioritised = mapping != null && mapping.IsPrioritised == true };
        return Filtered(db, cases, viewer, filter);
    }

    public static IQueryable<WorklistCase> At(this IQueryable<WorklistCase> cases, CaseStage stage) => cases.Where(Is(stage));

    public static IOrderedQueryable<WorklistCase> Sorted(this IQueryable<WorklistCase> cases, string? sort) => sort switch
    {
        "soker" => cases.OrderBy(each => each.Applicant.Name).ThenBy(each => each.Application.Id),
        "sokt" => cases.OrderByDescending(each => each.Application.Sought).ThenBy(each => each.Application.Id),
        "sendt" => cases.OrderByDescending(each => each.Application.SubmittedAt).ThenBy(each => each.Application.Id),
        "trinn" => cases.OrderBy(each => each.Application.Status).ThenBy(each => each.Application.SubmittedAt).ThenBy(each => each.Application.Id),
        // KI-69, BU-05: prioritised first, then by class, within the latest year, so that what is finished does not stand on top.
        _ => cases.OrderByDescending(each => each.Application.Year).ThenByDescending(each => each.IsPrioritised).ThenBy(each => each.Application.PriorityClass ?? NoClass).ThenBy(each => each.Application.SubmittedAt).ThenBy(each => each.Application.Id),
    };

    private static IQueryable<WorklistCase> Filtered(PortalDb db, IQueryable<WorklistCase> cases, Viewer viewer, WorklistFilter filter)
    {
        var person = viewer.PersonId;
        cases = filter.Who switch
        {
            WorklistFilter.Mine => cases.Where(each => each.Application.CaseworkerId == person || each.Application.StandInId == person),
            WorklistFilter.Unassigned => cases.Where(each => each.Application.CaseworkerId == null),
            _ => cases,
        };
        if (filter.Caseworker is { } caseworker)
        {
            cases = cases.Where(each => each.Application.CaseworkerId == caseworker || each.Application.StandInId == caseworker);
        }

        if (!string.IsNullOrEmpty(filter.Part))
        {
            cases = cases.Where(each => each.Application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.Part == filter.Part)));
        }

        if (filter.Late)
        {
            cases = cases.Where(each => each.Application.IsLate);
        }

        if (filter.Prioritised)
        {
            cases = cases.Where(each => each.IsPrioritised);
        }

        if (!string.IsNullOrEmpty(filter.Call))
        {
            cases = cases.Where(each => each.Call.Key == filter.Call);
        }

        if (!string.IsNullOrWhiteSpace(filter.Text))
        {
            var part = $"%{Escaped(filter.Text.Trim())}%";
            // The names are looked through once each, however many cases they have.
            var named = db.Organisations.Where(organisation => EF.Functions.ILike(organisation.Name, part, "\\")).Select(organisation => organisation.Id);
            cases = cases.Where(each => named.Contains(each.Application.ApplicantId) || EF.Functions.Like(each.Application.CaseNumber, part, "\\"));
        }

        return cases;
    }

    private static Expression<Func<WorklistCase, bool>> Is(CaseStage stage) => stage switch
    {
        CaseStage.Sent => Has(ApplicationStatus.Submitted),
        CaseStage.UnderAssessment => Has(ApplicationStatus.UnderAssessment),
        CaseStage.AwaitingAnswer => Has(ApplicationStatus.InformationRequested),
        CaseStage.Recommended => Has(ApplicationStatus.Recommended),
        CaseStage.Approved => Has(ApplicationStatus.RecommendationApproved),
        CaseStage.Referred => Has(ApplicationStatus.Referred),
        CaseStage.OfficeAsked => Has(ApplicationStatus.OfficeAsked),
        CaseStage.Authorised => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.Authorised,
        CaseStage.Dismissed => Has(ApplicationStatus.Dismissed),
        CaseStage.Withdrawn => Has(ApplicationStatus.Withdrawn),
        CaseStage.Decided => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.Made,
        CaseStage.AwaitingAcceptance => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.LetterSent && each.Decision.Granted != Kroner.Zero,
        CaseStage.Refused => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.LetterSent && each.Decision.Granted == Kroner.Zero && each.Application.Sought != Kroner.Zero,
        CaseStage.CarriedOver => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.LetterSent && each.Application.Sought == Kroner.Zero,
        CaseStage.Accepted => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.Accepted,
        CaseStage.PaymentOrdered => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.PaymentOrdered,
        CaseStage.Stopped => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.Stopped,
        CaseStage.Lapsed => each => each.Application.Status == ApplicationStatus.Decided && each.Decision!.Status == DecisionStatus.Lapsed,
        _ => Has(ApplicationStatus.Draft),
    };

    private static Expression<Func<WorklistCase, bool>> Has(ApplicationStatus status) => each => each.Application.Status == status;

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}

/// <summary>A case with what a worklist filters and sorts on; lives only inside a query.</summary>
public sealed record WorklistCase
{
    public required Application Application { get; init; }

    public required Organisation Applicant { get; init; }

    public required Call Call { get; init; }

    public Decision? Decision { get; init; }

    public required bool IsPrioritised { get; init; }
}
