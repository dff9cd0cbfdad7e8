using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>What a call of NAV holds, and what the first one starts from. Sources: S3, S4, S0 and facts B4.</summary>
internal static class SocialServicesCall
{
    public static CallShape Shape { get; } = new(
        Texts:
        [
            new("purpose", new("Formål", "Formål"), true, new("Står i utlysningen og i brevet.", "Står i utlysinga og i brevet.")),
            new("targetGroup", new("Målgruppe", "Målgruppe"), true),
            new("announcement", new("Utlysningstekst", "Utlysingstekst"), true),
            new("process", new("Slik behandles søknaden", "Slik blir søknaden behandla"), true),
            new("conditions", new("Vilkår i brevet", "Vilkår i brevet"), true),
            new("expectations", new("Forventninger til resultat, i brevet", "Forventningar til resultat, i brevet"), false),
            new("reporting", new("Rapporteringskrav i brevet", "Rapporteringskrav i brevet"), true),
            new("resultHeading", new("Overordnet kriterium for måloppnåelse", "Overordna kriterium for måloppnåing"), true, new("Står over kriteriene i rapporten.", "Står over kriteria i rapporten.")),
            new("control", new("Kontroll, i brevet", "Kontroll, i brevet"), true),
            new("breach", new("Reaksjoner ved brudd, i brevet", "Reaksjonar ved brot, i brevet"), true),
            new("appeal", new("Klagerett, i brevet", "Klagerett, i brevet"), true),
        ],
        Lists:
        [
            new("goals", new("Mål for ordningen", "Mål for ordninga"), true),
            new("areas", new("Prioriterte områder", "Prioriterte område"), true),
            new("targetGroups", new("Målgrupper", "Målgrupper"), true),
            new("themes", new("Temaer", "Tema"), true),
            new("points", new("Punkter som gir prioritet", "Punkt som gjev prioritet"), true, new("Saksbehandleren vurderer hvert av dem, med 0 til 3 poeng som støtte.", "Saksbehandlaren vurderer kvart av dei, med 0 til 3 poeng som støtte.")),
            new("headings", new("Søknadskriterier", "Søknadskriterium"), true),
            new("encouragements", new("Oppfordringer til Nav-kontoret", "Oppmodingar til Nav-kontoret"), false, new("Står i skjemaet som råd.", "Står i skjemaet som råd.")),
            new("resultCriteria", new("Kriterier for måloppnåelse", "Kriterium for måloppnåing"), true),
            new("channels", new("Kunngjort i", "Kunngjort i"), true),
            new("refusalReasons", new("Grunner for avslag", "Grunnar for avslag"), true),
        ],
        Numbers:
        [
            YearSlots.Years,
            new("positionCeiling", new("Høyeste tilskudd til en hel stilling, kroner", "Høgaste tilskot til ei heil stilling, kroner"), true),
            new("competenceCeiling", new("Høyeste tilskudd til kompetanse i et prosjekt, kroner", "Høgaste tilskot til kompetanse i eit prosjekt, kroner"), true),
            new("slipDays", new("Dager til svarslippen skal være tilbake", "Dagar til svarslippen skal vere tilbake"), true),
            CallSlots.DeviationPercent,
            new("auditorThreshold", new("Beløpsgrense for revisor, kroner", "Beløpsgrense for revisor, kroner"), false, new("Tomt betyr at revisor ikke kreves.", "Tomt tyder at revisor ikkje blir kravd.")),
            CallSlots.ControlledShare,
        ],
        Switches:
        [
            new("authorisationCovers", new("Hva gjelder fullmakten til embetet?", "Kva gjeld fullmakta til embetet?"),
            [
                new("award", new("Tilskuddene slik de er vedtatt", "Tilskota slik dei er vedtekne")),
                new("payment", new("Det som skal betales ut, etter fratrekk av ubrukte midler", "Det som skal betalast ut, etter frådrag av ubrukte midlar")),
            ]),
            YearSlots.PartYear,
            new("auditorComparison", new("Når kreves revisor?", "Når blir det kravd revisor?"),
            [
                new("over", new("Over beløpsgrensen", "Over beløpsgrensa")),
                new("from", new("Fra og med beløpsgrensen", "Frå og med beløpsgrensa")),
            ]),
        ])
    {
        Announced = ["purpose", "goals", "targetGroup", "areas", "points", "process", "channels"],
    };

    public static CallContent FirstContent() => new()
    {
        Name = new("Utvikling av de sosiale tjenestene i Nav-kontoret", "Utvikling av dei sosiale tenestene i Nav-kontoret"),
        // NAV-01, NAV-02
        Chapter = "0621",
        Post = "63",
        // NAV-11: the kommune, by its Nav office.
        Eligible = [RecipientType.Municipality],
        Texts = SocialServicesTexts.All,
        Lists = new Dictionary<string, IReadOnlyList<Option>>(StringComparer.Ordinal)
        {
            ["goals"] = SocialServicesLists.Goals,
            ["areas"] = SocialServicesLists.Areas,
            ["targetGroups"] = SocialServicesLists.TargetGroups,
            ["themes"] = SocialServicesLists.Themes,
            ["points"] = SocialServicesLists.Points,
            ["headings"] = SocialServicesLists.Headings,
            ["encouragements"] = SocialServicesLists.Encouragements,
            ["resultCriteria"] = SocialServicesLists.ResultCriteria,
            ["channels"] = SocialServicesLists.Channels,
            ["refusalReasons"] = SocialServicesLists.RefusalReasons,
        },
        // NAV-24: three years; facts B4: 610 000 for a whole position and 10 000 for competence in 2020.
        Numbers = new Dictionary<string, long>(StringComparer.Ordinal) { [YearSlots.Years.Key] = 3, ["positionCeiling"] = 610_000, ["competenceCeiling"] = 10_000, ["slipDays"] = 21 },
        // NAV-26: 8 months of 610 000 are 406 667, which begun months give; no source says how, so the call does.
        Switches = new Dictionary<string, string>(StringComparer.Ordinal) { ["authorisationCovers"] = "award", [YearSlots.PartYear.Key] = "begunMonths", ["auditorComparison"] = "over" },
    };
}
