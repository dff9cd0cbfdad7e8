using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>The texts that NAV's first call starts from (S3, S4). The directorate edits them in the portal from year to year.</summary>
internal static class SocialServicesTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        // NAV-04, NAV-95
        ["purpose"] = new(
            "Formålet er å stimulere til utvikling av sosiale tjenester og tiltak i kommunene etter lov om sosiale tjenester i arbeids- og velferdsforvaltningen. Ordningen skal støtte opp om nasjonale mål og prioriteringer.",
            "Formålet er å stimulere til utvikling av sosiale tenester og tiltak i kommunane etter lov om sosiale tenester i arbeids- og velferdsforvaltninga. Ordninga skal støtte opp om nasjonale mål og prioriteringar."),
        // NAV-07, NAV-97
        ["targetGroup"] = new(
            "Sosialt og økonomisk vanskeligstilte som har behov for sosiale tjenester, og andre som er nær ved å komme i en slik situasjon.",
            "Sosialt og økonomisk vanskelegstilte som har behov for sosiale tenester, og andre som er nær ved å komme i ein slik situasjon."),
        // NAV-11, NAV-12, NAV-21, NAV-24
        ["announcement"] = new(
            "Nav-kontor kan søke om tilskudd til prosjekter som utvikler de kommunale tjenestene i kontoret. Tilskuddet går til stillinger. Det gis for ett år om gangen, i inntil tre år fra prosjektet begynner å bruke penger. Søknaden signeres av både kommunedirektøren og Nav-lederen.",
            "Nav-kontor kan søkje om tilskot til prosjekt som utviklar dei kommunale tenestene i kontoret. Tilskotet går til stillingar. Det blir gjeve for eitt år om gongen, i inntil tre år frå prosjektet byrjar å bruke pengar. Søknaden blir signert av både kommunedirektøren og Nav-leiaren."),
        // NAV-53..60, 64
        ["process"] = new(
            "Statsforvalteren vurderer søknaden og sender den med innstilling til Arbeids- og velferdsdirektoratet, som avgjør den. Statsforvalteren sender dere svaret i brev. Tilskuddet blir betalt ut når dere har sendt svarslippen tilbake. Søknader om nasjonale forsøk går direkte til direktoratet.",
            "Statsforvaltaren vurderer søknaden og sender han med innstilling til Arbeids- og velferdsdirektoratet, som avgjer han. Statsforvaltaren sender dykk svaret i brev. Tilskotet blir betalt ut når de har sendt svarslippen tilbake. Søknader om nasjonale forsøk går direkte til direktoratet."),
        // NAV-15, NAV-21, NAV-82
        ["conditions"] = new(
            "Bruk tilskuddet slik regelverket og dette brevet sier. Det kan ikke styrke ordinær drift, og ikke gå til direkte utbetalinger til brukere. Før eget prosjektregnskap, og opprett et eget kostnadssted for tiltaket.",
            "Bruk tilskotet slik regelverket og dette brevet seier. Det kan ikkje styrkje ordinær drift, og ikkje gå til direkte utbetalingar til brukarar. Før eigen prosjektrekneskap, og opprett ein eigen kostnadsstad for tiltaket."),
        // NAV-88, NAV-102
        ["expectations"] = new(
            "Noe skal leve videre etter prosjektperioden, og erfaringene skal deles.",
            "Noko skal leve vidare etter prosjektperioden, og erfaringane skal delast."),
        // NAV-76..83
        ["reporting"] = new(
            "Rapporten skal vise status for gjennomføringen og lokal måloppnåelse på de kriteriene som er relevante for prosjektet: tilpasning og oppfølging, brukermedvirkning, tidlig innsats, kunnskap og kompetanse, samordning, nye arbeidsmåter og samarbeid, og inkludering og levekår. Regnskapet per 31.12. sendes samlet med rapporten og skal kunne sammenlignes med budsjettet. Når tiltaket avsluttes, skal dere skrive sluttrapport. Kommer rapporten ikke innen fristen, blir en ny søknad avslått.",
            "Rapporten skal vise status for gjennomføringa og lokal måloppnåing på dei kriteria som er relevante for prosjektet: tilpassing og oppfølging, brukarmedverknad, tidleg innsats, kunnskap og kompetanse, samordning, nye arbeidsmåtar og samarbeid, og inkludering og levekår. Rekneskapen per 31.12. blir send samla med rapporten og skal kunne samanliknast med budsjettet. Når tiltaket blir avslutta, skal de skrive sluttrapport. Kjem rapporten ikkje innan fristen, blir ein ny søknad avslått."),
        // NAV-94
        ["resultHeading"] = new(
            "Tjenester og tiltak til målgruppen er kvalitativt forbedret gjennom en mer helhetlig lokal innsats for å bekjempe fattigdom og sosial ekskludering.",
            "Tenester og tiltak til målgruppa er kvalitativt forbetra gjennom ein meir heilskapleg lokal innsats for å kjempe mot fattigdom og sosial ekskludering."),
        // NAV-85
        ["control"] = new(
            "Arbeids- og velferdsdirektoratet, eller den direktoratet gir myndighet, kan kontrollere at pengene blir brukt etter forutsetningene i hele tilskuddskjeden, jf. bevilgningsreglementet § 10 annet ledd. Dere skal legge fram opplysninger når noen ber om det.",
            "Arbeids- og velferdsdirektoratet, eller den direktoratet gjev mynde, kan kontrollere at pengane blir brukte etter føresetnadene i heile tilskotskjeda, jf. løyvingsreglementet § 10 andre leddet. De skal leggje fram opplysingar når nokon ber om det."),
        // NAV-66, NAV-86
        ["breach"] = new(
            "Er kravene i regelverket eller dette brevet ikke oppfylt, faller tilskuddet bort. Penger som er brukt i strid med regelverket, eller som ikke er godkjent overført, skal betales tilbake.",
            "Er krava i regelverket eller dette brevet ikkje oppfylte, fell tilskotet bort. Pengar som er brukte i strid med regelverket, eller som ikkje er godkjende overførte, skal betalast tilbake."),
        // NAV-62
        ["appeal"] = new(
            "Tildeling av og avslag på tilskudd under ordningen er ikke enkeltvedtak etter forvaltningsloven. Det er ikke klagerett på avgjørelsen.",
            "Tildeling av og avslag på tilskot under ordninga er ikkje enkeltvedtak etter forvaltningslova. Det er ikkje klagerett på avgjerda."),
    };
}
