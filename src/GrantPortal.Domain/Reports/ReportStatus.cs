namespace GrantPortal.Domain.Reports;

/// <summary>Where a report stands.</summary>
public enum ReportStatus
{
    Draft,

    /// <summary>Sent, in time or late: the form never closes (facts B5).</summary>
    Submitted,

    /// <summary>Sent back, whole or by section, to be mended.</summary>
    Returned,

    Approved,
}

/// <summary>What can be done with a report.</summary>
public enum ReportAction
{
    /// <summary>Signs and sends it; again, as a correction, also when it is approved.</summary>
    Submit,
    Return,
    Approve,
}
