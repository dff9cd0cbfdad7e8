using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using static GrantPortal.Domain.Schemes.CompetenceAndInnovation.CompetenceAndInnovationScheme;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>The structure of KI's application form (KI-06..63, 110). What stands in its lists belongs to the call.</summary>
internal static class CompetenceAndInnovationForm
{
    private static readonly Text NewMoneyLabel = new("Nye midler", "Nye midlar");
    private static readonly Text CarriedOverLabel = new("Overført fra året før", "Overført frå året før");
    private static readonly Text OwnContributionLabel = new("Egenandel", "Eigendel");

    // KI-83: what is carried over stands apart from new money, on every line.
    private static readonly IReadOnlyList<Column> Money =
    [
        new("nye", FieldKind.Kroner, NewMoneyLabel, Meaning.NewMoney),
        new("overfort", FieldKind.Kroner, CarriedOverLabel, Meaning.CarriedOver),
        new("egenandel", FieldKind.Kroner, OwnContributionLabel, Meaning.OwnContribution),
    ];

    // KI-13..17: fylkeskommuner apply for kompetanse only.
    private static readonly IReadOnlyList<OrganisationKind> NotCounties = [OrganisationKind.Municipality, OrganisationKind.District];

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, content.Name, [Applicant(), Purpose(content), CompetenceSection(content), Assistance(content), InnovationSection(content), Control(content)]);

    private static Section Applicant() => new("soker", new("Om søkeren", "Om søkjaren"))
    {
        // KI-79: one contact person per recipient and year.
        Intro = new("Oppgi én kontaktperson. Statsforvalteren tar kontakt med denne personen om søknaden.", "Oppgje éin kontaktperson. Statsforvaltaren tek kontakt med denne personen om søknaden."),
        Fields =
        [
            Line("soker.kontaktperson", new("Navn på kontaktpersonen", "Namn på kontaktpersonen"), "KI-79"),
            Line("soker.stilling", new("Stilling", "Stilling"), "KI-79"),
            new("soker.epost", FieldKind.Email, new("E-post", "E-post")) { Required = true, Requirements = "KI-79" },
            Line("soker.telefon", new("Telefon", "Telefon"), "KI-79") with { MaxLength = 20 },
        ],
    };

    private static Section Purpose(CallContent content) => new("formal", new("Behov og formål", "Behov og formål"))
    {
        Fields =
        [
            Prose("formal.formal", new("Hva er formålet med tiltakene dere søker om?", "Kva er formålet med tiltaka de søkjer om?"), "KI-22"),
            Prose("formal.behov", new("Hvilke lokale behov og forutsetninger ligger til grunn?", "Kva lokale behov og føresetnader ligg til grunn?"), "KI-110"),
            new("formal.delmal", FieldKind.Choices, new("Hvilke delmål bidrar tiltakene til?", "Kva delmål bidreg tiltaka til?")) { Required = true, Options = content.List("goals"), Requirements = "KI-06, KI-07, KI-08, KI-09" },
            Prose("formal.kriterier", new("Hvordan oppfyller tiltakene tildelingskriteriene?", "Korleis oppfyller tiltaka tildelingskriteria?"), "KI-31") with
            {
                Regulation = new("«I søknaden må det beskrives tydelig hvordan tildelingskriteriene (pkt. 4) i regelverket skal oppfylles.»", "«I søknaden må det beskrives tydelig hvordan tildelingskriteriene (pkt. 4) i regelverket skal oppfylles.»"),
            },
            new("formal.prioriteringer", FieldKind.Choices, new("Hvilke av årets prioriteringer gjelder søknaden?", "Kva av prioriteringane for året gjeld søknaden?")) { Options = content.List("priorities"), Requirements = "KI-59, KI-60, KI-66" },
        ],
    };

    private static Section CompetenceSection(CallContent content) => new(Competence, new("Kompetanse", "Kompetanse"))
    {
        Part = Competence,
        Intro = new(
            "Fyll ut linjene dere søker om. La resten stå tomme. Rapporten neste år bruker de samme linjene.",
            "Fyll ut linjene de søkjer om. La resten stå tomme. Rapporten neste år bruker dei same linjene."),
        Tables =
        [
            new(Competence, new("Søknad per utdanningstype, hele kroner", "Søknad per utdanningstype, heile kroner"), content.List("categories"), [new("personer", FieldKind.Count, new("Antall personer", "Talet på personar"), Meaning.Persons), .. Money]),
            new(Competence, new("Hvem er tiltakene for?", "Kven er tiltaka for?"), content.List("categories"), ServiceColumns(content)),
        ],
        Fields =
        [
            Prose("kompetanse.beskrivelse", new("Beskriv tiltakene dere søker om tilskudd til", "Skildre tiltaka de søkjer om tilskot til"), "KI-23") with
            {
                Help = new("Ansatte, ledere og personer som kan rekrutteres, er i målgruppen. Kommunen bestemmer selv vilkår om bindingstid og stipend.", "Tilsette, leiarar og personar som kan rekrutterast, er i målgruppa. Kommunen fastset sjølv vilkår om bindingstid og stipend."),
            },
        ],
    };

    // KI-11: other services than health only for psykisk helse and rus.
    private static IReadOnlyList<Column> ServiceColumns(CallContent content) =>
    [
        new("fagomrade", FieldKind.Choice, new("Fagområde", "Fagområde"), Meaning.None) { Options = content.List("fields") },
        new("tjeneste", FieldKind.Choice, new("Tjeneste", "Teneste"), Meaning.Service) { Options = content.List("services") },
    ];

    private static Section Assistance(CallContent content) => new(PersonalAssistance, new("Brukerstyrt personlig assistanse (BPA)", "Brukarstyrt personleg assistanse (BPA)"))
    {
        Part = PersonalAssistance,
        OnlyFor = NotCounties,
        Intro = new("Gruppene står i prioritert rekkefølge.", "Gruppene står i prioritert rekkjefølgje."),
        Tables =
        [
            new(PersonalAssistance, new("Søknad per gruppe, hele kroner", "Søknad per gruppe, heile kroner"), content.List("assistanceGroups"), [new("personer", FieldKind.Count, new("Antall personer", "Talet på personar"), Meaning.Persons), .. Money]),
            new(PersonalAssistance, new("Hvilken opplæring er det?", "Kva opplæring er det?"), content.List("assistanceGroups"), [new("tiltak", FieldKind.Line, new("Opplæringstiltak", "Opplæringstiltak"), Meaning.None)]),
        ],
        Fields =
        [
            Prose("bpa.utgifter", new("Hvilke utgifter venter dere, og hvordan følger de opplæringsplanen?", "Kva utgifter ventar de, og korleis følgjer dei opplæringsplanen?"), "KI-58"),
            new("bpa.opplaringsplan", FieldKind.Document, new("Opplæringsplan", "Opplæringsplan")) { Required = true, Requirements = "KI-58" },
        ],
    };

    private static Section InnovationSection(CallContent content) => new(Innovation, new("Innovasjon", "Innovasjon"))
    {
        Part = Innovation,
        OnlyFor = NotCounties,
        Intro = new(
            "Legg til ett prosjekt om gangen. Søknaden gjelder ett år. Går prosjektet over flere år, søker dere om videreføring neste år.",
            "Legg til eitt prosjekt om gongen. Søknaden gjeld eitt år. Går prosjektet over fleire år, søkjer de om vidareføring neste år."),
        Items = new(Innovation, new("prosjekt", "prosjekt"), new("Legg til et prosjekt", "Legg til eit prosjekt"), [Project(content), Criteria(content)])
        {
            Most = content.Number("mostProjects") is { } most ? (int)most : null,
        },
    };

    private static ItemGroup Project(CallContent content) => new("prosjekt", new("Om prosjektet", "Om prosjektet"),
    [
        Line("tittel", new("Tittel", "Tittel"), "KI-23") with { Meaning = Meaning.Title },
        new("ny", FieldKind.Choice, new("Er prosjektet nytt?", "Er prosjektet nytt?"))
        {
            Required = true,
            Requirements = "KI-85",
            Options = [new("ny", new("Nytt prosjekt", "Nytt prosjekt")), new("viderefort", new("Videreføring fra et tidligere år", "Vidareføring frå eit tidlegare år"))],
        },
        new("viderefort_fra", FieldKind.Undertaking, new("Hvilket prosjekt viderefører dere?", "Kva prosjekt vidarefører de?"))
        {
            RequiredWhen = new(ConditionKind.AnswerIs, "ny", "viderefort"),
            Meaning = Meaning.Continues,
            Requirements = "KI-85",
        },
        new("tema", FieldKind.Choices, new("Prosjekttype (tema)", "Prosjekttype (tema)")) { Required = true, Options = content.List("themes"), Requirements = "KI-64, KI-65" },
        new("fagomrade", FieldKind.Choice, new("Fagområde", "Fagområde")) { Options = content.List("fields"), Requirements = "KI-11" },
        new("tjeneste", FieldKind.Choice, new("Hvilken tjeneste gjelder prosjektet?", "Kva teneste gjeld prosjektet?"))
        {
            Meaning = Meaning.Service,
            Options = content.List("services"),
            Requirements = "KI-11, KI-86",
            Help = new("Andre tjenester enn helse og omsorg bare når fagområdet er psykisk helse og rus.", "Andre tenester enn helse og omsorg berre når fagområdet er psykisk helse og rus."),
        },
        new("partnere", FieldKind.Choices, new("Hvem samarbeider dere med?", "Kven samarbeider de med?"))
        {
            Options = content.List("partners"),
            Meaning = Meaning.Partners,
            Requirements = "KI-18, KI-39",
            Help = new("Kommunen er økonomisk og administrativt ansvarlig og står som søker for hele prosjektet.", "Kommunen er økonomisk og administrativt ansvarleg og står som søkjar for heile prosjektet."),
        },
        Line("partnernavn", new("Navn på samarbeidspartnerne", "Namn på samarbeidspartnarane"), string.Empty) with { Required = false, MaxLength = 500 },
        new("nye", FieldKind.Kroner, NewMoneyLabel) { Required = true, Meaning = Meaning.NewMoney, Requirements = "KI-24" },
        new("overfort", FieldKind.Kroner, CarriedOverLabel) { Meaning = Meaning.CarriedOver, Requirements = "KI-83" },
        new("egenandel", FieldKind.Kroner, OwnContributionLabel) { Meaning = Meaning.OwnContribution, Requirements = "KI-26" },
    ]);

    // KI-48..57: ten criteria, all required for each project.
    private static ItemGroup Criteria(CallContent content) => new("kriterier", new("De ti kriteriene", "Dei ti kriteria"),
        [.. content.List("innovationCriteria").Select(criterion => Prose(criterion.Key, criterion.Label, "KI-48..57") with { Help = criterion.Help })]);

    private static Section Control(CallContent content) => new("kontroll", new("Kontroll og egenerklæring", "Kontroll og eigenerklæring"))
    {
        Fields =
        [
            Prose("kontroll.tiltak", new("Hvilke interne og eksterne kontrolltiltak sikrer riktig rapportering og måloppnåelse?", "Kva interne og eksterne kontrolltiltak sikrar rett rapportering og måloppnåing?"), "KI-28") with
            {
                Help = new("For eksempel intern kontroll, internrevisjon, revisor og tilsyn.", "Til dømes intern kontroll, internrevisjon, revisor og tilsyn."),
            },
            Prose("kontroll.egenandel", new("Hvorfor søker dere uten egenandel?", "Kvifor søkjer de utan eigendel?"), "KI-32") with
            {
                Required = false,
                RequiredWhen = new(ConditionKind.OwnContributionIsMissing, string.Empty),
                MissingIsWarning = true,
                Help = new("Svar bare hvis ingen av linjene har egenandel.", "Svar berre dersom ingen av linjene har eigendel."),
                Regulation = new("«Det legges som hovedregel til grunn en kommunal egenandel.»", "«Det legges som hovedregel til grunn en kommunal egenandel.»"),
            },
            new("kontroll.andre", FieldKind.YesNo, new("Får kommunen andre statlige tilskudd til de samme tiltakene?", "Får kommunen andre statlege tilskot til dei same tiltaka?"))
            {
                Required = true,
                Requirements = "KI-33, KI-36",
                Help = new("Ta også med skjønnsmidler.", "Ta òg med skjønsmidlar."),
            },
            Prose("kontroll.andre_hvilke", new("Hvilke tilskudd er det?", "Kva tilskot er det?"), "KI-33") with { Required = false, RequiredWhen = new(ConditionKind.AnswerIs, "kontroll.andre", "ja") },
            // KI-25, KI-33: amounts from others are optional.
            new("kontroll.andre_belop", FieldKind.Kroner, new("Samlet beløp, hvis dere vet det", "Samla beløp, dersom de veit det")),
            new("kontroll.erklaring", FieldKind.Declaration, new(
                "Tilskuddet skal ikke brukes til å dekke egenandelen i et annet statlig tilskudd.",
                "Tilskotet skal ikkje brukast til å dekkje eigendelen i eit anna statleg tilskot."))
            {
                Required = true,
                Requirements = "KI-33",
            },
            .. content.ExtraQuestions,
        ],
    };

    private static Field Prose(string name, Text label, string requirements) =>
        new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };

    private static Field Line(string name, Text label, string requirements) =>
        new(name, FieldKind.Line, label) { Required = true, MaxLength = 200, Requirements = requirements };
}
