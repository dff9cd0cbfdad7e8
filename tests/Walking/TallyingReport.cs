using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Walking;

/// <summary>Answers to any report form whose accounts tally with the award.</summary>
public static class TallyingReport
{
    /// <summary>The answers by field. The first line of each grant line has all of its money; of it so many percent are left.</summary>
    public static Dictionary<string, string?> Of(Report report, ResolvedForm form, IReadOnlyList<FormLine> applied, int unusedPercent)
    {
        var answers = Zeros.InTheRest(form, report.OpenVersion!.Answers);
        foreach (var granted in report.Budget.Lines)
        {
            var unused = granted.Available.Amount * unusedPercent / 100;
            var line = applied.First(line => line.Part == granted.Part && (granted.Key == granted.Part || line.Key == granted.Key) && form.Find($"{line.Key}.brukt", answers) is not null);
            answers = Account(answers, form, line.Key, granted.Available.Amount - unused, unused, granted.Own.Amount);
        }

        // What one answer asks for is asked for after it.
        foreach (var field in form.FieldsFor(answers).OrderBy(field => field.RequiredWhen is not null))
        {
            var isAsked = field.Required || field.Meaning is Meaning.Deviation || field.RequiredWhen?.Holds(form, answers) == true;
            if (answers[field.Name] is null && isAsked && field.SumOf is null)
            {
                answers = answers.With(field.Name, Plainly(field));
            }
        }

        foreach (var total in form.FieldsFor(answers).Where(field => field.SumOf is not null))
        {
            answers = answers.With(total.Name, Plain(total.SumOf!.Sum(name => answers.Number(name) ?? 0)));
        }

        return answers.Values.Where(answer => form.Find(answer.Key, answers) is not null).ToDictionary(answer => answer.Key, string? (answer) => answer.Value);
    }

    private static string Plainly(Field field) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.Choices => field.Options[0].Key,
        FieldKind.Kroner or FieldKind.Count => "0",
        FieldKind.YesNo => "nei",
        FieldKind.Document => "01900000-0000-7000-8000-000000000002",
        _ => "Tiltakene er gjennomført som planlagt.",
    };

    private static Answers Account(Answers answers, ResolvedForm form, string line, long used, long unused, long own) => form.FieldsFor(answers)
        .Where(field => field.Name.StartsWith(line + ".", StringComparison.Ordinal))
        .Aggregate(answers, (filled, field) => field.Meaning switch
        {
            Meaning.UsedGrant => filled.With(field.Name, Plain(used)),
            Meaning.UsedOwn => filled.With(field.Name, Plain(own)),
            Meaning.Unused => filled.With(field.Name, Plain(unused)),
            Meaning.Persons => filled.With(field.Name, "3"),
            Meaning.Completed => filled.With(field.Name, "2"),
            _ => filled,
        });

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
