namespace GrantPortal.Domain.NotifiedChanges;

/// <summary>Where a change that a recipient has told of stands.</summary>
public enum NotifiedChangeStatus
{
    /// <summary>A changed account, which a second person of the recipient must stand behind.</summary>
    AwaitsSecond,

    /// <summary>The embete has not verified it yet; nothing is paid to the recipient meanwhile.</summary>
    AwaitsOffice,

    /// <summary>Verified, and in use.</summary>
    Verified,

    /// <summary>The embete has found that it is wrong.</summary>
    Rejected,

    /// <summary>The recipient took it back.</summary>
    Withdrawn,
}

/// <summary>What can be done with a change.</summary>
public enum NotifiedChangeAction
{
    Confirm,
    Verify,
    Reject,
    Withdraw,
}

/// <summary>What a recipient must tell of (KI-97).</summary>
public enum NotifiedChangeKind
{
    Address,
    Account,
    Number,
}
