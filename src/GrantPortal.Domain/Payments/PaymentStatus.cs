namespace GrantPortal.Domain.Payments;

/// <summary>Where a payment order stands in the accounting system, as far as the portal has been told.</summary>
public enum PaymentStatus
{
    Ordered,

    /// <summary>The money has left the account.</summary>
    Paid,

    /// <summary>The money came back, or never left: the account was wrong or closed.</summary>
    Bounced,
}

/// <summary>What can be done with a payment order.</summary>
public enum PaymentAction
{
    RegisterPaid,
    RegisterBounced,
}
