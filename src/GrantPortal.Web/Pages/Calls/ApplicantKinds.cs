using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>Who may apply, in words.</summary>
public static class ApplicantKinds
{
    /// <summary>«Kommuner»: many of the kind, as a sentence begins.</summary>
    public static Text Many(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => new("Kommuner", "Kommunar"),
        OrganisationKind.District => new("Bydeler", "Bydelar"),
        OrganisationKind.CountyMunicipality => new("Fylkeskommuner", "Fylkeskommunar"),
        OrganisationKind.NavOffice => new("Nav-kontor", "Nav-kontor"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No scheme takes applications from this kind."),
    };

    /// <summary>The same within a sentence; Nav is a name.</summary>
    public static Text ManyInSentence(this OrganisationKind kind) => kind is OrganisationKind.NavOffice ? kind.Many() : kind.Many().InSentence();

    /// <summary>«Kommuner, bydeler og fylkeskommuner».</summary>
    public static Text Joined(IReadOnlyList<OrganisationKind> kinds) => new(Join(kinds, Language.Bokmal), Join(kinds, Language.Nynorsk));

    private static string Join(IReadOnlyList<OrganisationKind> kinds, Language language)
    {
        string[] names = [.. kinds.Select((kind, place) => (place == 0 ? kind.Many() : kind.ManyInSentence()).In(language))];
        return names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} og {names[^1]}";
    }
}
