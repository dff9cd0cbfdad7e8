using GrantPortal.Domain.Forms;
using GrantPortal.Web.Languages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>One page of filling in: a section, or a group of questions about one of its items.</summary>
public sealed record FormPlace(Section Section, string? Item = null, ItemGroup? Group = null)
{
    /// <summary>What the page is called: the group's title, or the section's.</summary>
    public string Title => Speech.Say(Group?.Title ?? Section.Title);

    /// <summary>Every page of the form, in the order that a person fills it in.</summary>
    public static IEnumerable<FormPlace> All(ResolvedForm form, Answers answers) => form.Sections.SelectMany(section =>
        section.Items is not { } items
            ? [new FormPlace(section)]
            : items.Items(answers).SelectMany(item => items.Groups.Select(group => new FormPlace(section, item, group))).Prepend(new FormPlace(section)));

    /// <summary>The page at an address; null when the form has none. An item without a group is its first.</summary>
    public static FormPlace? Find(ResolvedForm form, Answers answers, string? section, string? item, string? group) =>
        All(form, answers).FirstOrDefault(place => (section is null || place.Section.Key == section) && place.Item == item && (item is null || group is null || place.Group!.Key == group));

    /// <summary>The page that a field stands on; null where the finding concerns the whole form.</summary>
    public static FormPlace? Of(ResolvedForm form, Answers answers, string field) =>
        All(form, answers).FirstOrDefault(place => place.Fields.Any(each => each.Name == field) || (place.Item is null && place.Section.Items?.Key == field));

    /// <summary>The questions on the page, under their full names.</summary>
    public IReadOnlyList<Field> Fields => Item is null
        ? [.. Section.Tables.SelectMany(table => table.Cells()), .. Section.Fields]
        : [.. Group!.Fields.Select(question => question with { Name = $"{Section.Items!.Key}.{Item}.{question.Name}" })];

    /// <summary>The page's address.</summary>
    public string In(FormAddress form) =>
        Item is null ? $"{form}/fyll-ut/{Section.Key}" : $"{form}/fyll-ut/{Section.Key}/{Item}/{Group!.Key}";

    public bool IsSameAs(FormPlace? other) => other is not null && Section.Key == other.Section.Key && Item == other.Item && Group?.Key == other.Group?.Key;

    /// <summary>The page after this one, and the one before; null at the ends.</summary>
    public (FormPlace? Previous, FormPlace? Next) Neighbours(ResolvedForm form, Answers answers)
    {
        var all = All(form, answers).ToList();
        var here = all.FindIndex(IsSameAs);
        return (all.ElementAtOrDefault(here - 1), here < 0 ? null : all.ElementAtOrDefault(here + 1));
    }
}
