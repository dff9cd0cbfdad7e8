using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Notices;

/// <summary>
/// An e-mail that says that something waits in the portal, and nothing of what: no names, no amounts, no case. Written in the same save as what it tells of, and sent
/// afterwards, so that there is never one without the other.
/// </summary>
public sealed class Notice
{
    /// <summary>How long it waits after each attempt that the mail server did not take; after the last it is given up.</summary>
    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(20), TimeSpan.FromHours(1), TimeSpan.FromHours(4), TimeSpan.FromHours(12), TimeSpan.FromHours(24)];

    private Notice()
    {
    }

    public Id<Notice> Id { get; private set; }

    public NoticeKind Kind { get; private set; }

    /// <summary>Who gets it; null where it goes to an address that is nobody's here. The address is looked up when it is sent.</summary>
    public Id<Person>? PersonId { get; private set; }

    /// <summary>Where it goes when it is to no person of the portal.</summary>
    public EmailAddress? Address { get; private set; }

    public Language Language { get; private set; }

    /// <summary>The path that the mail leads to: <c>/</c>, or a link with a secret, which is forgotten once it is sent or given up.</summary>
    public string? Link { get; private set; }

    public NoticeStatus Status { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it did not go the last time, or what the mail server said; empty when it has gone.</summary>
    public Text Failure { get; private set; } = Text.Empty;

    public DateTimeOffset WrittenAt { get; private set; }

    /// <summary>When it is tried, at the earliest.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? ClaimedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>True where the link has a secret: it can be sent once.</summary>
    public bool HasSecret => Kind is NoticeKind.AuditorInvited or NoticeKind.PartnerInvited;

    /// <summary>Writes a notice to somebody of the portal.</summary>
    public static Notice To(Id<Person> person, NoticeKind kind, Language language, DateTimeOffset at) => Write(kind, language, "/", at, person, null);

    /// <summary>Writes a notice to an address, with a link that may hold a secret.</summary>
    public static Notice To(EmailAddress address, NoticeKind kind, Language language, string link, DateTimeOffset at) => Write(kind, language, link, at, null, address);

    /// <summary>Takes it, so that no other process does.</summary>
    public void Claim(DateTimeOffset at)
    {
        Move(NoticeAction.Claim);
        (ClaimedAt, Attempts) = (at, Attempts + 1);
    }

    /// <summary>The mail server has taken it over.</summary>
    public void Confirm(DateTimeOffset at)
    {
        Move(NoticeAction.Confirm);
        (SentAt, ClaimedAt, Failure) = (at, null, Text.Empty);
        Forget();
    }

    /// <summary>The mail server did not take it: it is tried again after a wait that grows, and in the end given up.</summary>
    public void Fail(Text reason, DateTimeOffset at)
    {
        if (Attempts > Waits.Length)
        {
            GiveUp(reason);
            return;
        }

        Move(NoticeAction.Postpone);
        (Failure, ClaimedAt, DueAt) = (reason, null, at + Waits[Attempts - 1]);
    }

    /// <summary>It will never go, or nobody knows whether it went: a person decides.</summary>
    public void GiveUp(Text reason)
    {
        Move(NoticeAction.GiveUp);
        (Failure, ClaimedAt) = (reason, null);
        Forget();
    }

    /// <summary>A person wants it tried again.</summary>
    /// <exception cref="RuleViolation">It had a secret, which is gone.</exception>
    public void SendAgain(Actor by, DateTimeOffset at)
    {
        var next = NoticeLifecycle.Table.Next(Status, NoticeAction.SendAgain, by);
        if (Link is null)
        {
            throw new RuleViolation(NoticeRules.LinkIsGone);
        }

        (Status, Attempts, DueAt) = (next, 0, at);
    }

    private static Notice Write(NoticeKind kind, Language language, string link, DateTimeOffset at, Id<Person>? person, EmailAddress? address) => new()
    {
        Id = Id<Notice>.New(at),
        Kind = kind,
        PersonId = person,
        Address = address,
        Language = language,
        Link = link,
        WrittenAt = at,
        DueAt = at,
    };

    private void Forget() => Link = HasSecret ? null : Link;

    private void Move(NoticeAction action) => Status = NoticeLifecycle.Table.Next(Status, action, new Actor(default, Role.Clock, default));
}
