using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Schemes.SubstanceUse.SubstanceUseScheme;

namespace GrantPortal.Domain.Schemes.SubstanceUse;

/// <summary>The first part of RUS's one form: the report on last year, with accounts for every position that was granted in it (RUS-01). The columns are ours, since no source has them.</summary>
internal static class SubstanceUseReportForm
{
    /// <summary>The positions that are accounted for, over all awards of the year.</summary>
    public const string Accounts = "regnskap";

    public static ResolvedForm Resolve(string scheme, string call, CallContent content) =>
        new(scheme, call, new($"Rapport: {content.Name.Nb}", $"Rapport: {content.Name.Nn}"), [Results(), AccountsSection()]);

    private static Section Results() => new("rapport", new("Rapport for året før", "Rapport for året før"))
    {
        Intro = new("Rapporter for hele kalenderåret dere fikk tilskuddet i.", "Rapporter for heile kalenderåret de fekk tilskotet i."),
        Fields =
        [
            Prose("rapport.maloppnaelse", new("Hva har stillingene ført til?", "Kva har stillingane ført til?")),
            Prose("rapport.varig", new("Hvordan er stillingene tatt inn i økonomiplanen?", "Korleis er stillingane tekne inn i økonomiplanen?")),
            Prose("rapport.avvik", new("Forklar store avvik mellom budsjett og regnskap", "Forklar store avvik mellom budsjett og rekneskap")) with
            {
                Required = false,
                Meaning = Meaning.Deviation,
                Help = new("Portalen sier fra når et avvik må forklares.", "Portalen seier frå når eit avvik må forklarast."),
            },
        ],
    };

    private static Section AccountsSection() => new("regnskap", new("Regnskap for året før", "Rekneskap for året før"))
    {
        Part = Positions,
        AsksAlways = true,
        Intro = new("Fyll ut for hver stilling som fikk tilskudd. Skriv 0 der det ikke er noe å føre opp.", "Fyll ut for kvar stilling som fekk tilskot. Skriv 0 der det ikkje er noko å føre opp."),
        Items = new(Accounts, new("stilling", "stilling"), new("Legg til en stilling", "Legg til ei stilling"),
        [
            new("stilling", new("Stillingen", "Stillinga"),
            [
                new("tittel", FieldKind.Line, new("Stilling", "Stilling")) { IsGiven = true, Meaning = Meaning.Title, Requirements = "RUS-03" },
                new("prosent", FieldKind.Percent, new("Stillingsprosent i året", "Stillingsprosent i året")) { Required = true, Meaning = Meaning.Percent },
                Figure("regnskap", new("Lønn og sosiale utgifter i alt", "Løn og sosiale utgifter i alt"), Meaning.Spent) with { SumOf = ["brukt", "egenandel"] },
                Figure("brukt", new("Herav av tilskuddet", "Av dette frå tilskotet"), Meaning.UsedGrant),
                Figure("egenandel", new("Herav kommunens egen del", "Av dette kommunen sin eigen del"), Meaning.UsedOwn),
                Figure("ubrukt", new("Ubrukt tilskudd", "Ubrukt tilskot"), Meaning.Unused),
                Prose("status", new("Hva har stillingen gjort i året?", "Kva har stillinga gjort i året?")) with { Help = new("Skriv ikke hvem som har stillingen.", "Skriv ikkje kven som har stillinga.") },
            ]),
        ])
        { IsFixed = true, AccountsFor = Positions },
    };

    private static Field Figure(string name, Text label, Meaning meaning) => new(name, FieldKind.Kroner, label) { Required = true, Meaning = meaning, Requirements = "RUS-01" };

    private static Field Prose(string name, Text label) => new(name, FieldKind.Prose, label) { Required = true, MaxLength = 4000, Requirements = "RUS-01" };
}
