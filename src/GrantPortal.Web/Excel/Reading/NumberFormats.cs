using System.Globalization;
using System.Xml;
using ExcelNumberFormat;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>What each cell style of a workbook makes of a number: a date, a percent or the number itself.</summary>
internal sealed class NumberFormats
{
    private const int MostStyles = 65_536;

    private readonly List<NumberKind> _styles = [];

    private NumberFormats()
    {
    }

    public static NumberFormats None { get; } = new();

    public static NumberFormats Read(Stream xml)
    {
        var formats = new NumberFormats();
        var own = new Dictionary<int, NumberKind>();
        using var reader = XmlReader.Create(xml, WorkbookXml.Settings);
        var inCells = false;
        while (reader.Next())
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "numFmt" } when own.Count < MostStyles && Whole(reader.GetAttribute("numFmtId")) is { } id:
                    own[id] = KindOfCode(reader.GetAttribute("formatCode") ?? string.Empty);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "cellXfs" }:
                    inCells = !reader.IsEmptyElement;
                    break;
                case { NodeType: XmlNodeType.EndElement, LocalName: "cellXfs" }:
                    inCells = false;
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "xf" } when inCells && formats._styles.Count < MostStyles:
                    var format = Whole(reader.GetAttribute("numFmtId")) ?? 0;
                    formats._styles.Add(own.TryGetValue(format, out var kind) ? kind : BuiltIn(format));
                    break;
                default:
                    break;
            }
        }

        return formats;
    }

    public NumberKind KindOf(string? style) => Whole(style) is { } place && place < _styles.Count ? _styles[place] : NumberKind.Plain;

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // ECMA-376 part 1, 18.8.30: the formats that are not written out, those of other languages' dates included.
    private static NumberKind BuiltIn(int format) => format switch
    {
        9 or 10 => NumberKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => NumberKind.Date,
        _ => NumberKind.Plain,
    };

    private static NumberKind KindOfCode(string code)
    {
        if (code.Length is 0 or > 255)
        {
            return NumberKind.Plain;
        }

        return new NumberFormat(code).IsDateTimeFormat ? NumberKind.Date : HasPercent(code) ? NumberKind.Percent : NumberKind.Plain;
    }

    // A percent sign in quotes, or after a backslash, is only shown.
    private static bool HasPercent(string code)
    {
        var quoted = false;
        for (var place = 0; place < code.Length; place++)
        {
            switch (code[place])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '_' or '*' when !quoted:
                    place++;
                    break;
                case '%' when !quoted:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }
}
