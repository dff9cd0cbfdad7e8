using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Forms;

/// <summary>One page of a form, one sheet of its workbook.</summary>
/// <param name="Key">Its address: <c>kompetanse</c>.</param>
/// <param name="Title">Heading.</param>
public sealed record Section(string Key, Text Title)
{
    public Text? Intro { get; init; }

    /// <summary>What the applicant is encouraged to, and not required (NAV-34).</summary>
    public IReadOnlyList<Text> Advice { get; init; } = [];

    /// <summary>What leads the advice.</summary>
    public static Text AdviceLead { get; } = new("Dette er råd, ikke krav:", "Dette er råd, ikkje krav:");

    /// <summary>The part of the scheme that its lines belong to; null where it holds no lines. A part that is not begun asks for nothing.</summary>
    public string? Part { get; init; }

    /// <summary>Asked also while nothing in its part is answered: a report states zero where an application is silent (KIR-21).</summary>
    public bool AsksAlways { get; init; }

    /// <summary>The kinds of organisation that may fill it in; empty means all that may apply (KI-16).</summary>
    public IReadOnlyList<OrganisationKind> OnlyFor { get; init; } = [];

    /// <summary>
    /// The part is one undertaking, and its lines are what it costs: the section's own questions say what it is called and which one it continues (NAV: a project with its positions).
    /// </summary>
    public bool IsUndertaking { get; init; }

    /// <summary>Tables of lines; two tables with the same key show different columns of the same lines.</summary>
    public IReadOnlyList<LineTable> Tables { get; init; } = [];

    public ItemList? Items { get; init; }

    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>True when anything is answered, or an item is added.</summary>
    public bool IsBegun(Answers answers) => (Items is { IsFixed: false } && Items.Items(answers).Count > 0) || FieldsFor(answers).Any(field => !field.IsGiven && answers[field.Name] is not null);

    /// <summary>True when a line of the section has a field for what the meaning says.</summary>
    public bool Asks(Meaning meaning) => Tables.Any(table => table.Columns.Any(column => column.Meaning == meaning)) || Items?.Fields.Any(field => field.Meaning == meaning) == true;

    /// <summary>Every field of the section under its full name, for the items that the answers hold.</summary>
    public IEnumerable<Field> FieldsFor(Answers answers) =>
        Tables.SelectMany(table => table.Cells())
        .Concat(Items is null ? [] : Items.Items(answers).SelectMany(Items.FieldsOf))
        .Concat(Fields);
}
