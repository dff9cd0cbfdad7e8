using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>A table of lines: fixed rows from the call's list, columns of figures. Budget and accounts use the same rows (KI-24).</summary>
/// <param name="Key">First part of its fields' names: <c>kompetanse</c>.</param>
/// <param name="Title">Caption.</param>
/// <param name="Rows">In the order of the call's list; for BPA the order is the priority (KI-113).</param>
/// <param name="Columns">Figures and short texts.</param>
public sealed record LineTable(string Key, Text Title, IReadOnlyList<Option> Rows, IReadOnlyList<Column> Columns)
{
    /// <summary>The field of one cell, with a label that names both row and column.</summary>
    public Field Cell(Option row, Column column) =>
        new($"{Key}.{row.Key}.{column.Key}", column.Kind, new Text($"{row.Label.Nb}, {column.Label.Nb}", $"{row.Label.Nn}, {column.Label.Nn}"))
        {
            Meaning = column.Meaning,
            Help = column.Help,
            MaxLength = column.Kind is FieldKind.Line ? 500 : null,
            Options = column.Options,
        };

    public IEnumerable<Field> Cells() => Rows.SelectMany(row => Columns.Select(column => Cell(row, column)));
}

/// <summary>A column of a line table.</summary>
/// <param name="Key">Last part of its fields' names: <c>personer</c>.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Label">Heading.</param>
/// <param name="Meaning">What the figure means for the line.</param>
public sealed record Column(string Key, FieldKind Kind, Text Label, Meaning Meaning)
{
    public Text? Help { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];
}
