using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Reports;

/// <summary>What stands in a report before anybody writes: the projects that were granted, with what the application said of them.</summary>
public static class ReportPrefill
{
    /// <param name="form">The report's form, as far as this recipient fills it in.</param>
    /// <param name="applied">What was applied for.</param>
    /// <param name="budget">What was granted, on the form's lines.</param>
    public static Answers Of(ResolvedForm form, Answers applied, ReportBudget budget)
    {
        var granted = budget.Lines.Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var answers = form.Lists.Where(list => list.AccountsFor is not null).Aggregate(Answers.None, (sum, list) => Accounted(sum, list, budget));
        foreach (var section in form.Sections.Where(section => section.Items is { AccountsFor: null }))
        {
            var list = section.Items!;
            var items = list.Items(applied).Where(item => granted.Contains(section.Part ?? string.Empty) || granted.Contains($"{list.Key}.{item}")).ToList();
            answers = answers.With(list.Key, string.Join(',', items));
            foreach (var field in items.SelectMany(list.FieldsOf).Where(field => field.Kind is FieldKind.Line or FieldKind.Choices or FieldKind.Percent))
            {
                answers = answers.With(field.Name, applied[field.Name]);
            }
        }

        // What a whole undertaking was called in the application, it is called in the report; what was chosen of its kind still holds.
        foreach (var field in form.Sections.Where(section => section.IsUndertaking).SelectMany(section => section.Fields).Where(field => field.Meaning is Meaning.Title || field.Kind is FieldKind.Choice))
        {
            answers = answers.With(field.Name, applied[field.Name]);
        }

        return answers;
    }

    /// <summary>The items of a list that accounts for the grant lines of a part; those that stand in <paramref name="answers"/> stay.</summary>
    internal static Answers Accounted(Answers answers, ItemList list, ReportBudget budget)
    {
        var lines = budget.Lines.Where(line => line.Part == list.AccountsFor).ToList();
        answers = answers.With(list.Key, string.Join(',', list.Items(answers).Concat(lines.Select(line => line.Key[(list.Key.Length + 1)..])).Distinct(StringComparer.Ordinal)));
        foreach (var (line, field) in lines.SelectMany(line => list.FieldsOf(line.Key[(list.Key.Length + 1)..]).Select(field => (line, field))))
        {
            answers = field.Meaning switch
            {
                Meaning.Title => answers.With(field.Name, line.Title.Nb),
                Meaning.Percent when answers[field.Name] is null => answers.With(field.Name, line.Percent?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                _ => answers,
            };
        }

        return answers;
    }
}
