using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Demonstration;

/// <summary>An innovation project that a kommune could have thought of.</summary>
/// <param name="Title">In the kommune's målform.</param>
/// <param name="Theme">Key of the call's themes.</param>
/// <param name="Partners">Keys of the call's partner types, comma-separated.</param>
/// <param name="Service">Key of the call's services.</param>
internal sealed record ProjectIdea(Text Title, string Theme, string Partners, string Service = "helse")
{
    public static ProjectIdea SaferAtHome { get; } = new(new("Trygg hjemme lenger", "Trygg heime lenger"), "forebygging", "forskning");

    public static ProjectIdea DigitalFood { get; } = new(new("Digital matglede", "Digital matglede"), "ernaring", "naringsliv");

    /// <summary>Enough different ones that no applicant has the same twice.</summary>
    public static IReadOnlyList<ProjectIdea> All { get; } =
    [
        new(new("Hverdagsmestring først", "Kvardagsmeistring først"), "egenmestring", "kommune"),
        new(new("Måltidet som møteplass", "Måltidet som møteplass"), "ernaring", "frivillig"),
        new(new("Felles medisinrunde", "Felles medisinrunde"), "legemidler", "forskning"),
        new(new("Ut på tur, med følge", "Ut på tur, med følgje"), "fritid", "frivillig"),
        new(new("Kulturkassa på hjul", "Kulturkassa på hjul"), "kultur", "frivillig"),
        new(new("Tidlig samtale", "Tidleg samtale"), "forebygging", "helseforetak", "skole"),
        new(new("Innsatsteam for rehabilitering", "Innsatsteam for rehabilitering"), "rehabilitering", "helseforetak"),
        new(new("Pårørendeskolen", "Pårørandeskulen"), "samspill", "frivillig"),
        new(new("Kveldsberedskap på tvers", "Kveldsberedskap på tvers"), "forebygging", "kommune"),
        new(new("Treningsvenn", "Treningsven"), "rehabilitering", "forskning"),
        new(new("Hjelperen i lomma", "Hjelparen i lomma"), "egenmestring", "naringsliv", "nav"),
        new(new("Sang og minner", "Song og minne"), "kultur", "frivillig"),
        new(new("Smaken av barndom", "Smaken av barndom"), "ernaring", "naringsliv"),
        new(new("Tverrfaglig førstemøte", "Tverrfagleg førstemøte"), "rehabilitering", "kommune"),
    ];

    /// <summary>The one at this place, round and round.</summary>
    public static ProjectIdea At(int place) => All[place % All.Count];
}
