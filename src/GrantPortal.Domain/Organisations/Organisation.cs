using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Organisations;

/// <summary>An organisation that applies, is paid, decides, attests or controls.</summary>
public sealed class Organisation
{
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

    public PostalAddress Address { get; private set; } = PostalAddress.Unknown;

    /// <summary>A functional e-mail address, never a person's (GEN-07).</summary>
    public string Email { get; private set; } = string.Empty;

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

    /// <summary>Records the målform that the organisation has resolved on.</summary>
    public void ResolveOn(LanguageForm languageForm) => LanguageForm = languageForm;

    /// <summary>Registers where letters and money go. Values that are not facts are marked.</summary>
    public void RegisterContact(PostalAddress address, string email, AccountNumber? account, bool demonstration) =>
        (Address, Email, Account, HasDemonstrationValues) = (address, email, account, demonstration);

    /// <summary>A changed account takes effect when two people have confirmed it (KI-97); the caller is the slip that they confirmed.</summary>
    internal void ChangeAccount(AccountNumber account) => Account = account;
}
