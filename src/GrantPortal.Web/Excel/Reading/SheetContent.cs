using System.Globalization;
using System.Text;
using System.Xml;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>What a sheet holds: its cells that are not empty, and which areas are merged. Read forward only, so that a million empty cells cost no memory.</summary>
internal sealed class SheetContent
{
    /// <summary>Cells that are kept beside those that are asked for.</summary>
    private const int MostOthers = 20_000;

    private const int MostMerges = 5_000;

    private readonly Dictionary<CellAddress, Cell> _cells = [];
    private readonly List<CellArea> _merged = [];

    private int _kept;

    private SheetContent()
    {
    }

    public IReadOnlyDictionary<CellAddress, Cell> Cells => _cells;

    public IReadOnlyList<CellArea> Merged => _merged;

    public Cell? this[CellAddress address] => _cells.GetValueOrDefault(address);

    public static SheetContent Read(Stream xml, Func<CellAddress, bool> isWanted, NumberFormats formats)
    {
        var content = new SheetContent();
        using var reader = XmlReader.Create(xml, WorkbookXml.Settings);
        var (row, column) = (0, 0);
        while (reader.Next())
        {
            if (reader.NodeType is not XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    row = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : row + 1;
                    column = 0;
                    break;
                case "c":
                    var address = CellAddress.Read(reader.GetAttribute("r")) ?? new CellAddress(row, column + 1);
                    column = address.Column;
                    if (!reader.IsEmptyElement)
                    {
                        content.Take(reader, address, isWanted, formats);
                    }

                    break;
                case "mergeCell" when content._merged.Count < MostMerges && CellArea.Read($"ark!{reader.GetAttribute("ref")}") is { IsOneCell: false } area:
                    content._merged.Add(area);
                    break;
                default:
                    break;
            }
        }

        return content;
    }

    /// <summary>Puts texts from the workbook's list in the place of their numbers.</summary>
    /// <exception cref="WorkbookRefused">A cell asks for a text that the list has not: read as blank, the answer would be lost.</exception>
    public void Resolve(IReadOnlyDictionary<int, string> texts)
    {
        foreach (var (address, cell) in _cells.Where(each => each.Value.Kind is CellKind.SharedText).ToList())
        {
            _cells[address] = cell with { Kind = CellKind.Text, Value = SharedPlace(cell) is { } place && texts.TryGetValue(place, out var text) ? text : throw Refusals.Damaged };
        }
    }

    /// <summary>The places of the texts that the kept cells need.</summary>
    public IEnumerable<int> SharedPlaces() => _cells.Values.Where(cell => cell.Kind is CellKind.SharedText).Select(SharedPlace).OfType<int>();

    private static int? SharedPlace(Cell cell) => int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    private void Take(XmlReader reader, CellAddress address, Func<CellAddress, bool> isWanted, NumberFormats formats)
    {
        if (_cells.Count >= MostOthers && !isWanted(address))
        {
            Skip(reader);
            return;
        }

        var kind = KindOf(reader.GetAttribute("t"));
        var format = formats.KindOf(reader.GetAttribute("s"));
        var (value, hasFormula) = ReadValue(reader);
        if (value is { Length: > 0 } || hasFormula)
        {
            _kept = WorkbookXml.Keep(_kept, value ?? string.Empty);
            _cells[address] = new Cell(value is null ? CellKind.Number : kind, kind is CellKind.Text ? WorkbookXml.Unescape(value ?? string.Empty) : value ?? string.Empty, format, hasFormula);
        }
    }

    // Null where the cell has no value at all, as when a program wrote a formula and never computed it. The formula stands beside the value; taking all text of the cell would read the two as one.
    private static (string? Value, bool HasFormula) ReadValue(XmlReader cell)
    {
        var value = new StringBuilder();
        var (hasFormula, hasValue, inText) = (false, false, false);
        var depth = cell.Depth;
        while (cell.Next() && cell.Depth > depth)
        {
            switch (cell)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "f" }:
                    hasFormula = true;
                    Skip(cell);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "rPh" or "extLst" }:
                    Skip(cell);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "v" or "t" }:
                    hasValue = true;
                    inText = !cell.IsEmptyElement;
                    break;
                case { NodeType: XmlNodeType.EndElement }:
                    inText = false;
                    break;
                case { NodeType: XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace } when inText:
                    cell.AppendTo(value);
                    break;
                default:
                    break;
            }
        }

        return (hasValue ? value.ToString() : null, hasFormula);
    }

    // Leaves the reader on the element's end, so that the next read does not jump over its neighbour.
    private static void Skip(XmlReader element)
    {
        var depth = element.Depth;
        while (!element.IsEmptyElement && element.Next() && element.Depth > depth)
        {
        }
    }

    private static CellKind KindOf(string? type) => type switch
    {
        "s" => CellKind.SharedText,
        "str" or "inlineStr" => CellKind.Text,
        "b" => CellKind.Boolean,
        "e" => CellKind.Error,
        "d" => CellKind.Date,
        _ => CellKind.Number,
    };
}
