using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Organisations;

/// <summary>An organisation that applies, is paid, decides, attests or controls.</summary>
public sealed class Organisation
{
    private readonly List<FormerName> _formerNames = [];
    private readonly List<RegisterChange> _changes = [];

    private Organisation()
    {
    }

    public Id<Organisation> Id { get; private set; }

    public OrganisationKind Kind { get; private set; }

    /// <summary>Its key among its kind, text with leading zeros: kommunenummer <c>3407</c>, bydel <c>030105</c>, fylke <c>34</c>, NAV unit <c>0502</c>, embete slug <c>innlandet</c>.</summary>
    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    /// <summary>Null where it is not known: bydeler and nine embeter (facts D3). A bydel then stands under its parent's.</summary>
    public OrganisationNumber? Number { get; private set; }

    /// <summary>The account that grants are paid to; null until registered.</summary>
    public AccountNumber? Account { get; private set; }

    public LanguageForm LanguageForm { get; private set; }

    /// <summary>The kommune of a bydel, the host kommune of a NAV office.</summary>
    public Id<Organisation>? ParentId { get; private set; }

    /// <summary>The embete that the organisation belongs to (KI-30); null for directorates and the like.</summary>
    public Id<Organisation>? OfficeId { get; private set; }

    /// <summary>Stands on what an embete writes (NAV-92).</summary>
    public PostalAddress Address { get; private set; } = PostalAddress.Unknown;

    /// <summary>A functional e-mail address, never a person's (GEN-07).</summary>
    public string Email { get; private set; } = string.Empty;

    /// <summary>What it was called, and under which code, in years when that was otherwise; the latest last.</summary>
    public IReadOnlyList<FormerName> FormerNames => _formerNames;

    /// <summary>
    /// The organisation that took over its rights and duties when it was merged; null while it lives. Awards keep their original recipient,
    /// and the successor reports for each of them apart (facts B1).
    /// </summary>
    public Id<Organisation>? SuccessorId { get; private set; }

    /// <summary>The first day on which the successor stands in its place.</summary>
    public DateOnly? MergedOn { get; private set; }

    /// <summary>What people have changed about it; what was loaded from the reference files is no change.</summary>
    public IReadOnlyList<RegisterChange> Changes => _changes;

    /// <summary>True where address, account or host is a plausible value for the demonstration and not a fact.</summary>
    public bool HasDemonstrationValues { get; private set; }

    public static Organisation Register(OrganisationKind kind, string code, string name, OrganisationNumber? number, Id<Organisation>? parent, Id<Organisation>? office, DateTimeOffset at) =>
        new() { Id = Id<Organisation>.New(at), Kind = kind, Code = code, Name = name, Number = number, ParentId = parent, OfficeId = office };

    /// <summary>The language of a letter to the organisation; <paramref name="applied"/> is the language of its application (språklova § 15).</summary>
    public Language LetterLanguage(Language applied) => LanguageForm switch
    {
        LanguageForm.Bokmal => Language.Bokmal,
        LanguageForm.Nynorsk => Language.Nynorsk,
        _ => applied,
    };

    /// <summary>
    /// The name in that year, as a letter and a list from then have it. An embete has its own word in each målform, and was Fylkesmannen in 2020 (facts D2).
    /// </summary>
    public Text NameIn(int year) => OfficeIn(year) is not null
        ? OfficeTerritory.NameOf(Code, year)
        : Text.Same(FormerNameIn(year)?.Name ?? Name);

    /// <summary>The code in that year: kommunenummer 3028 in 2020 and 3224 today are the same kommune, and <c>oslo-og-viken</c> was the slug of that embete.</summary>
    public string CodeIn(int year) => OfficeIn(year)?.Slug ?? FormerNameIn(year)?.Code ?? Code;

    /// <summary>Records what the organisation was called before.</summary>
    public void WasCalled(FormerName formerName) => _formerNames.Add(formerName);

    /// <summary>Ends the organisation and leaves its rights and duties to the successor from that day (facts B1).</summary>
    /// <exception cref="RuleViolation">The successor is of another kind or does not live, or this organisation is merged already.</exception>
    public void MergeInto(Organisation successor, DateOnly on, Actor by, DateTimeOffset at)
    {
        if (SuccessorId is not null)
        {
            throw new RuleViolation(OrganisationRules.AlreadyMerged, Name);
        }

        if (successor.Kind != Kind)
        {
            throw new RuleViolation(OrganisationRules.SuccessorIsOfTheSameKind, Name, successor.Name);
        }

        if (successor.SuccessorId is not null || successor.Id == Id)
        {
            throw new RuleViolation(OrganisationRules.SuccessorLivesOn, successor.Name);
        }

        (SuccessorId, MergedOn) = (successor.Id, on);
        Record(RegisterFact.Successor, string.Empty, successor.Name, by, at);
    }

