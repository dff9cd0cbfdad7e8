using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using static GrantPortal.Domain.Schemes.CompetenceAndInnovation.CompetenceAndInnovationScheme;

namespace GrantPortal.Domain.Schemes.CompetenceAndInnovation;

/// <summary>
/// The structure of KI's report form (KIR-01, KIR-12..30): persons and accounts on the lines of the application. The columns are ours, since no source has their headings
/// (facts C3). Årsverk are not asked for (KIR-31).
/// </summary>
internal static class CompetenceAndInnovationReportForm
{
    private static readonly Text TypedTotalHelp = new(
        "Skriv summen slik dere har den. Portalen kontrollerer at linjene gir den samme summen.",
        "Skriv summen slik de har han. Portalen kontrollerer at linjene gjev den same summen.");

    // KIR-21: every amount is stated, and what the accounts show is split in the grant's money and the recipient's own.
    private static readonly IReadOnlyList<Column> Accounts =
    [
        Figure("regnskap", FieldKind.Kroner, new("Regnskapsført beløp", "Rekneskapsført beløp"), Meaning.Spent, "KIR-05, KIR-21, KIR-22") with { SumOf = ["brukt", "egenandel"] },
        Figure("brukt", FieldKind.Kroner, new("Herav av tilskuddet", "Av dette frå tilskotet"), Meaning.UsedGrant, "KIR-21"),
        Figure("egenandel", FieldKind.Kroner, new("Herav egenandel", "Av dette eigendel"), Meaning.UsedOwn, "KIR-21"),
        Figure("ubrukt", FieldKind.Kroner, new("Ubrukt tilskudd", "Ubrukt tilskot"), Meaning.Unused, "KIR-21"),
    ];

