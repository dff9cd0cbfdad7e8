namespace GrantPortal.Domain.Claims;

/// <summary>Where a claim for repayment stands.</summary>
public enum ClaimStatus
{
    /// <summary>Decided on, and its letter is not sent.</summary>
    Made,
    Sent,
    PartlyPaid,
    Settled,

    /// <summary>It was wrong, wholly or in what is left of it; what has been repaid on it stays repaid. A right one is made anew.</summary>
    Withdrawn,
}

/// <summary>What can be done with a claim.</summary>
public enum ClaimAction
{
    Make,
    Send,
    Remind,

    /// <summary>Some of what is outstanding came in.</summary>
    RegisterPart,

    /// <summary>All that was outstanding came in.</summary>
    RegisterRest,

    /// <summary>A payment that was registered wrongly is taken out, and others are left.</summary>
    ReversePart,

    /// <summary>The only payment was registered wrongly, and is taken out.</summary>
    ReverseAll,
    Withdraw,
}
