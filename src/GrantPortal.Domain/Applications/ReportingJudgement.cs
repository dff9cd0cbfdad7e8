namespace GrantPortal.Domain.Applications;

/// <summary>What follows from a late or missing report on the year before: a person's judgement after the deadline, never the portal's.</summary>
public enum ReportingJudgement
{
    /// <summary>New money may be granted all the same.</summary>
    MayBeGranted,

    /// <summary>No new money.</summary>
    NothingIsGranted,
}