    // KI-16: fylkeskommuner are granted kompetanse only.
    private static readonly IReadOnlyList<OrganisationKind> NotCounties = [OrganisationKind.Municipality, OrganisationKind.District];

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, new($"Rapport: {content.Name.Nb}", $"Rapport: {content.Name.Nn}"), [Results(), CompetenceSection(content), Assistance(content), InnovationSection(content)]);

    // KIR-04: the year that the grant was given in, and the accounts as they stand when it ends.
    private static Section Results() => new("resultat", new("Måloppnåelse", "Måloppnåing"))
    {
        Intro = new(
            "Rapporter for hele kalenderåret dere fikk tilskuddet i. Personer og regnskap føres slik de var per 31.12. det året.",
            "Rapporter for heile kalenderåret de fekk tilskotet i. Personar og rekneskap blir førte slik dei var per 31.12. det året."),
        Fields =
        [
            Prose("resultat.maloppnaelse", new("Hvordan har tiltakene ført til måloppnåelse?", "Korleis har tiltaka ført til måloppnåing?"), "KIR-01, KIR-11"),
            new("resultat.avvik", FieldKind.Prose, new("Forklar store avvik mellom budsjett og regnskap", "Forklar store avvik mellom budsjett og rekneskap"))
            {
                MaxLength = 4000,
                Meaning = Meaning.Deviation,
                Help = new("Portalen sier fra når et avvik må forklares.", "Portalen seier frå når eit avvik må forklarast."),
                Requirements = "KI-24, KIR-05",
            },
        ],
    };

    private static Section CompetenceSection(CallContent content)
    {
        var lines = new LineTable(Competence, new("Regnskap per utdanningstype, hele kroner", "Rekneskap per utdanningstype, heile kroner"), content.List("categories"),
        [
            Figure("deltakere", FieldKind.Count, new("Antall deltakere", "Talet på deltakarar"), Meaning.Persons, "KIR-12..19, KIR-21"),
            Figure("fullfort", FieldKind.Count, new("Herav fullført utdanning", "Av desse fullført utdanning"), Meaning.Completed, "KIR-22") with { Within = "deltakere" },
            .. Accounts,
        ]);
        return new(Competence, new("Kompetanse", "Kompetanse"))
        {
            Part = Competence,
            AsksAlways = true,
            Intro = new(
                "Linjene er de samme som i søknaden. Fyll ut alle feltene. Skriv 0 der det ikke er noe å føre opp.",
                "Linjene er dei same som i søknaden. Fyll ut alle felta. Skriv 0 der det ikkje er noko å føre opp."),
            Tables = [lines, .. Further(content)],
            Fields = [Total(lines, "deltakere"), Total(lines, "fullfort"), Total(lines, "regnskap"), Total(lines, "brukt")],
        };
    }

    // KIR-16: of videreutdanning and master it is said how many are in two fields.
    private static IEnumerable<LineTable> Further(CallContent content)
    {
        IReadOnlyList<Option> rows = [.. content.List("categories").Where(category => category.Key == "master")];
        return rows.Count == 0 ? [] :
        [
            new(Competence, new("Fag i videreutdanning og master", "Fag i vidareutdanning og master"), rows,
            [
                Figure("psykiskrus", FieldKind.Count, new("Herav psykisk helse og rus", "Av desse psykisk helse og rus"), Meaning.None, "KIR-16") with { Within = "deltakere" },
                Figure("barnunge", FieldKind.Count, new("Herav psykososialt arbeid med barn og unge", "Av desse psykososialt arbeid med barn og unge"), Meaning.None, "KIR-16") with { Within = "deltakere" },
            ]),
        ];
    }

    // KIR-20, KIR-23: every column of every group.
    private static Section Assistance(CallContent content)
    {
        var lines = new LineTable(PersonalAssistance, new("Regnskap per gruppe, hele kroner", "Rekneskap per gruppe, heile kroner"), content.List("assistanceGroups"),
            [Figure("personer", FieldKind.Count, new("Antall personer", "Talet på personar"), Meaning.Persons, "KIR-20, KIR-23"), .. Accounts]);
        return new(PersonalAssistance, new("Brukerstyrt personlig assistanse (BPA)", "Brukarstyrt personleg assistanse (BPA)"))
        {
            Part = PersonalAssistance,
            OnlyFor = NotCounties,
            AsksAlways = true,
            Intro = new("Fyll ut alle feltene. Skriv 0 der det ikke er noe å føre opp.", "Fyll ut alle felta. Skriv 0 der det ikkje er noko å føre opp."),
            Tables = [lines],
            Fields = [Total(lines, "personer"), Total(lines, "regnskap"), Total(lines, "brukt")],
        };
    }

    private static Section InnovationSection(CallContent content) => new(Innovation, new("Innovasjon", "Innovasjon"))
    {
        Part = Innovation,
        OnlyFor = NotCounties,
        Intro = new("Rapporter for hvert prosjekt som har fått tilskudd.", "Rapporter for kvart prosjekt som har fått tilskot."),
        Items = new(Innovation, new("prosjekt", "prosjekt"), new("Legg til et prosjekt", "Legg til eit prosjekt"), [Project(content), ProjectAccounts(), Criteria(content)]) { IsFixed = true },
    };

    private static ItemGroup Project(CallContent content) => new("prosjekt", new("Om prosjektet", "Om prosjektet"),
    [
        new("tittel", FieldKind.Line, new("Tittel", "Tittel")) { Required = true, MaxLength = 200, Meaning = Meaning.Title, Requirements = "KIR-24" },
        new("tema", FieldKind.Choices, new("Prosjekttype (tema)", "Prosjekttype (tema)")) { Required = true, Options = content.List("themes"), Requirements = "KIR-24" },
        Prose("mal", new("Hva var målet med prosjektet?", "Kva var målet med prosjektet?"), "KIR-24"),
        Prose("maloppnaelse", new("Hvordan er målet nådd?", "Korleis er målet nådd?"), "KIR-24"),
    ]);

    private static ItemGroup ProjectAccounts() => new("regnskap", new("Regnskap for prosjektet", "Rekneskap for prosjektet"),
        [.. Accounts.Select(column => new Field(column.Key, column.Kind, column.Label) { Required = true, Meaning = column.Meaning, SumOf = column.SumOf, Requirements = column.Requirements })]);

    // KIR-26 is told in words; KIR-27..30 with a degree too.
    private static ItemGroup Criteria(CallContent content) => new("kriterier", new("Resultater", "Resultat"),
    [
        .. content.List("resultDescriptions").Select(asked => Prose(asked.Key, asked.Label, "KIR-26") with { Help = asked.Help }),
        .. content.List("resultCriteria").SelectMany(asked => (IEnumerable<Field>)
        [
            new(asked.Key + "_grad", FieldKind.Choice, new($"{asked.Label.Nb}: i hvilken grad?", $"{asked.Label.Nn}: i kva grad?")) { Required = true, Options = content.List("degrees"), Requirements = "KIR-27..30" },
            Prose(asked.Key, asked.Label, "KIR-27..30") with { Help = asked.Help },
        ]),
    ]);

    // KIR-22: the person's own total, for the portal to hold against the lines.
    private static Field Total(LineTable table, string column)
    {
        var (kind, label) = table.Columns.Where(each => each.Key == column).Select(each => (each.Kind, each.Label)).Single();
        return new($"{table.Key}.ialt.{column}", kind, new($"I alt, {label.Nb}", $"I alt, {label.Nn}")) { Required = true, Help = TypedTotalHelp, SumOf = table.Down(column), Requirements = "KIR-22" };
    }

    private static Column Figure(string key, FieldKind kind, Text label, Meaning meaning, string requirements) =>
        new(key, kind, label, meaning) { Required = true, Requirements = requirements };

    private static Field Prose(string name, Text label, string requirements) =>
        new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = requirements };
}
