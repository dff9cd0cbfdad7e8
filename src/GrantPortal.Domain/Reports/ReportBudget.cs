using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Reports;

/// <summary>What a report's accounts are held against: what was granted on each grant line, what was carried in, and what was to be spent (KI-24, KIR-05).</summary>
/// <param name="Lines">A line for each grant line.</param>
/// <param name="ExplainFrom">From how many percent off the budget an explanation is asked for; null where the call asks for none.</param>
public sealed record ReportBudget(IReadOnlyList<BudgetLine> Lines, int? ExplainFrom)
{
    /// <summary>Kroner granted and carried in.</summary>
    public Kroner Available => Kroner.Sum(Lines.Select(line => line.Available));

    public Kroner Granted => Kroner.Sum(Lines.Select(line => line.Granted));

    public Kroner CarriedIn => Kroner.Sum(Lines.Select(line => line.CarriedIn));

    /// <summary>The budget of an award, on its grant lines.</summary>
    /// <param name="decision">The award.</param>
    /// <param name="applied">The lines that were applied for, with the recipient's own contribution.</param>
    /// <param name="revised">The revised budget, where less was granted than sought; then its own contribution counts.</param>
    /// <param name="carriedIn">What was approved to be carried over, by grant line.</param>
    /// <param name="content">The call's content, which says what is a large deviation.</param>
    /// <param name="reallocated">What approved reallocations have moved between the lines; nothing unless told.</param>
    public static ReportBudget Of(Decision decision, IEnumerable<FormLine> applied, RevisedBudget? revised, IReadOnlyDictionary<string, Kroner> carriedIn, CallContent content, ReallocationShifts? reallocated = null)
    {
        var lines = applied.ToList();
        return new(
            [
                .. from line in decision.Lines.OrderBy(line => line.Position)
                   // NAV-65: what is taken off the payment is a part of the grant, and no more beside it.
                   let carried = decision.Deducted > Kroner.Zero ? Kroner.Zero : carriedIn.GetValueOrDefault(line.Key)
                   let granted = (reallocated ?? ReallocationShifts.None).GrantedOn(line)
                   where granted + carried > Kroner.Zero
                   select new BudgetLine(line.Part, line.Key, line.Title, line.Id, granted, carried, revised is { Lines.Count: > 0 } ? Own(line, revised) : Own(line, lines))
                   {
                       CaseId = decision.ApplicationId,
                       GrantKey = line.Key,
                       UndertakingId = line.UndertakingId,
                       Percent = lines.Find(applied => applied.Key == line.Key)?.Percent,
                   },
            ],
            (int?)content.Number("deviationPercent"));
    }

    /// <summary>
    /// The budget on the lines of this report form: where a list accounts for all grant lines of a part, each is an item of it, whatever it was called in the application (RUS-01).
    /// A line that stands in <paramref name="earlier"/> keeps its item.
    /// </summary>
    public ReportBudget On(ResolvedForm form, ReportBudget? earlier = null)
    {
        var lists = form.Lists.Where(list => list.AccountsFor is not null).ToDictionary(list => list.AccountsFor!, StringComparer.Ordinal);
        var keyed = new List<BudgetLine>();
        foreach (var line in Lines)
        {
            keyed.Add(!lists.TryGetValue(line.Part, out var list) ? line : line with
            {
                Key = earlier?.Lines.FirstOrDefault(each => each.CaseId == line.CaseId && each.GrantKey == line.GrantKey)?.Key
                    ?? $"{list.Key}.p{1 + keyed.Concat(earlier?.Lines ?? []).Where(each => each.Part == line.Part).Select(each => Number(each.Key)).DefaultIfEmpty(0).Max()}",
            });
        }

        return this with { Lines = keyed };
    }

    private static int Number(string key) => int.TryParse(key.AsSpan(key.LastIndexOf('p') + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static Kroner Own(GrantLine granted, RevisedBudget revised) =>
        Kroner.Sum(revised.Lines.Where(line => line.GrantKey == granted.Key).Select(line => line.Own ?? Kroner.Zero));

    private static Kroner Own(GrantLine granted, List<FormLine> applied) => Kroner.Sum(applied
        .Where(line => line.Part == granted.Part && (granted.Key == granted.Part || line.Key == granted.Key))
        .Select(line => line.OwnContribution ?? Kroner.Zero));
}

/// <summary>The budget of one grant line, kroner.</summary>
/// <param name="Part">The part.</param>
/// <param name="Key">The line in the report: a whole part (<c>kompetanse</c>) or a line (<c>innovasjon.p1</c>).</param>
/// <param name="Title">What it is called.</param>
/// <param name="GrantLineId">The grant line that it stands for.</param>
/// <param name="Granted">Granted, after approved reallocation.</param>
/// <param name="CarriedIn">Approved to be carried over from the year before.</param>
/// <param name="Own">The recipient's own contribution in the revised budget, or in the application where none was asked for.</param>
public sealed record BudgetLine(string Part, string Key, Text Title, Id<GrantLine> GrantLineId, Kroner Granted, Kroner CarriedIn, Kroner Own)
{
    /// <summary>The case of the award.</summary>
    public Id<Application> CaseId { get; init; }

    /// <summary>The grant line's key in the award; another than <see cref="Key"/> where the report lists the lines of several awards.</summary>
    public string GrantKey { get; init; } = string.Empty;

    /// <summary>The undertaking that it was granted to; null where the line is a whole part with many.</summary>
    public Id<Undertaking>? UndertakingId { get; init; }

    /// <summary>Percent of a position as applied for; null where the line is no position.</summary>
    public long? Percent { get; init; }

    /// <summary>What may be used of state money.</summary>
    public Kroner Available => Granted + CarriedIn;

    /// <summary>What was to be spent in all.</summary>
    public Kroner Planned => Available + Own;

    /// <summary>True when the account line belongs to this grant line.</summary>
    public bool Covers(Line line) => line.Part == Part && (Key == Part || line.Key == Key);
}
