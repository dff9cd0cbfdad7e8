using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;

namespace GrantPortal.Web.Demonstration;

/// <summary>What a recipient of the demonstration reports: accounts that tally with the award, persons as applied for, the rest 0.</summary>
internal static class ReportAnswers
{
    /// <param name="report">The report, filled in with what was granted.</param>
    /// <param name="form">Its form.</param>
    /// <param name="applied">The lines that were applied for.</param>
    /// <param name="usedPercent">How much of each grant line is used, percent.</param>
    /// <param name="words">The recipient's words.</param>
    public static Dictionary<string, string?> Typed(Report report, ResolvedForm form, IReadOnlyList<FormLine> applied, int usedPercent, Wording words)
    {
        var answers = report.OpenVersion!.Answers;
        foreach (var granted in report.Budget.Lines)
        {
            var used = granted.Available.Amount * usedPercent / 100;
            var lines = applied.Where(line => line.Part == granted.Part && (granted.Key == granted.Part || line.Key == granted.Key) && line.NewMoney > Kroner.Zero).ToList();
            var weights = lines.ConvertAll(line => line.NewMoney!.Value.Amount);
            var shares = Split.ByWeight(used, [.. weights]);
            foreach (var (index, line) in lines.Index())
            {
                answers = Account(answers, form, line.Key, line.Persons, shares[index], index == 0 ? granted.Available.Amount - used : 0);
            }

            // A list of the report's own has the line under its own key (RUS-01).
            answers = granted.Key != granted.GrantKey ? Account(answers, form, granted.Key, persons: null, used, granted.Available.Amount - used) : answers;
        }

        answers = Words(Zeros.InTheRest(form, answers), form, words);
        return Sums(answers, form).Values.Where(answer => report.OpenVersion.Answers[answer.Key] != answer.Value && form.Find(answer.Key, answers) is not null)
            .ToDictionary(answer => answer.Key, string? (answer) => answer.Value);
    }

    private static Answers Account(Answers answers, ResolvedForm form, string line, long? persons, long used, long unused)
    {
        var own = used / 5;
        foreach (var field in form.FieldsFor(answers).Where(field => field.Name.StartsWith(line + ".", StringComparison.Ordinal)))
        {
            long? figure = field.Meaning switch
            {
                Meaning.Spent => used + own,
                Meaning.UsedGrant => used,
                Meaning.UsedOwn => own,
                Meaning.Unused => unused,
                Meaning.Persons => persons ?? 0,
                Meaning.Completed => (persons ?? 0) * 3 / 4,
                _ => null,
            };
            answers = figure is { } stated ? answers.With(field.Name, stated.ToString(CultureInfo.InvariantCulture)) : answers;
        }

        return answers;
    }

    private static Answers Words(Answers answers, ResolvedForm form, Wording words) => form.FieldsFor(answers)
        .Aggregate(answers, (filled, field) => filled[field.Name] is not null || !IsAsked(field, filled) ? filled : filled.With(field.Name, field.Kind switch
        {
            FieldKind.Choice or FieldKind.Choices => field.Options[0].Key,
            FieldKind.Prose or FieldKind.Line => words.Report,
            FieldKind.Kroner or FieldKind.Count when field.SumOf is null => "0",
            FieldKind.YesNo => field.Name.EndsWith("_relevant", StringComparison.Ordinal) ? "ja" : "nei",
            _ => null,
        }));

    private static bool IsAsked(Field field, Answers answers) =>
        field.Required || field.Meaning is Meaning.Deviation || (field.RequiredWhen is { Kind: ConditionKind.AnswerIs } condition && answers[condition.Subject] == condition.Value);

    private static Answers Sums(Answers answers, ResolvedForm form) => form.FieldsFor(answers).Where(field => field.SumOf is not null && field.Name.Contains(".ialt.", StringComparison.Ordinal))
        .Aggregate(answers, (filled, field) => filled.With(field.Name, field.SumOf!.Sum(name => filled.Number(name) ?? 0).ToString(CultureInfo.InvariantCulture)));
}
