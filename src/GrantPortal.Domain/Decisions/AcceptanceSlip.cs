using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Decisions;

/// <summary>The acceptance slip (akseptbrev) of a grant: filled in and signed in the portal, it confirms conditions, organisation number and account (KI-84; facts B5).</summary>
public sealed class AcceptanceSlip
{
    internal AcceptanceSlip(DateOnly dueOn, bool asksForSpending) => (DueOn, AsksForSpending) = (dueOn, asksForSpending);

    private AcceptanceSlip()
    {
    }

    /// <summary>Due by the end of the day in Europe/Oslo; stands in the letter.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>It asks when the undertaking begins to spend, and for its cost centre (NAV-26, NAV-82).</summary>
    public bool AsksForSpending { get; private set; }

    /// <summary>The date of first spending as the slip states it; null where it is known from an earlier year.</summary>
    public DateOnly? FirstSpentOn { get; private set; }

    /// <summary>Cost centre or project number; empty where none is asked for.</summary>
    public string CostCentre { get; private set; } = string.Empty;

    public OrganisationNumber? Number { get; private set; }

    public AccountNumber? Account { get; private set; }

    /// <summary>True when the account is another than the registered one: then two people must stand behind it (KI-97).</summary>
    public bool AccountIsChanged { get; private set; }

    public Id<Person>? FilledInBy { get; private set; }

    public DateTimeOffset? FilledInAt { get; private set; }

    public Id<Person>? SignedBy { get; private set; }

    /// <summary>The signer's title.</summary>
    public string? SignerTitle { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>The second person behind a changed account.</summary>
    public Id<Person>? AccountConfirmedBy { get; private set; }

    public DateTimeOffset? AccountConfirmedAt { get; private set; }

    /// <summary>True when the account can be paid to: unchanged, or changed and confirmed by a second person.</summary>
    public bool AccountIsCertain => SignedBy is not null && (!AccountIsChanged || AccountConfirmedBy is not null);

    /// <summary>The same slip, for the decision that replaces the one it was signed for.</summary>
    internal AcceptanceSlip Copy() => (AcceptanceSlip)MemberwiseClone();

    internal void FillIn(OrganisationNumber number, AccountNumber account, bool changed, Id<Person> by, DateTimeOffset at) =>
        (Number, Account, AccountIsChanged, FilledInBy, FilledInAt, AccountConfirmedBy, AccountConfirmedAt) = (number, account, changed, by, at, null, null);

    internal void State(DateOnly? firstSpentOn, string costCentre) => (FirstSpentOn, CostCentre) = (firstSpentOn, costCentre);

    internal void Sign(Id<Person> by, string title, DateTimeOffset at)
    {
        (SignedBy, SignerTitle, SignedAt) = (by, title, at);
        if (AccountIsChanged && FilledInBy != by)
        {
            (AccountConfirmedBy, AccountConfirmedAt) = (by, at);
        }
    }

    /// <summary>The signature is void; what was filled in stays to be mended.</summary>
    internal void Reopen() => (SignedBy, SignerTitle, SignedAt, AccountConfirmedBy, AccountConfirmedAt) = (null, null, null, null, null);

    internal void ConfirmAccount(Id<Person> by, DateTimeOffset at) => (AccountConfirmedBy, AccountConfirmedAt) = (by, at);
}
