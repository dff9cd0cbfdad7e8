using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>What the form looks for on one sheet.</summary>
internal sealed class SheetPlaces
{
    /// <summary>Each is a warning with its cell; whoever has a hundred has seen what is wrong.</summary>
    private const int MostStrays = 100;

    private readonly Dictionary<string, int> _idColumns;
    private readonly HashSet<CellAddress> _cells;
    private readonly HashSet<int> _rows;

    public SheetPlaces(OpenedWorkbook book, string sheet, IReadOnlyList<(FieldPlace Place, CellAddress Cell)> wanted)
    {
        (Sheet, Wanted) = (sheet, wanted);
        _idColumns = wanted.Select(each => each.Place.Section.Key).Distinct().ToDictionary(
            section => section,
            section => book.Find(WorkbookNames.RowIds(section)) is { } column && string.Equals(column.Sheet, sheet, StringComparison.OrdinalIgnoreCase) ? column.From.Column : 1);
        _cells = [.. wanted.Select(each => each.Cell)];
        _rows = [.. wanted.Select(each => each.Cell.Row)];
    }

    public string Sheet { get; }

    public IReadOnlyList<(FieldPlace Place, CellAddress Cell)> Wanted { get; }

    /// <summary>The column that tells which line each of the section's rows is.</summary>
    public int IdColumn(Section section) => _idColumns[section.Key];

    /// <summary>True for the fields' cells, and for the line id and the label of their rows.</summary>
    public bool IsWanted(CellAddress cell) =>
        _cells.Contains(cell) || (_rows.Contains(cell.Row) && (_idColumns.ContainsValue(cell.Column) || _idColumns.ContainsValue(cell.Column - 1)));

    /// <summary>Figures outside the fields: in a row that somebody added, one would be lost without a word.</summary>
    public IEnumerable<CellFinding> Strays(SheetContent content) => content.Cells
        .Where(each => !_cells.Contains(each.Key) && !_idColumns.ContainsValue(each.Key.Column) && each.Value is { HasFormula: false, IsBlank: false } && IsFigure(each.Key, each.Value))
        .OrderBy(each => each.Key.Row).ThenBy(each => each.Key.Column)
        .Where(each => !content.Merged.Any(area => area.Contains(each.Key) && _cells.Contains(area.From)))
        .Take(MostStrays)
        .Select(each => new CellFinding(Severity.Warning, Sheet, each.Key.ToString(), string.Empty, CellFaults.Stray.Code, CellFaults.Stray.Message.With(Shown(each.Value))));

    private bool IsFigure(CellAddress address, Cell cell) =>
        cell.Kind is CellKind.Number || (cell.Kind is CellKind.Text && !_rows.Contains(address.Row) && Norwegian.TryReadKroner(cell.Value, out _));

    private static string Shown(Cell cell) => CellText.Short(cell.Kind is CellKind.Number && double.TryParse(cell.Value, CultureInfo.InvariantCulture, out var number) ? CellText.Written(number) : cell.Value);
}
