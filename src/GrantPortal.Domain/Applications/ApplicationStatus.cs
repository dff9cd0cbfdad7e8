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

    /// <summary>Oversendt: the directorate has it, with the embete's recommendation (NAV-53). The embete only reads it.</summary>
    Referred,

    /// <summary>The directorate has asked the embete about it; the embete adds an answer and overwrites nothing.</summary>
    OfficeAsked,

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

    /// <summary>The embete sends it to the directorate with its recommendation (NAV-53).</summary>
    Refer,

    /// <summary>The directorate asks the embete about a case that it has.</summary>
    AskOffice,

    /// <summary>The embete answers, in addition to what it sent.</summary>
    AnswerDirectorate,

    /// <summary>The directorate decides (NAV-56).</summary>
    DecideReferred,

    /// <summary>The embete recommends that it is dismissed on a formal ground.</summary>
    RecommendDismissal,

    /// <summary>The directorate dismisses.</summary>
    DismissReferred,

    /// <summary>The directorate does not dismiss: the embete assesses it on its merits.</summary>
    Remit,
}
