using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.SubstanceUse.SubstanceUseScheme;

namespace GrantPortal.Domain.Schemes.SubstanceUse;

/// <summary>
/// The structure of what is applied for in RUS: parts two to four of the one form (RUS-01); the first is the report (<see cref="SubstanceUseReportForm"/>). Carry-over and continuation ask
/// of the same positions, which the portal lists.
/// </summary>
internal static class SubstanceUseForm
{
    /// <summary>The positions that have had a grant; the portal lists them.</summary>
    public const string Continued = "viderefort";

    /// <summary>The new positions.</summary>
    public const string New = "ny";

    private static readonly Text PositionName = new("stilling", "stilling");

    private static readonly Text AddPosition = new("Legg til en stilling", "Legg til ei stilling");

    private static readonly Text NameNobody = new(
        "Skriv hva stillingen gjør, for eksempel ruskonsulent eller erfaringskonsulent. Skriv ikke hvem som har den.",
        "Skriv kva stillinga gjer, til dømes ruskonsulent eller erfaringskonsulent. Skriv ikkje kven som har ho.");

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, content.Name, [Applicant(), CarryOver(), Continuation(content), NewPositions(content), Declarations(content)]);

    private static Section Applicant() => new("soker", new("Om kommunen", "Om kommunen"))
    {
        Intro = new("Fyll ut delene dere trenger. Det går an bare å rapportere, eller bare å søke om å overføre ubrukte midler.", "Fyll ut dei delane de treng. Det går an berre å rapportere, eller berre å søkje om å overføre ubrukte midlar."),
        Fields =
        [
            Line("soker.kontaktperson", new("Navn på kontaktpersonen", "Namn på kontaktpersonen"), string.Empty),
            new("soker.epost", FieldKind.Email, new("E-post til kontaktpersonen", "E-post til kontaktpersonen")) { Required = true },
            Line("soker.telefon", new("Telefon", "Telefon"), string.Empty) with { MaxLength = 20 },
        ],
    };

    // RUS-01, RUS-02: here, and in no form of its own.
    private static Section CarryOver() => new("overforing", new("Overføring av ubrukte midler", "Overføring av ubrukte midlar"))
    {
        Part = Positions,
        AsksAlways = true,
        Intro = new(
            "Har dere midler igjen av tilskuddet, søker dere om å overføre dem her. Det er ikke noe eget skjema for det.",
            "Har de midlar att av tilskotet, søkjer de om å overføre dei her. Det er ikkje noko eige skjema for det."),
        Items = Given([new("overforing", new("Overføring", "Overføring"),
        [
            new("tittel", FieldKind.Line, new("Stilling", "Stilling")) { IsGiven = true, Meaning = Meaning.Title, Requirements = "RUS-03" },
            new("stilling", FieldKind.Undertaking, new("Stillingen i portalen", "Stillinga i portalen")) { IsGiven = true, Meaning = Meaning.Continues, Requirements = "RUS-03" },
            new("overfores", FieldKind.YesNo, new("Søker dere om å overføre ubrukt tilskudd til denne stillingen?", "Søkjer de om å overføre ubrukt tilskot til denne stillinga?")) { Required = true, Requirements = "RUS-01, RUS-02" },
            new("overfort", FieldKind.Kroner, new("Ubrukt tilskudd som dere søker om å overføre", "Ubrukt tilskot som de søkjer om å overføre")) { RequiredWhen = IsCarriedOver, Meaning = Meaning.CarriedOver, Requirements = "RUS-01, RUS-02" },
            Prose("overfort_til", new("Hva skal midlene brukes til?", "Kva skal midlane brukast til?"), "RUS-01") with { Required = false, RequiredWhen = IsCarriedOver },
        ])]),
    };

    // RUS-04: applied for every year, also for the same position.
    private static Section Continuation(CallContent content) => new("videreforing", new("Videreføring av stillinger", "Vidareføring av stillingar"))
    {
        Part = Positions,
        AsksAlways = true,
        Intro = new(
            "Stillingene som har fått tilskudd, står her. Dere må søke på nytt hvert år, også når den samme personen har stillingen. Mangler en stilling, kan Statsforvalteren registrere den.",
            "Stillingane som har fått tilskot, står her. De må søkje på nytt kvart år, òg når den same personen har stillinga. Manglar ei stilling, kan Statsforvaltaren registrere ho."),
        Items = Given([new("videreforing", new("Videreføring", "Vidareføring"),
        [
            new("ar", FieldKind.Count, new("Hvilket år stillingen er i", "Kva år stillinga er i")) { IsGiven = true, Meaning = Meaning.YearNumber, Requirements = "RUS-03" },
            new("videreforing", FieldKind.YesNo, new("Søker dere om tilskudd til stillingen også dette året?", "Søkjer de om tilskot til stillinga også dette året?")) { Required = true, Requirements = "RUS-04" },
            new("prosent", FieldKind.Percent, new("Stillingsprosent", "Stillingsprosent")) { RequiredWhen = IsContinued, Meaning = Meaning.Percent, Requirements = "RUS-03" },
            Amount(content) with { RequiredWhen = IsContinued, Required = false, Ceiling = Rates(content) is { } rates ? rates with { YearOf = "ar" } : null },
            OwnContribution() with { RequiredWhen = IsContinued, Required = false },
            Prose("forankring", new("Hvordan tar kommunen stillingen inn i økonomiplanen?", "Korleis tek kommunen stillinga inn i økonomiplanen?"), "RUS-04") with { Required = false, RequiredWhen = IsContinued },
        ])]),
    };

    private static Section NewPositions(CallContent content) => new("nye", new("Nye stillinger", "Nye stillingar"))
    {
        Part = Positions,
        Intro = new("Legg til stillingene dere søker om for første gang. Søker dere ikke om nye stillinger, går dere videre.", "Legg til stillingane de søkjer om for første gong. Søkjer de ikkje om nye stillingar, går de vidare."),
        Items = new(New, PositionName, AddPosition,
        [
            new("stilling", new("Stillingen", "Stillinga"),
            [
                Line("tittel", new("Stilling", "Stilling"), "RUS-03, RUS-05") with { Meaning = Meaning.Title, Help = NameNobody },
                new("brukererfaring", FieldKind.YesNo, new("Er det en stilling med brukererfaring?", "Er det ei stilling med brukarerfaring?"))
                {
                    Required = true,
                    Requirements = "RUS-05",
                    Help = new("Svaret gjelder stillingen. Skriv ikke navn eller noe annet om den som har den: det er helseopplysninger.", "Svaret gjeld stillinga. Skriv ikkje namn eller noko anna om den som har ho: det er helseopplysingar."),
                },
                new("prioriteringer", FieldKind.Choices, new("Hvilke prioriteringer gjelder stillingen?", "Kva prioriteringar gjeld stillinga?")) { Options = content.List("priorities") },
                new("prosent", FieldKind.Percent, new("Stillingsprosent", "Stillingsprosent")) { Required = true, Meaning = Meaning.Percent, Requirements = "RUS-05" },
                Amount(content) with { Ceiling = Rates(content) },
                OwnContribution(),
            ]),
            new("begrunnelse", new("Begrunnelse", "Grunngjeving"),
            [
                Prose("behov", new("Hvilket behov skal stillingen dekke?", "Kva behov skal stillinga dekkje?"), string.Empty),
                Prose("forankring", new("Hvordan blir stillingen varig, og hvordan tas den inn i økonomiplanen?", "Korleis blir stillinga varig, og korleis blir ho teken inn i økonomiplanen?"), string.Empty),
            ]),
        ]),
    };

    private static Section Declarations(CallContent content) => new("erklaring", new("Egenerklæring", "Eigenerklæring"))
    {
        Fields =
        [
            new("erklaring.lonn", FieldKind.Declaration, new("Tilskuddet går bare til lønn i stillingene.", "Tilskotet går berre til løn i stillingane.")) { Required = true },
            .. content.ExtraQuestions,
        ],
    };

    private static ItemList Given(IReadOnlyList<ItemGroup> groups) => new(Continued, PositionName, AddPosition, groups) { IsFixed = true };

    private static Condition IsCarriedOver => new(ConditionKind.AnswerIs, "overfores", "ja");

    private static Condition IsContinued => new(ConditionKind.AnswerIs, "videreforing", "ja");

    /// <summary>RUS-05: the rate of the year for a whole position; null while the call lacks one.</summary>
    private static Ceiling? Rates(CallContent content)
    {
        var rates = SubstanceUseCall.RateKeys.Select(content.Number).ToList();
        return rates.Contains(null) ? null : new Ceiling(rates[0]!.Value, "prosent") { Later = [.. rates.Skip(1).Select(rate => rate!.Value)] };
    }

    private static Field Amount(CallContent content) => new("belop", FieldKind.Kroner, new("Søknadsbeløp", "Søknadsbeløp"))
    {
        Required = true,
        Meaning = Meaning.NewMoney,
        Requirements = "RUS-03, RUS-05",
        Help = Rates(content) is { } rates
            ? new($"Satsene for en hel stilling: {Table(rates)}. Er stillingen mindre, blir satsen mindre.", $"Satsane for ei heil stilling: {Table(rates)}. Er stillinga mindre, blir satsen mindre.")
            : null,
    };

    private static string Table(Ceiling rates) => string.Join(", ", Enumerable.Range(1, 1 + rates.Later!.Count).Select(year => $"år {year} {Norwegian.Kroner(rates.RateOf(year))}"));

    private static Field OwnContribution() => new("egenandel", FieldKind.Kroner, new("Kommunens egen del av lønnen", "Kommunen sin eigen del av løna"))
    {
        Required = true,
        Meaning = Meaning.OwnContribution,
        Help = new("Den egne delen skal øke når tilskuddet går ned. Skriv 0 hvis det ikke er noe å føre opp.", "Den eigne delen skal auke når tilskotet går ned. Skriv 0 dersom det ikkje er noko å føre opp."),
    };

    private static Field Prose(string name, Text label, string requirements) => new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };

    private static Field Line(string name, Text label, string requirements) => new(name, FieldKind.Line, label) { Required = true, MaxLength = 200, Requirements = requirements };
}
