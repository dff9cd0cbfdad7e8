using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>
/// Whether the figures of a form tally, as the form itself says that they should (KIR-22): sums, parts of a whole, persons and amounts on the same line.
/// A figure that is blank or cannot be read has a finding of its own, and nothing is concluded from it.
/// </summary>
internal static class FigureCheck
{
    public static IEnumerable<Finding> Check(ResolvedForm form, Answers answers) =>
        [.. Nothing(form, answers), .. Relations(form, answers), .. Ceilings(form, answers), .. PersonsAndAmounts(form, answers), .. Continuations(form, answers)];

    private static IEnumerable<Finding> Nothing(ResolvedForm form, Answers answers)
    {
        if (form.AsksFor(Meaning.NewMoney) && form.Lines(answers).All(line => line.Amount.Amount == 0))
        {
            yield return new Finding(Severity.Error, string.Empty, "form.nothing", Faults.NothingAskedFor);
        }
    }

    private static IEnumerable<Finding> Relations(ResolvedForm form, Answers answers)
    {
        var fields = form.FieldsFor(answers).DistinctBy(field => field.Name).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var field in fields.Values.Where(field => field.SumOf is not null || field.Within is not null))
        {
            if (Figure(field, answers) is not { } figure)
            {
                continue;
            }

            if (field.SumOf is { } summed && Sum(summed, fields, answers) is { } sum && sum != figure)
            {
                yield return new Finding(Severity.Error, field.Name, "figure.sum", Faults.NotTheSum.With(field.Label, Shown(field, figure), Shown(field, sum)));
            }

            if (field.Within is { } name && fields.GetValueOrDefault(name) is { } whole && Figure(whole, answers) is { } most && figure > most)
            {
                yield return new Finding(Severity.Error, field.Name, "figure.within", Faults.MoreThanWhole.With(field.Label, Shown(field, figure), whole.Label, Shown(whole, most)));
            }
        }
    }

    // facts B4: the most that is given for a position, and for the rest of a project.
    private static IEnumerable<Finding> Ceilings(ResolvedForm form, Answers answers) =>
        from field in form.FieldsFor(answers)
        where field.Ceiling is not null
        let most = field.Ceiling!.In(answers)
        let figure = Figure(field, answers)
        where figure > most
        let message = field.Ceiling is { Later: not null } rates ? OverRate(field, rates, figure!.Value, answers)
            : field.Ceiling!.PercentOf is { } percent
            ? Faults.OverCeilingOfPosition.With(field.Label, Shown(field, figure!.Value), Shown(field, most!.Value), Norwegian.Number(answers.Number(percent)!.Value))
            : Faults.OverCeiling.With(field.Label, Shown(field, figure!.Value), Shown(field, most!.Value))
        select new Finding(Severity.Error, field.Name, "figure.ceiling", message);

    // The line of the call's table that the amount is over, and what it gives.
    private static Text OverRate(Field field, Ceiling rates, long figure, Answers answers)
    {
        var year = rates.YearIn(answers)!.Value;
        return rates.RateOf(year) == 0
            ? Faults.NoRate.With(field.Label, Norwegian.Number(year))
            : Faults.OverRate.With(
                field.Label, Shown(field, figure), Norwegian.Number(year), Shown(field, rates.RateOf(year)), Norwegian.Number(answers.Number(rates.PercentOf!)!.Value), Shown(field, rates.In(answers)!.Value));
    }

    private static long? Sum(IReadOnlyList<string> names, Dictionary<string, Field> fields, Answers answers)
    {
        var figures = names.Select(name => fields.GetValueOrDefault(name) is { } field ? Figure(field, answers) : null).ToList();
        return figures.Contains(null) ? null : figures.Sum();
    }

    private static long? Figure(Field field, Answers answers) => FieldReader.Fault(field, answers[field.Name]) is null ? answers.Number(field.Name) : null;

    private static string Shown(Field field, long figure) => field.Kind is FieldKind.Kroner ? Norwegian.Kroner(figure) : Norwegian.Number(figure);

    // KIR-22: amount and persons go together; a line may have good reasons, so it is asked and not refused.
    private static IEnumerable<Finding> PersonsAndAmounts(ResolvedForm form, Answers answers)
    {
        foreach (var section in form.Sections.Where(section => section.Part is not null))
        {
            var columns = section.Tables.SelectMany(table => table.Columns).ToList();
            var amounts = columns.FindAll(column => column.Meaning is Meaning.NewMoney or Meaning.CarriedOver or Meaning.Spent);
            if (amounts.Count == 0 || columns.Find(column => column.Meaning is Meaning.Persons) is not { } persons)
            {
                continue;
            }

            foreach (var line in form.Lines(answers).Where(line => line.Part == section.Part))
            {
                if (line.Persons > 0 && line.Amount.Amount == 0 && amounts.TrueForAll(amount => IsKnown(amount, line, answers)))
                {
                    yield return new Finding(Severity.Warning, $"{line.Key}.{amounts[0].Key}", "line.persons-without-amount", Faults.PersonsWithoutAmount.With(line.Title));
                }
                else if (line.Amount.Amount > 0 && line.Persons is null or 0 && IsKnown(persons, line, answers))
                {
                    yield return new Finding(Severity.Warning, $"{line.Key}.{persons.Key}", "line.amount-without-persons", Faults.AmountWithoutPersons.With(line.Title));
                }
            }
        }
    }

    // RUS-04: a new position with the title of one that is running is perhaps the same; it is pointed out, and not refused.
    private static IEnumerable<Finding> Continuations(ResolvedForm form, Answers answers)
    {
        var titles = form.Sections.Where(section => section.Items is not null)
            .SelectMany(section => section.Items!.Items(answers).SelectMany(section.Items.FieldsOf).Where(field => field.Meaning is Meaning.Title && answers[field.Name] is not null).Select(field => (section.Part, Field: field)))
            .ToList();
        return
            from own in titles
            where !own.Field.IsGiven
            where titles.Exists(other => other.Field.IsGiven && other.Part == own.Part && string.Equals(answers[other.Field.Name], answers[own.Field.Name], StringComparison.OrdinalIgnoreCase))
            select new Finding(Severity.Warning, own.Field.Name, "line.continuation", Faults.MayBeContinued.With(answers[own.Field.Name]!));
    }

    // What cannot be read, or must be there and is not, is an error already.
    private static bool IsKnown(Column column, Line line, Answers answers)
    {
        var name = $"{line.Key}.{column.Key}";
        return answers[name] is null ? !column.Required : answers.Number(name) is not null;
    }
}
