namespace GrantPortal.Domain.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobStatus
{
    Queued,
    Running,

    /// <summary>Its owner wants it stopped; it stops before its next item.</summary>
    CancelRequested,
    Completed,

    /// <summary>It could not be done at all. Items that were refused one by one do not fail a job.</summary>
    Failed,
    Cancelled,
}

/// <summary>What can be done with a job.</summary>
public enum JobAction
{
    Start,
    Record,
    Cancel,
    Stop,
    Complete,
    Fail,
}

/// <summary>What became of one item of a job.</summary>
public enum JobItemStatus
{
    Waiting,
    Done,

    /// <summary>It was refused, or could not be done; the outcome says why.</summary>
    Refused,
}
