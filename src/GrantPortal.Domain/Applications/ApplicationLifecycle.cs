using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Applications.ApplicationAction;
using static GrantPortal.Domain.Applications.ApplicationStatus;

namespace GrantPortal.Domain.Applications;

/// <summary>The lifecycle of an application that an embete decides (KI-30, KI-94).</summary>
public static class ApplicationLifecycle
{
    public static Lifecycle<ApplicationStatus, ApplicationAction> Table { get; } = new("Application", (status, action) => (status, action) switch
    {
        // A form that came to the embete by e-mail becomes the applicant's draft (KI-81).
        (Draft, ReadIn) => new(Draft, Role.Caseworker),
        (Draft, Register) => new(Submitted, Role.Caseworker),
        (Draft, Submit) => new(Submitted, Role.Signatory),
        (Draft, Withdraw) => new(Withdrawn, Role.Contact),

        // Until the deadline a new version can take the place of the sent one, also when the embete has begun.
        (Submitted, Submit) => new(Submitted, Role.Signatory),
        (Submitted, Withdraw) => new(Withdrawn, Role.Signatory),
        (Submitted, Assign) => new(Submitted, Role.Caseworker, Role.OfficeLeader),
        (Submitted, Admit) => new(Submitted, Role.Caseworker),
        (Submitted, BeginAssessment) => new(UnderAssessment, Role.Caseworker),
        (Submitted, Dismiss) => new(Dismissed, Role.Caseworker),

        (UnderAssessment, Submit) => new(Submitted, Role.Signatory),
        (UnderAssessment, Withdraw) => new(Withdrawn, Role.Signatory),
        (UnderAssessment, Assign) => new(UnderAssessment, Role.Caseworker, Role.OfficeLeader),
        (UnderAssessment, RequestInformation) => new(InformationRequested, Role.Caseworker),
        (UnderAssessment, Assess) => new(UnderAssessment, Role.Caseworker),
        (UnderAssessment, Recommend) => new(Recommended, Role.Caseworker),
        (UnderAssessment, Dismiss) => new(Dismissed, Role.Caseworker),

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
        _ => null,
    });
}
