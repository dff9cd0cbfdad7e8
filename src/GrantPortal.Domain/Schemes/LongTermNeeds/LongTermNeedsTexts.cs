using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>The texts that the first calls of LSV and BU start from (facts B3, B5). There is none on appeal: no source has it, and that of another scheme is never the default.</summary>
internal static class LongTermNeedsTexts
{
    public static IReadOnlyDictionary<string, Text> Common { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        // LSV-02
        ["announcement"] = new(
            "Kommuner kan søke om tilskudd til å utvikle tiltak, alene, sammen med andre kommuner eller sammen med et helseforetak. Kommunen er hovedsøker og får pengene. Send én søknad for hvert tiltak.",
            "Kommunar kan søkje om tilskot til å utvikle tiltak, åleine, saman med andre kommunar eller saman med eit helseføretak. Kommunen er hovudsøkjar og får pengane. Send éin søknad for kvart tiltak."),
        ["process"] = new(
            "Statsforvalteren kontrollerer at søknaden er fullstendig, vurderer den og avgjør den. Søknader i de prioriterte gruppene vurderes først, men alle kan søke. Dere får svar i brev. Tilskuddet blir betalt ut når dere har sendt akseptbrevet tilbake.",
            "Statsforvaltaren kontrollerer at søknaden er fullstendig, vurderer han og avgjer han. Søknader i dei prioriterte gruppene blir vurderte først, men alle kan søkje. De får svar i brev. Tilskotet blir betalt ut når de har sendt akseptbrevet tilbake."),
        ["conditions"] = new(
            "Bruk tilskuddet slik regelverket og dette brevet sier. Kommunen har ansvaret for tilskuddet, også når den samarbeider med andre om tiltaket.",
            "Bruk tilskotet slik regelverket og dette brevet seier. Kommunen har ansvaret for tilskotet, òg når han samarbeider med andre om tiltaket."),
        ["reporting"] = new(
            "Rapporten skal vise hva som er gjort i tiltaket, hva dere har oppnådd, og hva pengene er brukt til. Regnskapet skal ha de samme linjene som budsjettet.",
            "Rapporten skal vise kva som er gjort i tiltaket, kva de har oppnådd, og kva pengane er brukte til. Rekneskapen skal ha dei same linjene som budsjettet."),
        ["control"] = new(
            "Helsedirektoratet, eller den direktoratet gir myndighet, kan kontrollere at pengene blir brukt etter forutsetningene, jf. bevilgningsreglementet § 10 annet ledd. Dere skal legge fram opplysninger når noen ber om det.",
            "Helsedirektoratet, eller den direktoratet gjev mynde, kan kontrollere at pengane blir brukte etter føresetnadene, jf. løyvingsreglementet § 10 andre leddet. De skal leggje fram opplysingar når nokon ber om det."),
        ["breach"] = new(
            "Blir ikke tilskuddet brukt slik vilkårene sier, kan utbetalingen stanses, tilskuddet kan falle bort, og vi kan kreve pengene tilbake helt eller delvis.",
            "Blir ikkje tilskotet brukt slik vilkåra seier, kan utbetalinga stansast, tilskotet kan falle bort, og vi kan krevje pengane tilbake heilt eller delvis."),
    };
}
