using System.Text.Json.Serialization;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>A table of lines: fixed rows from the call's list, columns of figures. Budget and accounts use the same rows (KI-24).</summary>
/// <param name="Key">First part of its fields' names: <c>kompetanse</c>.</param>
/// <param name="Title">Caption.</param>
/// <param name="Rows">In the order of the call's list; for BPA the order is the priority (KI-113).</param>
/// <param name="Columns">Figures and short texts.</param>
public sealed record LineTable(string Key, Text Title, IReadOnlyList<Option> Rows, IReadOnlyList<Column> Columns)
{
    /// <summary>True when the kroner of a line make a sum; false where a column of the table is that sum already.</summary>
    [JsonIgnore]
    public bool AddsAcross => Columns.Count(column => column.Kind is FieldKind.Kroner) > 1 && !Columns.Any(column => column.IsTotal);

    /// <summary>The field of one cell, with a label that names both row and column.</summary>
    public Field Cell(Option row, Column column) =>
        new(Name(row, column.Key), column.Kind, new Text($"{row.Label.Nb}, {column.Label.Nb}", $"{row.Label.Nn}, {column.Label.Nn}"))
        {
            Meaning = column.Meaning,
            Help = column.Help,
            MaxLength = column.Kind is FieldKind.Line ? 500 : null,
            Options = column.Options,
            Required = column.Required,
            Requirements = column.Requirements,
            SumOf = column.SumOf is { } summed ? [.. summed.Select(key => Name(row, key))] : null,
            Within = column.Within is { } whole ? Name(row, whole) : null,
            Ceiling = column.Ceiling is { PercentOf: { } percent } ceiling ? ceiling with { PercentOf = Name(row, percent) } : column.Ceiling,
        };

    public IEnumerable<Field> Cells() => Rows.SelectMany(row => Columns.Select(column => Cell(row, column)));

    /// <summary>The names of a column's cells.</summary>
    public IReadOnlyList<string> Down(string column) => [.. Rows.Select(row => Name(row, column))];

    private string Name(Option row, string column) => $"{Key}.{row.Key}.{column}";
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

    /// <summary>No cell may be blank; a person who has nothing to state writes 0 (KIR-21).</summary>
    public bool Required { get; init; }

    /// <summary>Keys of the columns that this one must be the sum of on every line.</summary>
    public IReadOnlyList<string>? SumOf { get; init; }

    /// <summary>Key of the column that this one is part of and so cannot pass.</summary>
    public string? Within { get; init; }

    /// <summary>The most that may be stated on a line; its percent is a column of the same table.</summary>
    public Ceiling? Ceiling { get; init; }

    public string Requirements { get; init; } = string.Empty;

    [JsonIgnore]
    public bool IsTotal => SumOf is not null;

    [JsonIgnore]
    public bool IsNumber => Kind is FieldKind.Count or FieldKind.Kroner or FieldKind.Percent;
}
