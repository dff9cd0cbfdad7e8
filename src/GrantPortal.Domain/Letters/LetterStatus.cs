namespace GrantPortal.Domain.Letters;

/// <summary>What a letter tells (facts C4).</summary>
public enum LetterKind
{
    /// <summary>Tilskuddsbrev: something is granted.</summary>
    Grant,

    /// <summary>Avslag: nothing is granted.</summary>
    Refusal,

    /// <summary>Avvisning: the application is not assessed on its merits.</summary>
    Dismissal,

    /// <summary>Mangelbrev: items are missing.</summary>
    InformationRequest,

    /// <summary>Godkjenning av rapport.</summary>
    ReportApproval,

    /// <summary>Rapport til retting.</summary>
    ReportReturn,

    /// <summary>Svar på en søknad som bare overfører: nothing new was sought, and so nothing is refused.</summary>
    CarryOver,

    /// <summary>Stans: nothing is accepted or paid for the time being.</summary>
    Stop,

    /// <summary>The stop is lifted.</summary>
    StopLifted,

    /// <summary>Bortfall: the grant is no more.</summary>
    Lapse,

    /// <summary>Omgjøring: a new decision, or a corrected letter, in place of an earlier one.</summary>
    Replacement,

    /// <summary>What is asked for in a control (KI-103).</summary>
    ControlRequest,

    /// <summary>What a control came to.</summary>
    ControlConclusion,

    /// <summary>The answer to a request for reallocation.</summary>
    ReallocationAnswer,

    /// <summary>Purring: a slip or a report has not come.</summary>
    Reminder,

    /// <summary>Krav om tilbakebetaling.</summary>
    RepaymentClaim,

    /// <summary>Purring på et krav.</summary>
    RepaymentReminder,

    /// <summary>Et krav er trukket.</summary>
    RepaymentWithdrawal,

    /// <summary>Fullmaktsbrev: a directorate lets an embete write and pay (NAV-57). Belongs to no case.</summary>
    Authorisation,

    /// <summary>Oversendelsesbrev: an embete sends its applications to a directorate (NAV-53). Belongs to no case.</summary>
    Referral,
}

/// <summary>Where a letter stands.</summary>
public enum LetterStatus
{
    Draft,

    /// <summary>Frozen with hash, number and date.</summary>
    Sent,
}

/// <summary>What can be done with a letter.</summary>
public enum LetterAction
{
    Write,
    Send,
}
