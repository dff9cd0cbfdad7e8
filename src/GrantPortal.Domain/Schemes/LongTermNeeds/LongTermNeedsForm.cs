using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.LongTermNeeds.LongTermNeedsScheme;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>The structure of the application form of LSV and BU (LSV-02..05, BU-03..05). What stands in its lists and limits belongs to the call.</summary>
internal static class LongTermNeedsForm
{
    /// <summary>The list of positions; the report accounts for the same ones.</summary>
    public const string Positions = "stilling";

    /// <summary>The table of what else it costs; the report accounts for the same rows.</summary>
    public const string Costs = "utgift";

    /// <summary>The field that says which model the undertaking follows.</summary>
    public const string Model = "tiltak.modell";

    private const string New = "tiltak.ny";
    private const string Together = "samarbeid.form";
    private const string PartnerList = "partner";

    private static readonly Text NewMoneyLabel = new("Søknadsbeløp", "Søknadsbeløp");
    private static readonly Text CarriedOverLabel = new("Overført fra året før", "Overført frå året før");
    private static readonly Text OwnContributionLabel = new("Kommunens egen del", "Kommunen sin eigen del");

    // LSV-02
    private static Condition IsJoint => Condition.In(Together, ["interkommunalt", "helseforetak"]);

    private static Condition IsContinued => new(ConditionKind.AnswerIs, New, "viderefort");

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, content.Name, [Applicant(), Undertaking(content), Cooperation(), Description(), .. Fidelity(content, inReport: false), Budget(content), Declarations(content)])
        {
            Partners = new(PartnerList, IsJoint) { Agreed = content.Switches.GetValueOrDefault("partnersConfirm") == "signature" ? null : new(ConditionKind.AnswerIs, "samarbeid.signert", "ja") },
            PriorityClasses = [.. PriorityClass.Numbers.SelectMany(number => Class(number, content))],
        };

    /// <summary>The measurement of fidelity, where the call asks for it here (LSV-03..05); nothing where it does not.</summary>
    public static IEnumerable<Section> Fidelity(CallContent content, bool inReport)
    {
        var models = content.Pick("fidelityModels");
        if (models.Count == 0 || content.Switches.GetValueOrDefault("fidelityIn") is not { } place || !(place == "both" || place == (inReport ? "report" : "application")))
        {
            yield break;
        }

        var ofModel = Condition.In(Model, models);
        var when = content.Switches.GetValueOrDefault("fidelityFor") == "new" ? Condition.All(ofModel, new(ConditionKind.AnswerIs, New, "ny")) : ofModel;
        var named = new Text(Named(content, models, Language.Bokmal), Named(content, models, Language.Nynorsk));
        yield return new Section("trofasthet", new("Trofasthet til modellen", "Truskap til modellen"))
        {
            Intro = content.Switches.GetValueOrDefault("fidelityFor") == "new"
                ? new($"Gjelder nye tiltak etter {named.Nb}.", $"Gjeld nye tiltak etter {named.Nn}.")
                : new($"Gjelder tiltak etter {named.Nb}.", $"Gjeld tiltak etter {named.Nn}."),
            Fields =
            [
                new("trofasthet.skar", FieldKind.Line, new("Hva ble resultatet av målingen?", "Kva vart resultatet av målinga?"))
                {
                    RequiredWhen = when,
                    MaxLength = 40,
                    Help = new("Skriv skåren slik den står i rapporten fra målingen.", "Skriv skåren slik han står i rapporten frå målinga."),
                    Requirements = "LSV-03, LSV-05",
                },
                new("trofasthet.dato", FieldKind.Date, new("Når ble målingen gjort?", "Når vart målinga gjord?")) { RequiredWhen = when, Requirements = "LSV-03" },
                new("trofasthet.dokument", FieldKind.Document, new("Rapporten fra målingen", "Rapporten frå målinga")) { RequiredWhen = when, Requirements = "LSV-03" },
            ],
        };
    }

    /// <summary>What is said of the undertaking in application and report alike.</summary>
    public static IReadOnlyList<Field> Identity(CallContent content) =>
    [
        Line("tiltak.tittel", new("Tittel på tiltaket", "Tittel på tiltaket"), "LSV-02") with { Meaning = Meaning.Title },
        new(New, FieldKind.Choice, new("Er tiltaket nytt?", "Er tiltaket nytt?"))
        {
            Required = true,
            Requirements = "BU-04, LSV-05",
            Options = [new("ny", new("Nytt tiltak", "Nytt tiltak")), new("viderefort", new("Videreføring av et tiltak vi har fått tilskudd til", "Vidareføring av eit tiltak vi har fått tilskot til"))],
        },
        new(Model, FieldKind.Choice, new("Hvilken modell følger tiltaket?", "Kva modell følgjer tiltaket?")) { Required = true, Options = content.List("models"), Requirements = "LSV-04, BU-03" },
    ];

    // BU-03..05: the models of the class, and continuation within the years where the call has it there.
    private static IEnumerable<PriorityClass> Class(int number, CallContent content)
    {
        if (content.Pick($"priority{number}") is { Count: > 0 } models)
        {
            yield return new PriorityClass(number, Condition.In(Model, models));
        }

        if (content.Switches.GetValueOrDefault("continuationClass") == $"{number}")
        {
            yield return new PriorityClass(number, IsContinued) { WithinYears = true };
        }
    }

    private static string Named(CallContent content, IReadOnlyList<string> models, Language language)
    {
        var names = content.List("models").Where(model => models.Contains(model.Key, StringComparer.Ordinal)).Select(model => model.Label.In(language)).ToList();
        return names is [.. var first, var last] && first.Count > 0 ? $"{string.Join(", ", first)} og {last}" : string.Join(", ", names);
    }

    private static Section Applicant() => new("soker", new("Om søkeren", "Om søkjaren"))
    {
        Intro = new(
            "Kommunen er hovedsøker og får pengene, også når den søker sammen med andre.",
            "Kommunen er hovudsøkjar og får pengane, òg når han søkjer saman med andre."),
        Fields =
        [
            Line("soker.kontaktperson", new("Navn på kontaktpersonen", "Namn på kontaktpersonen"), "LSV-02"),
            Line("soker.stilling", new("Stilling", "Stilling"), "LSV-02"),
            new("soker.epost", FieldKind.Email, new("E-post", "E-post")) { Required = true, Requirements = "LSV-02" },
            Line("soker.telefon", new("Telefon", "Telefon"), "LSV-02") with { MaxLength = 20 },
        ],
    };

    private static Section Undertaking(CallContent content)
    {
        var identity = Identity(content);
        return new(Measure, new("Tiltaket", "Tiltaket"))
        {
            Part = Measure,
            IsUndertaking = true,
            AsksAlways = true,
            Intro = new("En søknad gjelder ett tiltak og ett år. Har dere flere tiltak, sender dere en søknad for hvert av dem.", "Ein søknad gjeld eitt tiltak og eitt år. Har de fleire tiltak, sender de ein søknad for kvart av dei."),
            Fields =
            [
                .. identity.Take(2),
                new("tiltak.viderefort_fra", FieldKind.Undertaking, new("Hvilket tiltak viderefører dere?", "Kva tiltak vidarefører de?"))
                {
                    RequiredWhen = IsContinued,
                    Meaning = Meaning.Continues,
                    Requirements = "BU-04",
                },
                .. identity.Skip(2),
                Line("tiltak.modell_annen", new("Hvilken annen modell er det?", "Kva annan modell er det?"), "LSV-04, BU-06") with { Required = false, RequiredWhen = new(ConditionKind.AnswerIs, Model, OtherModel) },
            ],
        };
    }

    // LSV-02: «interkommunalt samarbeid eller … helseforetak»; facts B3: the agreement is signed by the parties.
    private static Section Cooperation() => new("samarbeid", new("Samarbeid", "Samarbeid"))
    {
        Intro = new(
            "Samarbeidspartnerne leser og signerer søknaden når dere har sendt den. De får en lenke på e-post. Har alle signert avtalen som dere legger ved, trenger de ikke å signere søknaden.",
            "Samarbeidspartnarane les og signerer søknaden når de har sendt han. Dei får ei lenkje på e-post. Har alle signert avtalen som de legg ved, treng dei ikkje å signere søknaden."),
        Items = new(PartnerList, new("samarbeidspartner", "samarbeidspartnar"), new("Legg til en samarbeidspartner", "Legg til ein samarbeidspartnar"), [Partner()]) { AskedWhen = IsJoint },
        Fields =
        [
            new(Together, FieldKind.Choice, new("Hvordan søker dere?", "Korleis søkjer de?"))
            {
                Required = true,
                Requirements = "LSV-02",
                Options =
                [
                    new("alene", new("Kommunen søker alene", "Kommunen søkjer åleine")),
                    new("interkommunalt", new("Sammen med andre kommuner", "Saman med andre kommunar")),
                    new("helseforetak", new("Sammen med et helseforetak", "Saman med eit helseføretak")),
                ],
            },
            new("samarbeid.avtale", FieldKind.Document, new("Samarbeidsavtalen", "Samarbeidsavtalen")) { RequiredWhen = IsJoint, Requirements = "LSV-02" },
            new("samarbeid.signert", FieldKind.YesNo, new("Har alle partene signert avtalen?", "Har alle partane signert avtalen?")) { RequiredWhen = IsJoint, Requirements = "LSV-02" },
        ],
    };

    private static ItemGroup Partner() => new("partner", new("Samarbeidspartneren", "Samarbeidspartnaren"),
    [
        new("slag", FieldKind.Choice, new("Hva slags virksomhet er det?", "Kva slags verksemd er det?"))
        {
            Required = true,
            Options = [new("kommune", new("Kommune", "Kommune")), new("helseforetak", new("Helseforetak", "Helseføretak"))],
            Requirements = "LSV-02",
        },
        Line("navn", new("Navn", "Namn"), "LSV-02") with { Meaning = Meaning.Title },
        new("orgnr", FieldKind.OrganisationNumber, new("Organisasjonsnummer", "Organisasjonsnummer")) { Required = true, Requirements = "LSV-02" },
        new("epost", FieldKind.Email, new("E-post til den som signerer", "E-post til den som signerer")) { Required = true, Requirements = "LSV-02" },
    ]);

    private static Section Description() => new("beskrivelse", new("Beskrivelse", "Skildring"))
    {
        Fields =
        [
            Prose("beskrivelse.behov", new("Hvilke behov skal tiltaket møte?", "Kva behov skal tiltaket møte?"), "LSV-02"),
            Prose("beskrivelse.innhold", new("Hva skal dere gjøre?", "Kva skal de gjere?"), "LSV-02"),
            Prose("beskrivelse.mal", new("Hva skal dere oppnå i året?", "Kva skal de oppnå i året?"), "LSV-02"),
            Prose("beskrivelse.drift", new("Hvordan skal tiltaket drives når tilskuddet er slutt?", "Korleis skal tiltaket drivast når tilskotet er slutt?"), "BU-04"),
            new("beskrivelse.andre", FieldKind.YesNo, new("Får kommunen andre statlige tilskudd til tiltaket?", "Får kommunen andre statlege tilskot til tiltaket?")) { Required = true },
            Prose("beskrivelse.andre_hvilke", new("Hvilke tilskudd er det?", "Kva tilskot er det?"), string.Empty) with { Required = false, RequiredWhen = new(ConditionKind.AnswerIs, "beskrivelse.andre", "ja") },
        ],
    };

    private static Section Budget(CallContent content) => new("budsjett", new("Budsjett", "Budsjett"))
    {
        Part = Measure,
        AsksAlways = true,
        Intro = new("Fyll ut det dere søker om. La resten stå tomt. Rapporten neste år bruker de samme linjene.", "Fyll ut det de søkjer om. La resten stå tomt. Rapporten neste år bruker dei same linjene."),
        Tables =
        [
            new(Costs, new("Utgifter utenom stillinger, hele kroner", "Utgifter utanom stillingar, heile kroner"), content.List("costs"),
            [
                new("nye", FieldKind.Kroner, NewMoneyLabel, Meaning.NewMoney) { Requirements = "LSV-02" },
                new("overfort", FieldKind.Kroner, CarriedOverLabel, Meaning.CarriedOver),
                new("egenandel", FieldKind.Kroner, OwnContributionLabel, Meaning.OwnContribution),
            ]),
        ],
        Items = new(Positions, new("stilling", "stilling"), new("Legg til en stilling", "Legg til ei stilling"), [Position()]),
    };

    private static ItemGroup Position() => new("stilling", new("Stillingen", "Stillinga"),
    [
        Line("funksjon", new("Hva skal stillingen gjøre?", "Kva skal stillinga gjere?"), "LSV-02") with
        {
            Meaning = Meaning.Title,
            Help = new("Skriv rollen, for eksempel teamleder. Ikke skriv navn.", "Skriv rolla, til dømes teamleiar. Ikkje skriv namn."),
        },
        new("prosent", FieldKind.Percent, new("Stillingsprosent", "Stillingsprosent"))
        {
            Required = true,
            Meaning = Meaning.Percent,
            Help = new("Er det flere like stillinger, kan prosenten være over 100.", "Er det fleire like stillingar, kan prosenten vere over 100."),
        },
        new("nye", FieldKind.Kroner, NewMoneyLabel) { Required = true, Meaning = Meaning.NewMoney },
        new("overfort", FieldKind.Kroner, CarriedOverLabel) { Meaning = Meaning.CarriedOver },
        new("egenandel", FieldKind.Kroner, OwnContributionLabel) { Meaning = Meaning.OwnContribution },
    ]);

    private static Section Declarations(CallContent content) => new("erklaring", new("Egenerklæring", "Eigenerklæring"))
    {
        Fields =
        [
            new("erklaring.ansvar", FieldKind.Declaration, new(
                "Kommunen tar imot tilskuddet og har ansvaret for at det blir brukt etter vilkårene.",
                "Kommunen tek imot tilskotet og har ansvaret for at det blir brukt etter vilkåra."))
            {
                Required = true,
                Requirements = "LSV-02",
            },
            .. content.ExtraQuestions,
        ],
    };

    private static Field Prose(string name, Text label, string requirements) =>
        new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };

    private static Field Line(string name, Text label, string requirements) =>
        new(name, FieldKind.Line, label) { Required = true, MaxLength = 200, Requirements = requirements };
}
