using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Decisions;

/// <summary>The acceptance slip (akseptbrev) of a grant: filled in and signed in the portal, it confirms conditions, organisation number and account (KI-84; facts B5).</summary>
public sealed class AcceptanceSlip
{
    internal AcceptanceSlip(DateOnly dueOn) => DueOn = dueOn;

    private AcceptanceSlip()
    {
    }

    /// <summary>Due by the end of the day in Europe/Oslo; stands in the letter.</summary>
    public DateOnly DueOn { get; private set; }

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
