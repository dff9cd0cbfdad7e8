namespace GrantPortal.Domain.Calls;

/// <summary>Where a call (utlysning) stands (facts C2).</summary>
public enum CallStatus
{
    /// <summary>Not announced: visible with its expected date (GEN-03).</summary>
    Planned,

    /// <summary>The regulations are attached (KI-75).</summary>
    Ready,

    /// <summary>Published; its form is frozen.</summary>
    Open,

    /// <summary>All deadlines have passed.</summary>
    Closed,

    UnderAssessment,

    Finished,
}

/// <summary>What can be done with a call.</summary>
public enum CallAction
{
    Edit,
    AttachRegulations,
    Publish,
    SetDeadline,
    Extend,
    Close,
    BeginAssessment,
    Finish,
}
