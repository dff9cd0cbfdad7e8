using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.NotifiedChanges;

/// <summary>
/// A change of address, account or organisation number that a recipient tells of (KI-97). It is used when the embete has verified it; an account needs a second person of
/// the recipient before that. While it is open nothing is paid to the recipient.
/// </summary>
public sealed class NotifiedChange
{
    private NotifiedChange()
    {
    }

    public Id<NotifiedChange> Id { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public NotifiedChangeKind Kind { get; private set; }

    public NotifiedChangeStatus Status { get; private set; }

    /// <summary>As it was registered, for people to read; empty where there was nothing.</summary>
    public string From { get; private set; } = string.Empty;

    public PostalAddress Address { get; private set; } = PostalAddress.Unknown;

    /// <summary>The account before; null where none was registered.</summary>
    public AccountNumber? FromAccount { get; private set; }

    public AccountNumber? Account { get; private set; }

    public OrganisationNumber? Number { get; private set; }

    /// <summary>The first day that it holds, in Norway.</summary>
    public DateOnly HoldsFrom { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public Id<Person> NotifiedBy { get; private set; }

    public DateTimeOffset NotifiedAt { get; private set; }

    /// <summary>The second person of the recipient behind a changed account.</summary>
    public Id<Person>? ConfirmedBy { get; private set; }

    /// <summary>Who at the embete verified or rejected it.</summary>
    public Id<Person>? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Why it was rejected; empty when it was not.</summary>
    public string Answer { get; private set; } = string.Empty;

    /// <summary>What it is to be, for people to read.</summary>
    public string To => Kind switch
    {
        NotifiedChangeKind.Address => Address.ToString(),
        NotifiedChangeKind.Account => Account!.ToString(),
        _ => Number!.ToString(),
    };

    public bool IsOpen => Status is NotifiedChangeStatus.AwaitsSecond or NotifiedChangeStatus.AwaitsOffice;

    public static NotifiedChange OfAddress(Organisation organisation, PostalAddress address, DateOnly from, string reason, Actor by, DateTimeOffset at)
    {
        var change = Notify(organisation, NotifiedChangeKind.Address, organisation.Address.ToString(), from, reason, by, at);
        change.Address = address;
        return change.Demand(organisation.Address != address);
    }

    public static NotifiedChange OfAccount(Organisation organisation, AccountNumber account, DateOnly from, string reason, Actor by, DateTimeOffset at)
    {
        var change = Notify(organisation, NotifiedChangeKind.Account, organisation.Account?.ToString() ?? string.Empty, from, reason, by, at);
        (change.Account, change.FromAccount, change.Status) = (account, organisation.Account, NotifiedChangeStatus.AwaitsSecond);
        return change.Demand(organisation.Account != account);
    }

    public static NotifiedChange OfNumber(Organisation organisation, OrganisationNumber number, DateOnly from, string reason, Actor by, DateTimeOffset at)
    {
        var change = Notify(organisation, NotifiedChangeKind.Number, organisation.Number?.ToString() ?? string.Empty, from, reason, by, at);
        change.Number = number;
        return change.Demand(organisation.Number != number);
    }

    /// <summary>A second person of the recipient stands behind the account.</summary>
    public void Confirm(Actor by)
    {
        DemandOwn(by);
        var next = NotifiedChangeLifecycle.Table.Next(Status, NotifiedChangeAction.Confirm, by);
        if (by.Person == NotifiedBy)
        {
            throw new RuleViolation(NotifiedChangeRules.SecondPersonConfirms);
        }

        (Status, ConfirmedBy) = (next, by.Person);
    }

    /// <summary>The recipient takes it back.</summary>
    public void Withdraw(Actor by)
    {
        DemandOwn(by);
        Status = NotifiedChangeLifecycle.Table.Next(Status, NotifiedChangeAction.Withdraw, by);
    }

    /// <summary>The embete has verified it with the recipient: it is in use from now on.</summary>
    public void Verify(Organisation organisation, Actor by, DateTimeOffset at)
    {
        DemandOffice(organisation, by);
        var next = NotifiedChangeLifecycle.Table.Next(Status, NotifiedChangeAction.Verify, by);
        if (OsloTime.DateOf(at) < HoldsFrom)
        {
            throw new RuleViolation(NotifiedChangeRules.NotBeforeItHolds, Norwegian.ShortDate(HoldsFrom));
        }

        (Status, AnsweredBy, AnsweredAt) = (next, by.Person, at);
        switch (Kind)
        {
            case NotifiedChangeKind.Address:
                organisation.ChangeContact(Address, organisation.Email, by, at);
                break;
            case NotifiedChangeKind.Account:
                organisation.ChangeAccount(Account!, by, at);
                break;
            default:
                organisation.ChangeNumber(Number!, by, at);
                break;
        }
    }

    /// <summary>The embete has found that it is wrong.</summary>
    public void Reject(Organisation organisation, string answer, Actor by, DateTimeOffset at)
    {
        DemandOffice(organisation, by);
        var next = NotifiedChangeLifecycle.Table.Next(Status, NotifiedChangeAction.Reject, by);
        var stated = Norwegian.Normalise(answer).Trim();
        (Status, Answer, AnsweredBy, AnsweredAt) = stated.Length > 0 ? (next, stated, by.Person, at) : throw new RuleViolation(NotifiedChangeRules.RejectionSaysWhy);
    }

    /// <summary>The account to pay to when an accepted slip names <paramref name="account"/>: later verified changes are followed.</summary>
    /// <exception cref="RuleViolation">A change is open that holds already.</exception>
    public static AccountNumber Follow(IReadOnlyList<NotifiedChange> changes, AccountNumber account, DateTimeOffset acceptedAt, DateTimeOffset at)
    {
        if (changes.Any(change => change.Hinders(at)))
        {
            throw new RuleViolation(NotifiedChangeRules.VerifiedBeforePayment);
        }

        return changes.Where(change => change is { Kind: NotifiedChangeKind.Account, Status: NotifiedChangeStatus.Verified } && change.AnsweredAt > acceptedAt)
            .OrderBy(change => change.AnsweredAt)
            .Aggregate(account, (current, change) => change.FromAccount == current ? change.Account! : current);
    }

    /// <summary>True while payments to the recipient wait for it.</summary>
    public bool Hinders(DateTimeOffset at) => IsOpen && HoldsFrom <= OsloTime.DateOf(at);

    private static NotifiedChange Notify(Organisation organisation, NotifiedChangeKind kind, string from, DateOnly holdsFrom, string reason, Actor by, DateTimeOffset at)
    {
        var stated = Norwegian.Normalise(reason).Trim();
        if (stated.Length == 0)
        {
            throw new RuleViolation(NotifiedChangeRules.ReasonIsGiven);
        }

        var change = new NotifiedChange
        {
            Id = Id<NotifiedChange>.New(at),
            OrganisationId = organisation.Id,
            OfficeId = organisation.OfficeId ?? throw new RuleViolation(NotifiedChangeRules.IsTheirs),
            Kind = kind,
            Status = NotifiedChangeStatus.AwaitsOffice,
            From = from,
            HoldsFrom = holdsFrom,
            Reason = stated,
            NotifiedBy = by.Person,
            NotifiedAt = at,
        };
        change.DemandOwn(by);
        return change;
    }

    private NotifiedChange Demand(bool isChange) => isChange ? this : throw new RuleViolation(NotifiedChangeRules.IsAChange);

    private void DemandOwn(Actor by)
    {
        if (by.Organisation != OrganisationId || by.Role is not (Role.Contact or Role.Signatory))
        {
            throw new RuleViolation(NotifiedChangeRules.IsTheirs);
        }
    }

    private void DemandOffice(Organisation organisation, Actor by)
    {
        if (by.Organisation != OfficeId || organisation.Id != OrganisationId)
        {
            throw new RuleViolation(NotifiedChangeRules.IsTheirs);
        }
    }
}
