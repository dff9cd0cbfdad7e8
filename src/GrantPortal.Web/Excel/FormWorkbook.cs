using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel;

/// <summary>A form to be written as a workbook: the form, what is answered, and what the workbook says of itself.</summary>
/// <param name="Form">As far as this kind of applicant fills it in.</param>
/// <param name="Answers">What stands in it; none in a blank form.</param>
/// <param name="Identity">What goes into the hidden part.</param>
public sealed record FormWorkbook(ResolvedForm Form, Answers Answers, WorkbookIdentity Identity)
{
    /// <summary>Empty blocks after the items that there are.</summary>
    private const int Room = 3;

    /// <summary>When the form is due, where that is known.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>The calendar year that the grant is for.</summary>
    public int Year { get; init; }

    /// <summary>Names of attached documents, by id.</summary>
    public IReadOnlyDictionary<string, string> DocumentNames { get; init; } = new Dictionary<string, string>();

    public Language Language => Identity.Language;

    /// <summary>A form without an applicant.</summary>
    public static FormWorkbook Blank(ResolvedForm form, FormKind kind, Language language) =>
        For(form, Answers.None, new WorkbookIdentity(form.Call, kind, form.Hash(), language), _ => 1);

    /// <summary>The form with room for more items; <paramref name="firstFree"/> is the first number of a list that was never used.</summary>
    public static FormWorkbook For(ResolvedForm form, Answers answers, WorkbookIdentity identity, Func<ItemList, int> firstFree)
    {
        var lists = form.Lists.ToList();
        return new FormWorkbook(form, answers, identity with
        {
            FormHash = form.Hash(),
            Blocks = lists.ToDictionary(list => list.Key, list => string.Join(',', Blocks(list, answers, form.IsListed(list) || (list.IsFixed && identity.Unit is not null) ? null : firstFree(list)))),
            Standing = lists.ToDictionary(list => list.Key, list => list.Items(answers).Count),
            Documents = form.FieldsFor(answers).Where(field => (field.Kind is FieldKind.Document || field.IsGiven) && answers[field.Name] is not null).ToDictionary(field => field.Name, field => answers[field.Name]!),
        });
    }

    // Where the items are given by an award, there is no room for others.
    private static IEnumerable<string> Blocks(ItemList list, Answers answers, int? free)
    {
        var standing = list.Items(answers);
        var room = Math.Max(0, Math.Min(Room, (list.Most ?? int.MaxValue) - standing.Count));
        return free is not { } first ? standing : standing.Concat(Enumerable.Range(first, room).Select(number => $"p{number}"));
    }
}