    /// <summary>The målform that the organisation has resolved on, as the reference files have it.</summary>
    public void ResolveOn(LanguageForm languageForm) => LanguageForm = languageForm;

    /// <summary>Records a resolution on målform.</summary>
    public void ResolveOn(LanguageForm languageForm, Actor by, DateTimeOffset at)
    {
        Record(RegisterFact.LanguageForm, LanguageForm.ToString(), languageForm.ToString(), by, at);
        LanguageForm = languageForm;
    }

    /// <summary>Registers where letters and money go. Values that are not facts are marked.</summary>
    public void RegisterContact(PostalAddress address, string email, AccountNumber? account, bool demonstration) =>
        (Address, Email, Account, HasDemonstrationValues) = (address, email, account, demonstration);

    /// <summary>Records the kommune that stands behind a Nav office and is paid for it (NAV-11); the office belongs to the kommune's embete.</summary>
    /// <exception cref="RuleViolation">The organisation is no Nav office, or its host no kommune.</exception>
    public void HostIs(Organisation municipality, Actor by, DateTimeOffset at)
    {
        if (Kind is not OrganisationKind.NavOffice || municipality.Kind is not OrganisationKind.Municipality)
        {
            throw new RuleViolation(OrganisationRules.HostIsMunicipality, Name, municipality.Name);
        }

        if (ParentId != municipality.Id)
        {
            Record(RegisterFact.Host, string.Empty, municipality.Name, by, at);
        }

        (ParentId, OfficeId) = (municipality.Id, municipality.OfficeId);
    }

    /// <summary>Records that somebody has checked the values that were for the demonstration, and that they are facts now.</summary>
    public void ConfirmValues(Actor by, DateTimeOffset at)
    {
        if (HasDemonstrationValues)
        {
            HasDemonstrationValues = false;
            _changes.Add(new RegisterChange(RegisterFact.ValuesConfirmed, Id, person: null, string.Empty, string.Empty, by, at));
        }
    }

    /// <summary>Records a notice of a changed address (KI-97). The account is not changed here: that takes two people.</summary>
    public void ChangeContact(PostalAddress address, string email, Actor by, DateTimeOffset at)
    {
        Record(RegisterFact.Address, Address.ToString(), address.ToString(), by, at);
        Record(RegisterFact.Email, Email, email, by, at);
        (Address, Email) = (address, email);
    }

    /// <summary>True for those that grants are paid back to (KI-98), and whose account the administrator keeps.</summary>
    public bool IsPaidBack => Kind is OrganisationKind.GovernorOffice or OrganisationKind.Directorate;

    /// <summary>Records the account that grants are paid back to (KI-98).</summary>
    /// <exception cref="RuleViolation">The organisation is none that grants are paid back to (KI-97).</exception>
    public void KeepAccount(AccountNumber account, Actor by, DateTimeOffset at)
    {
        if (!IsPaidBack)
        {
            throw new RuleViolation(OrganisationRules.AccountIsTheStates, Name);
        }

        ChangeAccount(account, by, at);
    }

    /// <summary>A changed account takes effect when two people have confirmed it (KI-97); the caller is the slip or the notified change that they confirmed.</summary>
    internal void ChangeAccount(AccountNumber account, Actor by, DateTimeOffset at)
    {
        Record(RegisterFact.Account, Account?.ToString() ?? string.Empty, account.ToString(), by, at);
        Account = account;
    }

    /// <summary>A changed organisation number takes effect when the embete has verified it (KI-97).</summary>
    internal void ChangeNumber(OrganisationNumber number, Actor by, DateTimeOffset at)
    {
        Record(RegisterFact.Number, Number?.ToString() ?? string.Empty, number.ToString(), by, at);
        Number = number;
    }

    private void Record(RegisterFact fact, string from, string to, Actor by, DateTimeOffset at)
    {
        if (from != to)
        {
            _changes.Add(new RegisterChange(fact, Id, person: null, from, to, by, at));
        }
    }

    private OfficePeriod? OfficeIn(int year) => Kind is OrganisationKind.GovernorOffice ? OfficeTerritory.Find(Code, year) : null;

    private FormerName? FormerNameIn(int year) => _formerNames.Find(former => former.Covers(year));
}
