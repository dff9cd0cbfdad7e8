using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.SocialServices.SocialServicesScheme;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>The structure of the application form of NAV (NAV-12..22, 33..50). The directorate owns it (NAV-33); what stands in its lists and limits belongs to the call.</summary>
internal static class SocialServicesForm
{
    /// <summary>The list of positions; the report accounts for the same ones (NAV-83).</summary>
    public const string Positions = "stilling";

    /// <summary>The one row of competence; the report accounts for it too.</summary>
    public const string Competence = "kompetanse";

    private const string CarriedOver = "overforing";

    public static IReadOnlyList<Option> CompetenceRow { get; } = [new("tiltak", new("Kompetansetiltak", "Kompetansetiltak"))];

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, content.Name, [Applicant(), ProjectSection(content), Description(content), Budget(content), Network(), Declarations(content)])
        {
            // NAV-52: «nasjonale forsøk … sendes direkte til Arbeids- og velferdsdirektoratet».
            DirectWhen = new(ConditionKind.AnswerIs, "prosjekt.type", NationalTrial),
        };

    // NAV-42
    private static Section Applicant() => new("soker", new("Om Nav-kontoret", "Om Nav-kontoret"))
    {
        Intro = new(
            "Nav-kontoret søker og eier prosjektet. Kommunen i Nav-kontoret er mottaker, og pengene betales til kontoen dens.",
            "Nav-kontoret søkjer og eig prosjektet. Kommunen i Nav-kontoret er mottakar, og pengane blir betalte til kontoen til kommunen."),
        Fields =
        [
            Line("soker.navn", new("Navnet på Nav-kontoret", "Namnet på Nav-kontoret"), "NAV-42"),
            Line("soker.adresse", new("Adressen til Nav-kontoret", "Adressa til Nav-kontoret"), "NAV-42"),
            new("soker.orgnr", FieldKind.OrganisationNumber, new("Organisasjonsnummer", "Organisasjonsnummer"))
            {
                Required = true,
                Requirements = "NAV-42",
                Help = new("Nummeret til Nav-kontoret hvis det har et eget, ellers kommunens.", "Nummeret til Nav-kontoret dersom det har eit eige, elles nummeret til kommunen."),
            },
            new("soker.konto", FieldKind.AccountNumber, new("Kontonummer", "Kontonummer"))
            {
                Required = true,
                Requirements = "NAV-11, NAV-42",
                Help = new("Kontoen til kommunen. Dere bekrefter den på svarslippen.", "Kontoen til kommunen. De stadfestar han på svarslippen."),
            },
            Line("soker.kontaktperson", new("Navn på kontaktpersonen", "Namn på kontaktpersonen"), "NAV-42"),
            new("soker.epost", FieldKind.Email, new("E-post til kontaktpersonen", "E-post til kontaktpersonen")) { Required = true, Requirements = "NAV-42" },
            Line("soker.telefon", new("Telefon", "Telefon"), "NAV-42") with { MaxLength = 20 },
        ],
    };

    private static Section ProjectSection(CallContent content) => new(Project, new("Prosjektet", "Prosjektet"))
    {
        Part = Project,
        IsUndertaking = true,
        AsksAlways = true,
        Intro = new("En søknad gjelder ett prosjekt og ett år. Har dere flere prosjekter, sender dere en søknad for hvert av dem.", "Ein søknad gjeld eitt prosjekt og eitt år. Har de fleire prosjekt, sender de ein søknad for kvart av dei."),
        Advice = [.. content.List("encouragements").Select(each => each.Label)],
        Fields =
        [
            Line("prosjekt.tittel", new("Tittel på prosjektet", "Tittel på prosjektet"), "NAV-43") with { Meaning = Meaning.Title },
            new("prosjekt.type", FieldKind.Choice, new("Hva slags tiltak er det?", "Kva slags tiltak er det?"))
            {
                Required = true,
                Requirements = "NAV-22, NAV-52",
                Help = new("Søknader om nasjonale forsøk går direkte til Arbeids- og velferdsdirektoratet.", "Søknader om nasjonale forsøk går direkte til Arbeids- og velferdsdirektoratet."),
                Options =
                [
                    new("ordinart", new("Ordinært tiltak", "Ordinært tiltak")),
                    new("prop", new("Omtalt i Prop. 1 S eller tildelingsbrevet til direktoratet", "Omtala i Prop. 1 S eller tildelingsbrevet til direktoratet")),
                    new(NationalTrial, new("Del av et nasjonalt forsøk", "Del av eit nasjonalt forsøk")),
                ],
            },
            new("prosjekt.ny", FieldKind.Choice, new("Er prosjektet nytt?", "Er prosjektet nytt?"))
            {
                Required = true,
                Requirements = "NAV-24, NAV-55",
                Options = [new("ny", new("Nytt prosjekt", "Nytt prosjekt")), new("viderefort", new("Videreføring av et prosjekt vi har fått tilskudd til", "Vidareføring av eit prosjekt vi har fått tilskot til"))],
            },
            new("prosjekt.viderefort_fra", FieldKind.Undertaking, new("Hvilket prosjekt viderefører dere?", "Kva prosjekt vidarefører de?"))
            {
                RequiredWhen = new(ConditionKind.AnswerIs, "prosjekt.ny", "viderefort"),
                Meaning = Meaning.Continues,
                Requirements = "NAV-24, NAV-26",
            },
            new("prosjekt.mal", FieldKind.Choices, new("Hvilke av målene for ordningen bidrar prosjektet til?", "Kva av måla for ordninga bidreg prosjektet til?")) { Required = true, Options = content.List("goals"), Requirements = "NAV-05, NAV-06, NAV-95" },
            new("prosjekt.omrader", FieldKind.Choices, new("Hvilke prioriterte områder gjelder prosjektet?", "Kva prioriterte område gjeld prosjektet?")) { Options = content.List("areas"), Requirements = "NAV-28, NAV-29" },
            new("prosjekt.temaer", FieldKind.Choices, new("Hvilke temaer handler prosjektet om?", "Kva tema handlar prosjektet om?")) { Required = true, Options = content.List("themes"), Meaning = Meaning.Themes, Requirements = "NAV-100" },
            new("prosjekt.malgrupper", FieldKind.Choices, new("Hvem er målgruppen?", "Kven er målgruppa?")) { Required = true, Options = content.List("targetGroups"), Meaning = Meaning.TargetGroups, Requirements = "NAV-07, NAV-43, NAV-97" },
            new("prosjekt.utbetalinger", FieldKind.YesNo, new("Er det direkte utbetalinger til brukere i tiltaket?", "Er det direkte utbetalingar til brukarar i tiltaket?"))
            {
                Required = true,
                Requirements = "NAV-20",
                Regulation = new("«Det vert ikkje gitt støtte til tiltak der det førekjem direkte utbetalingar til brukar.»", "«Det vert ikkje gitt støtte til tiltak der det førekjem direkte utbetalingar til brukar.»"),
                Note = new("ja", new("Det gis ikke støtte til tiltak med direkte utbetalinger til brukere. Søknaden blir avslått slik den står.", "Det blir ikkje gjeve støtte til tiltak med direkte utbetalingar til brukarar. Søknaden blir avslått slik han står."), "utbetaling"),
            },
        ],
    };

    private static Section Description(CallContent content) => new("beskrivelse", new("Beskrivelse", "Skildring"))
    {
        Fields =
        [
            Prose("beskrivelse.oppna", new("Hva skal dere oppnå lokalt, og for hvem?", "Kva skal de oppnå lokalt, og for kven?"), "NAV-43"),
            Prose("beskrivelse.levekar", new("Hvilke levekår og utfordringer har målgruppen?", "Kva levekår og utfordringar har målgruppa?"), "NAV-16, NAV-17, NAV-44") with
            {
                Help = new("Bygg på kunnskap, for eksempel KOSTRA-tall, folkehelseprofiler, Ungdata og annen levekårsstatistikk.", "Bygg på kunnskap, til dømes KOSTRA-tal, folkehelseprofilar, Ungdata og annan levekårsstatistikk."),
            },
            Prose("beskrivelse.tjenester", new("Hvilke oppgaver og tjenester i det ordinære tilbudet skal tilskuddet utvikle?", "Kva oppgåver og tenester i det ordinære tilbodet skal tilskotet utvikle?"), "NAV-15, NAV-45, NAV-96") with
            {
                Help = new("Tilskuddet gjelder de kommunale tjenestene i Nav-kontoret. Det kan ikke styrke ordinær drift.", "Tilskotet gjeld dei kommunale tenestene i Nav-kontoret. Det kan ikkje styrkje ordinær drift."),
            },
            Prose("beskrivelse.metode", new("Hvilken metode legger dere til grunn?", "Kva metode legg de til grunn?"), "NAV-46"),
            new("beskrivelse.punkter", FieldKind.Choices, new("Hvilke av punktene som gir prioritet, bidrar tiltaket til?", "Kva av punkta som gjev prioritet, bidreg tiltaket til?")) { Required = true, Options = content.List("points"), Requirements = "NAV-18" },
            Prose("beskrivelse.punkter_hvordan", new("Hvordan bidrar tiltaket til disse punktene?", "Korleis bidreg tiltaket til desse punkta?"), "NAV-18"),
            Prose("beskrivelse.forankring", new("Hvordan er prosjektet organisert, forankret og tenkt implementert?", "Korleis er prosjektet organisert, forankra og tenkt implementert?"), "NAV-13, NAV-14"),
            Prose("beskrivelse.videreforing", new("Hvordan skal erfaringene videreføres, og eventuelt bli ordinær drift?", "Korleis skal erfaringane førast vidare, og eventuelt bli ordinær drift?"), "NAV-49") with
            {
                Help = new("Vis til avtaler, planer og budsjett.", "Vis til avtalar, planar og budsjett."),
            },
            new("beskrivelse.andre", FieldKind.YesNo, new("Har kommunen søkt om eller fått andre tilskudd til tiltak for målgruppen?", "Har kommunen søkt om eller fått andre tilskot til tiltak for målgruppa?")) { Required = true, Requirements = "NAV-48" },
            Prose("beskrivelse.andre_hvilke", new("Hvilke tilskudd er det?", "Kva tilskot er det?"), "NAV-48") with { Required = false, RequiredWhen = new(ConditionKind.AnswerIs, "beskrivelse.andre", "ja") },
        ],
    };

    // NAV-21: positions only, and a little for competence (facts B4).
    private static Section Budget(CallContent content) => new("budsjett", new("Budsjett", "Budsjett"))
    {
        Part = Project,
        AsksAlways = true,
        Intro = new("Tilskuddet kan bare gå til lønn og sosiale utgifter i stillinger, og til kompetansetiltak innenfor grensen i utlysningen.", "Tilskotet kan berre gå til løn og sosiale utgifter i stillingar, og til kompetansetiltak innanfor grensa i utlysinga."),
        Tables =
        [
            new(Competence, new("Kompetanse, hele kroner", "Kompetanse, heile kroner"), CompetenceRow,
            [
                new("nye", FieldKind.Kroner, new("Søknadsbeløp", "Søknadsbeløp"), Meaning.NewMoney)
                {
                    Ceiling = content.Number("competenceCeiling") is { } most ? new(most) : null,
                    Requirements = "NAV-21, NAV-47",
                },
            ]),
            new(CarriedOver, new("Ubrukt tilskudd fra året før, hele kroner", "Ubrukt tilskot frå året før, heile kroner"), [new("ubrukt", new("Ubrukt tilskudd som dere søker om å overføre", "Ubrukt tilskot som de søkjer om å overføre"))],
            [
                new("overfort", FieldKind.Kroner, new("Beløp", "Beløp"), Meaning.CarriedOver)
                {
                    Help = new("Det som blir godkjent, trekkes fra i utbetalingen.", "Det som blir godkjent, blir trekt frå i utbetalinga."),
                    Requirements = "NAV-65",
                },
            ]),
        ],
        Items = new(Positions, new("stilling", "stilling"), new("Legg til en stilling", "Legg til ei stilling"), [Position(content)]) { Least = 1 },
    };

    private static ItemGroup Position(CallContent content) => new("stilling", new("Stillingen", "Stillinga"),
    [
        Line("funksjon", new("Hva skal stillingen gjøre?", "Kva skal stillinga gjere?"), "NAV-21") with
        {
            Meaning = Meaning.Title,
            Help = new("Skriv rollen, for eksempel prosjektleder. Ikke skriv navn.", "Skriv rolla, til dømes prosjektleiar. Ikkje skriv namn."),
        },
        new("prosent", FieldKind.Percent, new("Stillingsprosent", "Stillingsprosent"))
        {
            Required = true,
            Meaning = Meaning.Percent,
            Help = new("Er det flere like stillinger, kan prosenten være over 100.", "Er det fleire like stillingar, kan prosenten vere over 100."),
            Requirements = "NAV-21, NAVD-08",
        },
        new("belop", FieldKind.Kroner, new("Søknadsbeløp", "Søknadsbeløp"))
        {
            Required = true,
            Meaning = Meaning.NewMoney,
            Ceiling = content.Number("positionCeiling") is { } most ? new(most, "prosent") : null,
            Help = content.Number("positionCeiling") is { } limit
                ? new($"Inntil {Norwegian.Kroner(limit)} for en hel stilling, lønn og sosiale utgifter.", $"Inntil {Norwegian.Kroner(limit)} for ei heil stilling, løn og sosiale utgifter.")
                : null,
            Requirements = "NAV-47",
        },
        new("egenandel", FieldKind.Kroner, new("Kommunens egen del", "Kommunen sin eigen del")) { Meaning = Meaning.OwnContribution, Requirements = "NAV-47" },
    ]);

    // NAV-35, NAV-36
    private static Section Network() => new("nettverk", new("Nettverk og evaluering", "Nettverk og evaluering"))
    {
        Intro = new("Direktoratet velger noen tiltak blant dem som melder interesse. Svaret har ikke noe å si for om dere får tilskudd.", "Direktoratet vel nokre tiltak mellom dei som melder interesse. Svaret har ikkje noko å seie for om de får tilskot."),
        Fields =
        [
            new("nettverk.klynge", FieldKind.YesNo, new("Er dere interessert i nettverks- eller klyngesamarbeid?", "Er de interesserte i nettverks- eller klyngesamarbeid?")) { Required = true, Meaning = Meaning.Interest, Requirements = "NAV-35, NAV-36" },
            new("nettverk.evaluering", FieldKind.YesNo, new("Er dere interessert i ekstern prosessevaluering?", "Er de interesserte i ekstern prosessevaluering?")) { Required = true, Meaning = Meaning.Interest, Requirements = "NAV-35, NAV-36" },
        ],
    };

    private static Section Declarations(CallContent content) => new("erklaring", new("Egenerklæring", "Eigenerklæring"))
    {
        Fields =
        [
            new("erklaring.forankret", FieldKind.Declaration, new("Prosjektet er forankret i kommuneledelsen og i ledelsen av Nav-kontoret.", "Prosjektet er forankra i kommuneleiinga og i leiinga av Nav-kontoret.")) { Required = true, Requirements = "NAV-13" },
            .. content.ExtraQuestions,
        ],
    };

    private static Field Prose(string name, Text label, string requirements) =>
        new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };

    private static Field Line(string name, Text label, string requirements) =>
        new(name, FieldKind.Line, label) { Required = true, MaxLength = 200, Requirements = requirements };
}
