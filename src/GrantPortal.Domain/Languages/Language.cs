namespace GrantPortal.Domain.Languages;

/// <summary>One of the two written forms of Norwegian (målform). On screen it is the person's, in a letter the recipient's (språklova §§ 14, 15).</summary>
public enum Language
{
    Bokmal,
    Nynorsk,
}
