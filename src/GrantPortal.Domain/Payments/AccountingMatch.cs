using GrantPortal.Domain.Claims;

namespace GrantPortal.Domain.Payments;

/// <summary>What a row of the accounting system's list comes to here.</summary>
/// <param name="Row">The row.</param>
/// <param name="Outcome">What would be registered, or why nothing would.</param>
/// <param name="Payment">The payment that it is about, where it is known.</param>
/// <param name="Claim">The claim that it is about, where it is known.</param>
public sealed record AccountingMatch(AccountingRow Row, AccountingOutcome Outcome, Payment? Payment = null, Claim? Claim = null)
{
    /// <summary>True when the row registers something.</summary>
    public bool Registers => Outcome is AccountingOutcome.Pays or AccountingOutcome.Bounces or AccountingOutcome.Repays;

    /// <summary>True when the row fits nothing, and somebody has to find out why.</summary>
    public bool NeedsPerson => !Registers && Outcome is not AccountingOutcome.IsRegistered;
}

/// <summary>What becomes of a row.</summary>
public enum AccountingOutcome
{
    Pays,
    Bounces,
    Repays,

    /// <summary>It is registered already, just so: the same list twice changes nothing.</summary>
    IsRegistered,

    /// <summary>The reference names no payment or claim of the embete.</summary>
    IsUnknown,

    /// <summary>The case has several open claims, and the reference does not say which.</summary>
    FitsSeveral,

    AmountDiffers,

    /// <summary>Before the payment was ordered or the claim sent, or in the future.</summary>
    DayIsImpossible,

    /// <summary>Something else is registered on the payment or claim.</summary>
    IsOtherwise,

    /// <summary>More than is outstanding on the claim.</summary>
    IsTooMuch,

    /// <summary>The payment came back, but some of it is claimed back: the claim must be withdrawn first.</summary>
    IsClaimed,

    /// <summary>The person made or sent the claim, and cannot register that it is paid.</summary>
    IsOwnClaim,
}
