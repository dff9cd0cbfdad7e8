namespace GrantPortal.Domain.Organisations;

/// <summary>The målform that a kommune or fylkeskommune has resolved on for letters from the state (språklova § 15). Neutral: the application's own.</summary>
public enum LanguageForm
{
    Neutral,
    Bokmal,
    Nynorsk,
}
