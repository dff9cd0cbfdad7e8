using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Reports;

/// <summary>What stands in a report before anybody writes: the projects that were granted, with what the application said of them.</summary>
public static class ReportPrefill
{
    /// <param name="form">The report's form, as far as this recipient fills it in.</param>
    /// <param name="applied">What was applied for.</param>
    /// <param name="granted">Keys of the grant lines that something was granted on.</param>
    public static Answers Of(ResolvedForm form, Answers applied, IReadOnlyCollection<string> granted)
    {
        var answers = Answers.None;
        foreach (var section in form.Sections.Where(section => section.Items is not null))
        {
            var list = section.Items!;
            var items = list.Items(applied).Where(item => granted.Contains(section.Part ?? string.Empty) || granted.Contains($"{list.Key}.{item}")).ToList();
            answers = answers.With(list.Key, string.Join(',', items));
            foreach (var field in items.SelectMany(list.FieldsOf).Where(field => field.Kind is FieldKind.Line or FieldKind.Choices or FieldKind.Percent))
            {
                answers = answers.With(field.Name, applied[field.Name]);
            }
        }

        // What a whole undertaking was called in the application, it is called in the report.
        foreach (var field in form.Sections.Where(section => section.IsUndertaking).SelectMany(section => section.Fields).Where(field => field.Meaning is Meaning.Title))
        {
            answers = answers.With(field.Name, applied[field.Name]);
        }

        return answers;
    }
}
