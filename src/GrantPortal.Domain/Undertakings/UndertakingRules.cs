using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Undertakings;

/// <summary>The rules of undertakings.</summary>
public static class UndertakingRules
{
    private static readonly Text OnYears = new("Regelverket punkt 5", "Regelverket punkt 5");

    private static readonly Text OnAwards = new("Tilskuddene fra tidligere år", "Tilskota frå tidlegare år");

    private static readonly Text OnAccounts = new("Regelverket punkt 11", "Regelverket punkt 11");

    public static readonly Rule YearsAreOver = new("undertaking.over", "NAV-24, NAV-25, NAV-26", OnYears, new(
        "«{0}» har brukt opp årene sine. Det gis ikke tilskudd til drift etter sluttdatoen.",
        "«{0}» har brukt opp åra sine. Det blir ikkje gjeve tilskot til drift etter sluttdatoen."));

    public static readonly Rule OnlyPartOfYear = new("undertaking.part-year", "NAV-26", OnYears, new(
        "«{0}» slutter i løpet av året. Tilskuddet kan høyst være {1}.",
        "«{0}» sluttar i løpet av året. Tilskotet kan høgst vere {1}."));

    public static readonly Rule FirstSpendingIsStated = new("undertaking.first-spending", "NAV-26, NAV-69", OnYears, new(
        "Skriv datoen prosjektet begynner å bruke penger. Den må ligge i {0}.",
        "Skriv datoen prosjektet byrjar å bruke pengar. Han må liggje i {0}."));

    public static readonly Rule CostCentreIsStated = new("undertaking.cost-centre", "NAV-82", OnAccounts, new(
        "Skriv kostnadsstedet eller prosjektnummeret som tiltaket har i regnskapet.",
        "Skriv kostnadsstaden eller prosjektnummeret som tiltaket har i rekneskapen."));

    public static readonly Rule StopsAfterItBegan = new("undertaking.stop", "NAV-81", OnAccounts, new(
        "Prosjektet kan ikke avsluttes før det har begynt.", "Prosjektet kan ikkje avsluttast før det har byrja."));

    public static readonly Rule YearIsKnown = new("undertaking.year", "RUS-03", OnAwards, new(
        "«{0}» er i år {1}, ikke i år {2}. Hent stillingene på nytt før dere signerer.",
        "«{0}» er i år {1}, ikkje i år {2}. Hent stillingane på nytt før de signerer."));

    public static readonly Rule TitleIsStated = new("undertaking.title", "RUS-03", OnAwards, new(
        "Skriv hva tiltaket heter. Skriv ikke hvem som arbeider i det.", "Skriv kva tiltaket heiter. Skriv ikkje kven som arbeider i det."));

    public static readonly Rule BeganEarlier = new("undertaking.began", "RUS-03", OnAwards, new(
        "Skriv når tiltaket begynte. Det må være før i dag, og ikke før 2000.", "Skriv når tiltaket byrja. Det må vere før i dag, og ikkje før 2000."));

    public static readonly Rule BeganInPortal = new("undertaking.in-portal", "RUS-03", OnAwards, new(
        "«{0}» har fått sitt første tilskudd i portalen. Året kan ikke endres for hånd.", "«{0}» har fått det første tilskotet sitt i portalen. Året kan ikkje endrast for hand."));

    public static readonly Rule IsOwn = new("undertaking.own", "KI-85", new("Spørsmål og svar 28.01.2021", "Spørsmål og svar 28.01.2021"), new(
        "«{0}» viderefører et prosjekt som ikke er deres eget. Velg et prosjekt som dere har søkt om før, eller kall det nytt.",
        "«{0}» vidarefører eit prosjekt som ikkje er dykkar eige. Vel eit prosjekt som de har søkt om før, eller kall det nytt."));
}
