using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Organisations;

/// <summary>What holds for organisations.</summary>
public static class OrganisationRules
{
    private static readonly Text Merging = new(
        "Sammenslåtte kommuner: den nye kommunen overtar rettene og pliktene",
        "Samanslåtte kommunar: den nye kommunen tek over rettane og pliktene");

    /// <summary>A kommune is merged into a kommune, a fylkeskommune into a fylkeskommune.</summary>
    public static Rule SuccessorIsOfTheSameKind { get; } = new(
        "organisation.successor-of-same-kind",
        "KI-97",
        Merging,
        new Text(
            "{0} kan ikke gå over i {1}, for de er ikke samme slags organisasjon. Velg en etterfølger av samme slag.",
            "{0} kan ikkje gå over i {1}, for dei er ikkje same slags organisasjon. Vel ein etterfølgjar av same slag."));

    /// <summary>The successor lives on; otherwise nobody would have the duties.</summary>
    public static Rule SuccessorLivesOn { get; } = new(
        "organisation.successor-lives-on",
        "KI-97",
        Merging,
        new Text(
            "{0} er selv gått over i en annen organisasjon, eller er den samme. Velg den som finnes i dag.",
            "{0} har sjølv gått over i ein annan organisasjon, eller er den same. Vel den som finst i dag."));

    /// <summary>An organisation is merged once.</summary>
    public static Rule AlreadyMerged { get; } = new(
        "organisation.already-merged",
        "KI-97",
        Merging,
        new Text(
            "{0} er allerede gått over i en annen organisasjon.",
            "{0} har alt gått over i ein annan organisasjon."));

    /// <summary>Money goes to a recipient on an account that two of its people stand behind.</summary>
    public static Rule AccountIsTheStates { get; } = new(
        "organisation.account-is-the-states",
        "KI-97, KI-98",
        new Text("Regelverket punkt 5", "Regelverket punkt 5"),
        new Text(
            "Kontonummeret til {0} endres ikke her. Mottakeren oppgir det når tilskuddet aksepteres, eller melder en endring, og to personer bekrefter det.",
            "Kontonummeret til {0} blir ikkje endra her. Mottakaren oppgjev det når tilskotet blir akseptert, eller melder ei endring, og to personar stadfestar det."));

    /// <summary>A Nav office applies only when the portal knows which kommune is paid for it.</summary>
    public static Rule HostIsKnown { get; } = new(
        "organisation.host-known",
        "NAV-11",
        new Text("Tilskuddet betales til kommunen bak Nav-kontoret", "Tilskotet blir betalt til kommunen bak Nav-kontoret"),
        new Text(
            "{0} har ingen vertskommune i portalen ennå. Be administratoren registrere kommunen som tilskuddet betales til.",
            "{0} har ingen vertskommune i portalen enno. Be administratoren registrere kommunen som tilskotet blir betalt til."));

    /// <summary>A Nav office stands in a kommune, which is paid for it.</summary>
    public static Rule HostIsMunicipality { get; } = new(
        "organisation.host-is-municipality",
        "NAV-11, NAV-12",
        new Text("Tilskuddet betales til kommunen bak Nav-kontoret", "Tilskotet blir betalt til kommunen bak Nav-kontoret"),
        new Text(
            "{1} kan ikke være vertskommune for {0}. Bare et Nav-kontor har en vertskommune, og verten er en kommune.",
            "{1} kan ikkje vere vertskommune for {0}. Berre eit Nav-kontor har ein vertskommune, og verten er ein kommune."));
}
