namespace GrantPortal.Domain.Decisions;

/// <summary>Where a decision (vedtak) stands.</summary>
public enum DecisionStatus
{
    Made,

    /// <summary>The letter is sent. For a refusal this is the end.</summary>
    LetterSent,

    /// <summary>The slip has come back signed.</summary>
    Accepted,

    /// <summary>The payment is ordered.</summary>
    PaymentOrdered,
}

/// <summary>What can be done with a decision.</summary>
public enum DecisionAction
{
    SendLetter,
    FillInSlip,
    Accept,
    ConfirmAccount,
    ReopenSlip,
    OrderPayment,
}

/// <summary>The outcome of a decision or of one of its lines.</summary>
public enum Outcome
{
    Granted,
    PartlyGranted,
    Refused,
}
