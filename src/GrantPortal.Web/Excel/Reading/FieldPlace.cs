using GrantPortal.Domain.Forms;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>A cell that the form looks for: its defined name, the field that it answers, and the line id that its row must carry.</summary>
/// <param name="Field">The field.</param>
/// <param name="Name">The cell's defined name: the field's, or that of one of its options.</param>
/// <param name="Section">The section whose sheet it stands on.</param>
/// <param name="RowId">What column A of its row says.</param>
internal sealed record FieldPlace(Field Field, string Name, Section Section, string RowId)
{
    /// <summary>The option that «Ja» in the cell chooses; null where the cell holds the whole answer.</summary>
    public Option? Option { get; init; }

    /// <summary>The row of a table and all its rows: the label of another row beside the cell would say that lines have changed places.</summary>
    public (Option Own, IReadOnlyList<Option> All)? Row { get; init; }

    /// <summary>True when the label is that of another row.</summary>
    public bool IsOtherRow(string? label) => label is not null && Row is { } row && !Says(row.Own, label) && row.All.Any(other => Says(other, label));

    private static bool Says(Option row, string label) => label == row.Label.Nb || label == row.Label.Nn;

    /// <summary>Every cell of the form, with the blocks that the workbook has.</summary>
    public static IEnumerable<FieldPlace> Of(ResolvedForm form, WorkbookIdentity identity) => form.Sections.SelectMany(section => Of(section, identity));

    private static IEnumerable<FieldPlace> Of(Section section, WorkbookIdentity identity)
    {
        var rows = section.Tables.SelectMany(table => table.Rows.SelectMany(row => table.Columns.Select(column => table.Cell(row, column)).Select(field =>
            new FieldPlace(field, field.Name, section, $"{table.Key}.{row.Key}") { Row = (row, table.Rows) })));
        var items = section.Items is { } list ? identity.BlocksOf(list.Key).SelectMany(list.FieldsOf).Where(WorkbookNames.HasCell) : [];
        return rows.Concat(items.Concat(section.Fields).SelectMany(field => Cells(field, section, field.Name)));
    }

    private static IEnumerable<FieldPlace> Cells(Field field, Section section, string rowId)
    {
        yield return new FieldPlace(field, field.Name, section, rowId);
        foreach (var option in field.Kind is FieldKind.Choices ? field.Options : [])
        {
            var name = WorkbookNames.OptionCell(field, option);
            yield return new FieldPlace(field, name, section, name) { Option = option };
        }
    }
}
