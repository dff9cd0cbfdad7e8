namespace GrantPortal.Domain.Applications;

/// <summary>Where an application stands (facts C2).</summary>
public enum ApplicationStatus
{
    Draft,

    /// <summary>Signed and sent: frozen, with receipt and hash.</summary>
    Submitted,

    /// <summary>The embete has asked for missing items.</summary>
    InformationRequested,

    UnderAssessment,

    /// <summary>The caseworker has recommended amounts (innstilt).</summary>
    Recommended,

    RecommendationApproved,

    Decided,

    /// <summary>Avvist: late, not eligible or unsigned; not assessed on its merits.</summary>
    Dismissed,

    Withdrawn,
}

/// <summary>What can be done with an application.</summary>
public enum ApplicationAction
{
    /// <summary>The embete reads a form that came to it into the applicant's draft.</summary>
    ReadIn,

    /// <summary>The embete registers a form that came to it, signed on paper, as sent.</summary>
    Register,
    Submit,
    Withdraw,
    Assign,
    Admit,
    BeginAssessment,
    RequestInformation,
    AnswerInformation,
    EndWait,
    Assess,
    Recommend,
    RecallRecommendation,
    ReturnRecommendation,
    ApproveRecommendation,
    Decide,
    Dismiss,
}
