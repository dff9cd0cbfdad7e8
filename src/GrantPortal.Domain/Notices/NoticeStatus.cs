namespace GrantPortal.Domain.Notices;

/// <summary>Where a notice stands.</summary>
public enum NoticeStatus
{
    Waiting,

    /// <summary>One process of the portal has it and speaks with the mail server.</summary>
    Sending,

    /// <summary>The mail server has taken it over.</summary>
    Sent,

    /// <summary>It was tried for the last time, or nobody knows whether it went; a person looks at it.</summary>
    Failed,
}

/// <summary>What can be done with a notice.</summary>
public enum NoticeAction
{
    Claim,
    Confirm,
    Postpone,
    GiveUp,
    SendAgain,
}

/// <summary>What a notice tells of.</summary>
public enum NoticeKind
{
    /// <summary>A letter lies in the portal.</summary>
    Letter,

    /// <summary>Something that is due has not come in, and its date is near.</summary>
    DueSoon,

    /// <summary>Something that was due has not come in.</summary>
    Overdue,

    /// <summary>Something waits for somebody at the organisation, such as a changed account for its second person.</summary>
    Task,

    /// <summary>A call is published that the organisation may apply in (NAV-31).</summary>
    Announced,

    /// <summary>The organisation's project is invited to a gathering of its network (NAV-36).</summary>
    Invited,

    /// <summary>An auditor is asked to attest; the notice carries the link.</summary>
    AuditorInvited,

    /// <summary>A partner gets a link to sign with, which can be used once (LSV-02).</summary>
    PartnerInvited,

    /// <summary>A statement is void, since the figures under it have changed.</summary>
    StatementVoid,
}
