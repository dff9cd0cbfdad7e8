using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Applications.ApplicationAction;
using static GrantPortal.Domain.Applications.ApplicationStatus;

namespace GrantPortal.Domain.Applications;

/// <summary>
/// The lifecycle of an application: that an embete decides (KI-30, KI-94), that a directorate decides on the embete's recommendation (NAV-53..56), or that it has alone
/// (NAV-52). Which of the moves a case has is its <see cref="Route"/>.
/// </summary>
public static class ApplicationLifecycle
{
    public static Lifecycle<ApplicationStatus, ApplicationAction> Table { get; } = new("Application", (status, action) => (status, action) switch
    {
        // A form that came to the embete by e-mail becomes the applicant's draft (KI-81).
        (Draft, ReadIn) => new(Draft, Role.Caseworker),
        (Draft, Register) => new(Submitted, Role.Caseworker),
        (Draft, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (Draft, Withdraw) => new(Withdrawn, Role.Contact),

        // Until the deadline a new version can take the place of the sent one, also when the embete has begun.
        (Submitted, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (Submitted, Withdraw) => new(Withdrawn, Role.Signatory),
        (Submitted, Assign) => new(Submitted, Role.Caseworker, Role.OfficeLeader),
        (Submitted, Admit) => new(Submitted, Role.Caseworker),
        (Submitted, BeginAssessment) => new(UnderAssessment, Role.Caseworker),
        (Submitted, Dismiss) => new(Dismissed, Role.Caseworker),
        (Submitted, RecommendDismissal) => new(Recommended, Role.Caseworker),

        (UnderAssessment, Submit) => new(Submitted, Role.Signatory, Role.NavLeader),
        (UnderAssessment, Withdraw) => new(Withdrawn, Role.Signatory),
        (UnderAssessment, Assign) => new(UnderAssessment, Role.Caseworker, Role.OfficeLeader),
        (UnderAssessment, RequestInformation) => new(InformationRequested, Role.Caseworker),
        (UnderAssessment, Assess) => new(UnderAssessment, Role.Caseworker),
        (UnderAssessment, Recommend) => new(Recommended, Role.Caseworker),
        (UnderAssessment, Dismiss) => new(Dismissed, Role.Caseworker),
        (UnderAssessment, RecommendDismissal) => new(Recommended, Role.Caseworker),

        (InformationRequested, Withdraw) => new(Withdrawn, Role.Signatory),
        (InformationRequested, Assign) => new(InformationRequested, Role.Caseworker, Role.OfficeLeader),
        (InformationRequested, AnswerInformation) => new(UnderAssessment, Role.Contact),
        (InformationRequested, EndWait) => new(UnderAssessment, Role.Caseworker),

        (Recommended, Withdraw) => new(Withdrawn, Role.Signatory),
        (Recommended, RecallRecommendation) => new(UnderAssessment, Role.Caseworker),
        (Recommended, ReturnRecommendation) => new(UnderAssessment, Role.OfficeLeader),
        (Recommended, ApproveRecommendation) => new(RecommendationApproved, Role.OfficeLeader),

        (RecommendationApproved, Withdraw) => new(Withdrawn, Role.Signatory),
        (RecommendationApproved, ReturnRecommendation) => new(UnderAssessment, Role.OfficeLeader),
        (RecommendationApproved, Decide) => new(Decided, Role.OfficeLeader),
        (RecommendationApproved, Refer) => new(Referred, Role.OfficeLeader),

        // The directorate has it: the embete only reads, and adds what it is asked about.
        (Referred, Withdraw) => new(Withdrawn, Role.Signatory),
        (Referred, AskOffice) => new(OfficeAsked, Role.DirectorateCaseworker),
        (Referred, Remit) => new(UnderAssessment, Role.DirectorateCaseworker),
        (Referred, DecideReferred) => new(Decided, Role.DirectorateLeader),
        (Referred, DismissReferred) => new(Dismissed, Role.DirectorateLeader),
        (OfficeAsked, Withdraw) => new(Withdrawn, Role.Signatory),
        (OfficeAsked, AnswerDirectorate) => new(Referred, Role.Caseworker, Role.OfficeLeader),
        _ => null,
    });
}
