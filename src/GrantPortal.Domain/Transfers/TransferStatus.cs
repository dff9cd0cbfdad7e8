namespace GrantPortal.Domain.Transfers;

/// <summary>Where a carry-over stands.</summary>
public enum TransferStatus
{
    /// <summary>Declared in the application, and not decided.</summary>
    Applied,
    Approved,
    PartlyApproved,
    Refused,
}

/// <summary>What can be done with a carry-over.</summary>
public enum TransferAction
{
    /// <summary>A new version of the application declares otherwise.</summary>
    Declare,
    Approve,
    ApprovePartly,
    Refuse,
}
