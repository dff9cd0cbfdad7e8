using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Reports;

/// <summary>Holds the accounts of a report against what was granted (KI-24, KIR-05): every krone of the grant is used or left, and a large difference is explained. A figure that is blank has a finding of its own.</summary>
public static class AccountsCheck
{
    private static readonly Text MoreThanGranted = new(
        "«{0}»: dere har ført {1} som brukt av tilskuddet, men hadde {2}. Det er {3} for mye. Det dere har brukt ut over tilskuddet, er egenandel.",
        "«{0}»: de har ført {1} som brukt av tilskotet, men hadde {2}. Det er {3} for mykje. Det de har brukt ut over tilskotet, er eigendel.");

    private static readonly Text DoesNotTally = new(
        "«{0}»: brukt ({1}) og ubrukt ({2}) skal til sammen være {3}, men er {4}. Forskjellen er {5}.",
        "«{0}»: brukt ({1}) og ubrukt ({2}) skal til saman vere {3}, men er {4}. Skilnaden er {5}.");

    private static readonly Text NotGranted = new(
        "«{0}» fikk ikke tilskudd, men har {1} ført som brukt eller ubrukt tilskudd. Skriv 0, og før det dere selv har brukt, som egenandel.",
        "«{0}» fekk ikkje tilskot, men har {1} ført som brukt eller ubrukt tilskot. Skriv 0, og før det de sjølve har brukt, som eigendel.");

    private static readonly Text Explain = new(
        "Forklar avviket: {0} har et regnskap på {1}, mot {2} i budsjettet.",
        "Forklar avviket: {0} har ein rekneskap på {1}, mot {2} i budsjettet.");

    public static IReadOnlyList<Finding> Check(ResolvedForm form, Answers answers, ReportBudget budget)
    {
        var lines = form.Lines(answers);
        return
        [
            .. budget.Lines.SelectMany(granted => Tally(form, answers, granted, [.. lines.Where(granted.Covers)])),
            .. lines.Where(line => !budget.Lines.Any(granted => granted.Covers(line))).SelectMany(line => Ungranted(form, answers, line)),
            .. Unexplained(form, answers, budget, lines),
        ];
    }

    /// <summary>The accounts of one grant line: what was used and is left of the grant, kroner; null where a figure is missing.</summary>
    public static (Kroner Used, Kroner Unused)? Accounted(BudgetLine granted, IReadOnlyList<Line> lines)
    {
        var own = lines.Where(granted.Covers).ToList();
        return own.Exists(line => line.UsedGrant is null || line.Unused is null)
            ? null
            : (Kroner.Sum(own.Select(line => line.UsedGrant!.Value)), Kroner.Sum(own.Select(line => line.Unused!.Value)));
    }

    private static IEnumerable<Finding> Tally(ResolvedForm form, Answers answers, BudgetLine granted, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0 || Accounted(granted, lines) is not { } accounted)
        {
            yield break;
        }

        var (used, unused) = accounted;
        var sum = used + unused;
        if (used > granted.Available)
        {
            var message = MoreThanGranted.With(granted.Title, Norwegian.Kroner(used), Norwegian.Kroner(granted.Available), Norwegian.Kroner(used.Less(granted.Available)));
            yield return new Finding(Severity.Error, FieldOf(form, answers, lines[0], Meaning.UsedGrant), "accounts.more-than-granted", message);
        }
        else if (sum != granted.Available)
        {
            var difference = sum > granted.Available ? sum.Less(granted.Available) : granted.Available.Less(sum);
            var message = DoesNotTally.With(granted.Title, Norwegian.Kroner(used), Norwegian.Kroner(unused), Norwegian.Kroner(granted.Available), Norwegian.Kroner(sum), Norwegian.Kroner(difference));
            yield return new Finding(Severity.Error, FieldOf(form, answers, lines[0], Meaning.Unused), "accounts.tally", message);
        }
    }

    private static IEnumerable<Finding> Ungranted(ResolvedForm form, Answers answers, Line line)
    {
        var booked = (line.UsedGrant ?? Kroner.Zero) + (line.Unused ?? Kroner.Zero);
        if (booked > Kroner.Zero)
        {
            var meaning = line.UsedGrant > Kroner.Zero ? Meaning.UsedGrant : Meaning.Unused;
            yield return new Finding(Severity.Error, FieldOf(form, answers, line, meaning), "accounts.not-granted", NotGranted.With(line.Title, Norwegian.Kroner(booked)));
        }
    }

    // KIR-05: where the accounts are far from the budget, the recipient says why.
    private static IEnumerable<Finding> Unexplained(ResolvedForm form, Answers answers, ReportBudget budget, IReadOnlyList<Line> lines)
    {
        if (budget.ExplainFrom is not { } percent || form.FieldsFor(answers).FirstOrDefault(field => field.Meaning is Meaning.Deviation) is not { } explanation || answers[explanation.Name] is not null)
        {
            yield break;
        }

        foreach (var granted in budget.Lines)
        {
            var own = lines.Where(granted.Covers).ToList();
            if (own.Count > 0 && own.TrueForAll(line => line.Spent is not null) && IsFar(Kroner.Sum(own.Select(line => line.Spent!.Value)), granted.Planned, percent))
            {
                var spent = Kroner.Sum(own.Select(line => line.Spent!.Value));
                yield return new Finding(Severity.Error, explanation.Name, "missing.deviation", Explain.With(granted.Title, Norwegian.Kroner(spent), Norwegian.Kroner(granted.Planned)));
            }
        }
    }

    private static bool IsFar(Kroner spent, Kroner planned, int percent) => Math.Abs(spent.Amount - planned.Amount) * 100 > planned.Amount * percent;

    private static string FieldOf(ResolvedForm form, Answers answers, Line line, Meaning meaning) =>
        form.FieldsFor(answers).FirstOrDefault(field => field.Meaning == meaning && field.Name.StartsWith(line.Key + ".", StringComparison.Ordinal))?.Name ?? string.Empty;
}
