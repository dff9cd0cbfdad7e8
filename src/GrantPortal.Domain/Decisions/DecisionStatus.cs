namespace GrantPortal.Domain.Decisions;

/// <summary>Where a decision (vedtak) stands.</summary>
public enum DecisionStatus
{
    Made,

    /// <summary>The directorate has authorised the embete to write and pay (fullmakt, NAV-57).</summary>
    Authorised,

    /// <summary>The letter is sent. For a refusal this is the end.</summary>
    LetterSent,

    /// <summary>The slip has come back signed.</summary>
    Accepted,

    /// <summary>The payment is ordered.</summary>
    PaymentOrdered,

    /// <summary>Stanset: nothing is accepted or paid until the stop is lifted (KI-105).</summary>
    Stopped,

    /// <summary>Bortfalt: the grant is no more (KI-104).</summary>
    Lapsed,

    /// <summary>Omgjort: another decision stands in its place. Kept, and counted in no sum.</summary>
    Replaced,
}

/// <summary>What can be done with a decision.</summary>
public enum DecisionAction
{
    /// <summary>The directorate authorises the embete to write and pay.</summary>
    Authorise,
    SendLetter,
    FillInSlip,
    Accept,
    ConfirmAccount,
    ReopenSlip,
    OrderPayment,
    Stop,

    /// <summary>Lifts a stop that came before the slip was signed.</summary>
    ResumeAtLetter,

    /// <summary>Lifts a stop that came when the slip was signed.</summary>
    ResumeAtAcceptance,

    /// <summary>Lifts a stop that came when the payment was ordered.</summary>
    ResumeAtPayment,
    Lapse,
    Replace,

    /// <summary>The acceptance of the replaced decision holds for the one that replaces it.</summary>
    KeepAcceptance,

    /// <summary>What was paid under the replaced decision covers the one that replaces it.</summary>
    KeepPayment,
}

/// <summary>The outcome of a decision or of one of its lines.</summary>
public enum Outcome
{
    Granted,
    PartlyGranted,
    Refused,
}
