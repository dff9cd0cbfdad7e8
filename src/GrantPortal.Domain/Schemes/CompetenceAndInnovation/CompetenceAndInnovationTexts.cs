using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>The texts that KI's first call starts from (S1, S2; facts B5). The directorate edits them in the portal from year to year.</summary>
internal static class CompetenceAndInnovationTexts
{
    public static IReadOnlyDictionary<string, Text> All { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        // KI-04, KI-05
        ["purpose"] = new(
            "Målet er å styrke kommunenes evne og mulighet til å utvikle bærekraftige og gode helse- og omsorgstjenester, og å gi en tydelig prioritet til noen av de viktigste framtidsutfordringene. Tiltaket bidrar også til delmål 3.4 i FNs bærekraftsmål.",
            "Målet er å styrkje evna og høvet kommunane har til å utvikle berekraftige og gode helse- og omsorgstenester, og å gje ein tydeleg prioritet til nokre av dei viktigaste framtidsutfordringane. Tiltaket bidreg òg til delmål 3.4 i berekraftsmåla til FN."),
        // KI-10
        ["targetGroup"] = new(
            "Ledere, ansatte og personer som kan rekrutteres til å jobbe i helse- og omsorgstjenestene.",
            "Leiarar, tilsette og personar som kan rekrutterast til å arbeide i helse- og omsorgstenestene."),
        // KI-12
        ["secondaryTargetGroup"] = new(
            "Brukere av de kommunale helse- og omsorgstjenestene og deres pårørende.",
            "Brukarar av dei kommunale helse- og omsorgstenestene og dei pårørande deira."),
        ["announcement"] = new(
            "Kommuner, bydeler og fylkeskommuner kan søke om tilskudd til kompetansetiltak. Kommuner og bydeler kan også søke om tilskudd til opplæring i brukerstyrt personlig assistanse (BPA) og til innovasjonsprosjekter. Send én samlet søknad for alle delene.",
            "Kommunar, bydelar og fylkeskommunar kan søkje om tilskot til kompetansetiltak. Kommunar og bydelar kan òg søkje om tilskot til opplæring i brukarstyrt personleg assistanse (BPA) og til innovasjonsprosjekt. Send éin samla søknad for alle delane."),
        // KI-109
        ["process"] = new(
            "Statsforvalteren kontrollerer at søknaden er fullstendig, vurderer den mot regelverket og avgjør den. Dere får svar i brev. Tilskuddet blir betalt ut når dere har sendt akseptbrevet tilbake.",
            "Statsforvaltaren kontrollerer at søknaden er fullstendig, vurderer han mot regelverket og avgjer han. De får svar i brev. Tilskotet blir betalt ut når de har sendt akseptbrevet tilbake."),
        // KI-67
        ["overarchingPriority"] = new(
            "Kommuner som omstiller seg i tråd med Leve hele livet, blir prioritert.",
            "Kommunar som omstiller seg i tråd med Leve heile livet, blir prioriterte."),
        // KI-33; period, omdisponering, notice of changes and unused money are sentences of the letter itself.
        ["conditions"] = new(
            "Bruk tilskuddet slik regelverket og dette brevet sier. Det kan ikke dekke egenandelen i et annet statlig tilskudd.",
            "Bruk tilskotet slik regelverket og dette brevet seier. Det kan ikkje dekkje eigendelen i eit anna statleg tilskot."),
        // KIR-01, KIR-12, KIR-26..30
        ["reporting"] = new(
            "Rapporten skal vise hvordan tiltakene har ført til måloppnåelse, antall personer som har gjennomført opplæring og utdanning fordelt på kategoriene i søknaden, antall personer med opplæring i BPA, og for hvert innovasjonsprosjekt brukernes erfaringer, redusert behov for tjenester, gevinster, overføringsverdi og bruk av innovasjonsmetodikk. Regnskapet skal ha de samme linjene som budsjettet.",
            "Rapporten skal vise korleis tiltaka har ført til måloppnåing, talet på personar som har gjennomført opplæring og utdanning fordelt på kategoriane i søknaden, talet på personar med opplæring i BPA, og for kvart innovasjonsprosjekt erfaringane til brukarane, redusert behov for tenester, gevinstar, overføringsverdi og bruk av innovasjonsmetodikk. Rekneskapen skal ha dei same linjene som budsjettet."),
        // KI-115: the regulations have the heading only.
        ["agreedProcedures"] = new(
            "Revisor skal kontrollere at regnskapet for tilskuddet stemmer med kommunens regnskap, at utgiftene gjelder tiltakene i dette brevet, og at ubrukte midler er riktig oppgitt. Oppgi om revisor er autorisert eller ikke.",
            "Revisor skal kontrollere at rekneskapen for tilskotet stemmer med rekneskapen til kommunen, at utgiftene gjeld tiltaka i dette brevet, og at ubrukte midlar er rett oppgjevne. Oppgje om revisor er autorisert eller ikkje."),
        // KI-99..103
        ["control"] = new(
            "Helsedirektoratet, eller den direktoratet gir myndighet, kan kontrollere at pengene blir brukt etter forutsetningene og at opplysningene i søknad og rapport er riktige, jf. bevilgningsreglementet § 10 annet ledd. Dere skal legge fram opplysninger når noen ber om det, og bidra til å lette kontrollen.",
            "Helsedirektoratet, eller den direktoratet gjev mynde, kan kontrollere at pengane blir brukte etter føresetnadene og at opplysingane i søknad og rapport er rette, jf. løyvingsreglementet § 10 andre leddet. De skal leggje fram opplysingar når nokon ber om det, og bidra til å lette kontrollen."),
        // KI-104..107, KI-111
        ["breach"] = new(
            "Gir dere uriktige opplysninger, eller bruker dere ikke tilskuddet slik vilkårene sier, kan tilskuddet bortfalle, utbetalingen kan stanses, og vi kan kreve pengene tilbake helt eller delvis. Helsedirektoratet kan nekte dere tilskudd i ett eller flere år. I særskilte tilfeller blir politianmeldelse vurdert.",
            "Gjev de urette opplysingar, eller bruker de ikkje tilskotet slik vilkåra seier, kan tilskotet falle bort, utbetalinga kan stansast, og vi kan krevje pengane tilbake heilt eller delvis. Helsedirektoratet kan nekte dykk tilskot i eitt eller fleire år. I særskilde tilfelle blir politimelding vurdert."),
        // KI-96
        ["appeal"] = new(
            "Det er ikke klagerett på tildeling eller avslag på tilskudd, jf. forvaltningsloven § 28.",
            "Det er ikkje klagerett på tildeling eller avslag på tilskot, jf. forvaltningslova § 28."),
    };
}
