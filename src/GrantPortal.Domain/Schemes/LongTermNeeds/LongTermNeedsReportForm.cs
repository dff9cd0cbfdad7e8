using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.LongTermNeeds.LongTermNeedsScheme;

namespace GrantPortal.Domain.Schemes.LongTermNeeds;

/// <summary>The structure of the report of LSV and BU, on one undertaking, with accounts on the lines of the budget. Its questions are ours, since no source has them; the measurement is LSV-03..05.</summary>
internal static class LongTermNeedsReportForm
{
    private static readonly IReadOnlyList<Column> Accounts =
    [
        new("regnskap", FieldKind.Kroner, new("Regnskapsført beløp", "Rekneskapsført beløp"), Meaning.Spent) { Required = true, SumOf = ["brukt", "egenandel"] },
        new("brukt", FieldKind.Kroner, new("Herav av tilskuddet", "Av dette frå tilskotet"), Meaning.UsedGrant) { Required = true },
        new("egenandel", FieldKind.Kroner, new("Herav kommunens egen del", "Av dette kommunen sin eigen del"), Meaning.UsedOwn) { Required = true },
        new("ubrukt", FieldKind.Kroner, new("Ubrukt tilskudd", "Ubrukt tilskot"), Meaning.Unused) { Required = true },
    ];

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, new($"Rapport: {content.Name.Nb}", $"Rapport: {content.Name.Nn}"), [Status(content), .. LongTermNeedsForm.Fidelity(content, inReport: true), AccountsSection(content)]);

    private static Section Status(CallContent content) => new(Measure, new("Tiltaket", "Tiltaket"))
    {
        Part = Measure,
        IsUndertaking = true,
        AsksAlways = true,
        Intro = new("Rapporter for kalenderåret dere fikk tilskuddet i.", "Rapporter for kalenderåret de fekk tilskotet i."),
        Fields =
        [
            // The same fields as in the application, so that what was said there stands here (ReportPrefill).
            .. LongTermNeedsForm.Identity(content),
            Prose("tiltak.gjennomforing", new("Hva er gjort i året?", "Kva er gjort i året?")),
            Prose("tiltak.oppnadd", new("Hva har dere oppnådd?", "Kva har de oppnådd?")),
            .. content.List("resultCriteria").Select(criterion => Prose($"tiltak.kriterium_{criterion.Key}", new($"{criterion.Label.Nb}: hva har dere oppnådd?", $"{criterion.Label.Nn}: kva har de oppnådd?"))),
            Prose("tiltak.videre", new("Hvordan går tiltaket videre?", "Korleis går tiltaket vidare?")),
        ],
    };

    private static Section AccountsSection(CallContent content) => new("regnskap", new("Regnskap per 31.12.", "Rekneskap per 31.12."))
    {
        Part = Measure,
        AsksAlways = true,
        Intro = new("Før beløpene på de samme linjene som i budsjettet. Skriv 0 der det ikke er noe å føre opp.", "Før beløpa på dei same linjene som i budsjettet. Skriv 0 der det ikkje er noko å føre opp."),
        Tables = [new(LongTermNeedsForm.Costs, new("Utgifter utenom stillinger, hele kroner", "Utgifter utanom stillingar, heile kroner"), content.List("costs"), Accounts)],
        Items = new(LongTermNeedsForm.Positions, new("stilling", "stilling"), new("Legg til en stilling", "Legg til ei stilling"), [Position()]) { IsFixed = true },
        Fields =
        [
            new("regnskap.vedlegg", FieldKind.Document, new("Utskrift av regnskapet", "Utskrift av rekneskapen")) { Required = true },
            new("regnskap.avvik", FieldKind.Prose, new("Forklar store avvik mellom budsjett og regnskap", "Forklar store avvik mellom budsjett og rekneskap")) { MaxLength = 4000, Meaning = Meaning.Deviation },
        ],
    };

    private static ItemGroup Position() => new("stilling", new("Stillingen", "Stillinga"),
    [
        new("funksjon", FieldKind.Line, new("Stilling", "Stilling")) { Required = true, MaxLength = 200, Meaning = Meaning.Title },
        new("prosent", FieldKind.Percent, new("Stillingsprosent i året", "Stillingsprosent i året")) { Required = true, Meaning = Meaning.Percent },
        .. Accounts.Select(column => new Field(column.Key, column.Kind, column.Label) { Required = true, Meaning = column.Meaning, SumOf = column.SumOf }),
    ]);

    private static Field Prose(string name, Text label) => new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000 };
}
