using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Histories;

/// <summary>
/// One change of what the portal knows of an organisation or of a person's rights: what, from what to what, by whom, when. Append-only; the web role of the
/// database may only insert and read. A person's name is no part of it, so that it can be blanked.
/// </summary>
public sealed class RegisterChange
{
    internal RegisterChange(RegisterFact fact, Id<Organisation>? organisation, Id<Person>? person, string from, string to, Actor by, DateTimeOffset at)
    {
        Id = Id<RegisterChange>.New(at);
        (Fact, OrganisationId, PersonId, From, To, ChangedBy, At) = (fact, organisation, person, from, to, by.Person, at);
    }

    private RegisterChange()
    {
    }

    public Id<RegisterChange> Id { get; private set; }

    public RegisterFact Fact { get; private set; }

    /// <summary>The organisation that it is about, or where the right holds.</summary>
    public Id<Organisation>? OrganisationId { get; private set; }

    /// <summary>Whose right it is; null where it is about the organisation alone.</summary>
    public Id<Person>? PersonId { get; private set; }

    /// <summary>As it was written before; empty where there was nothing. A choice stands by its name in the code.</summary>
    public string From { get; private set; } = string.Empty;

    public string To { get; private set; } = string.Empty;

    public Id<Person> ChangedBy { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>What can change about an organisation or a person.</summary>
public enum RegisterFact
{
    LanguageForm,
    Address,
    Email,

    /// <summary>Changed by the acceptance slip or a notified change, which two people stand behind (KI-97).</summary>
    Account,
    Host,

    /// <summary>Values that were for the demonstration are facts now.</summary>
    ValuesConfirmed,
    Successor,
    PersonRegistered,

    /// <summary>A role given (from nothing) or taken away (to nothing).</summary>
    Right,

    /// <summary>Where a person's notices go; the addresses are no part of the change.</summary>
    PersonEmail,

    /// <summary>The organisation number, told of by the recipient and verified by the embete (KI-97).</summary>
    Number,
}
