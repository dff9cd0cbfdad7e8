using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.FormVersions;

/// <summary>Answers that were written outside the portal, in a workbook, on what stood in the version at a revision (KI-81).</summary>
/// <param name="Revision">The version's revision that they were written on; 0 when they were written on a blank form.</param>
/// <param name="Answers">By full field name, as they were typed; null is blank. Fields that are not named are left as they stand.</param>
/// <param name="Items">The items that each list has, by the ids that the workbook gives them.</param>
public sealed record FormTakenIn(int Revision, IReadOnlyDictionary<string, string?> Answers, IReadOnlyDictionary<string, IReadOnlyList<string>> Items)
{
    /// <summary>The same of the report that is the first part of the form (RUS-01); 0 where there is none.</summary>
    public int FirstRevision { get; init; }

    /// <summary>What of it a form asks for, where the workbook holds more than one.</summary>
    /// <param name="form">One of the forms.</param>
    /// <param name="revision">The revision that it counts from.</param>
    public FormTakenIn For(ResolvedForm form, int revision)
    {
        var items = Items.Where(list => form.Lists.Any(each => each.Key == list.Key)).ToDictionary(list => list.Key, list => list.Value, StringComparer.Ordinal);
        var stated = items.Aggregate(Forms.Answers.None, (answers, list) => answers.With(list.Key, string.Join(',', list.Value)));
        var names = form.FieldsFor(stated).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return new FormTakenIn(revision, Answers.Where(answer => names.Contains(answer.Key)).ToDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal), items);
    }
}
