namespace GrantPortal.Domain.RevisedBudgets;

/// <summary>Where a revised budget stands.</summary>
public enum RevisedBudgetStatus
{
    /// <summary>Asked for with the slip.</summary>
    Asked,

    /// <summary>Sent to the embete.</summary>
    Submitted,

    /// <summary>Sent back with what must be mended.</summary>
    Returned,
    Approved,
}

/// <summary>What can be done with a revised budget.</summary>
public enum RevisedBudgetAction
{
    Submit,
    Return,
    Approve,
}
