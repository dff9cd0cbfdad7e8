using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Exports;

/// <summary>
/// A list as a workbook, written from the first row to the last without looking back: the parts go straight into the zip file, so that ten thousand rows take no more
/// memory than ten. Headings stay on screen, numbers and dates are numbers and dates, and text is text also when it looks like a formula.
/// </summary>
internal static class XlsxWriter
{
    private const int LongestSheetName = 31;

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    public static async Task WriteAsync<TRow>(Stream file, ListExport<TRow> list, IAsyncEnumerable<TRow> rows, Language language, CancellationToken stop)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        XlsxParts.AddTo(zip, SheetName(list.Name.In(language)));
        await using var part = zip.CreateEntry(XlsxParts.Sheet, CompressionLevel.Fastest).Open();
        using var sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartDocument();
        sheet.WriteStartElement(new Worksheet());
        WriteLayout(sheet, list);
        sheet.WriteStartElement(new SheetData());
        uint number = 1;
        WriteRow(sheet, number, list.Columns.Select(column => (object?)column.Heading.In(language)), XlsxParts.Heading);
        await foreach (var row in rows.WithCancellation(stop))
        {
            WriteRow(sheet, ++number, list.Columns.Select(column => column.Value(row)), XlsxParts.Plain);
        }

        sheet.WriteEndElement();
        sheet.WriteElement(new AutoFilter { Reference = $"A1:{ColumnName(list.Columns.Count)}{number}" });
        sheet.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        sheet.WriteEndElement();
    }

    private static void WriteLayout<TRow>(OpenXmlWriter sheet, ListExport<TRow> list)
    {
        sheet.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        var frozen = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        sheet.WriteElement(new SheetViews(new SheetView(frozen) { WorkbookViewId = 0 }));
        sheet.WriteElement(new Columns(list.Columns.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
        })));
    }

    private static void WriteRow(OpenXmlWriter sheet, uint number, IEnumerable<object?> values, uint style)
    {
        sheet.WriteStartElement(new Row { RowIndex = number });
        foreach (var value in values)
        {
            sheet.WriteElement(CellOf(value, style));
        }

        sheet.WriteEndElement();
    }

    private static Cell CellOf(object? value, uint style) => value switch
    {
        int year => new Cell(new CellValue(year.ToString(CultureInfo.InvariantCulture))) { StyleIndex = XlsxParts.Plain },
        long number => new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = XlsxParts.Number },
        DateOnly date => new Cell(new CellValue((date.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture))) { StyleIndex = XlsxParts.Date },
        string { Length: > 0 } text => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(Readable(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = Formula.IsBegunBy(text) ? XlsxParts.Quoted : style,
        },
        _ => new Cell { StyleIndex = style },
    };

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string Readable(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where((character, index) => XmlConvert.IsXmlChar(character) || IsPaired(text, index)));

    private static bool IsPaired(string text, int index) =>
        (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        || (char.IsLowSurrogate(text[index]) && index > 0 && char.IsHighSurrogate(text[index - 1]));

    private static string SheetName(string name)
    {
        var upper = string.Concat(name[..1].ToUpperInvariant(), name.AsSpan(1));
        return upper.Length > LongestSheetName ? upper[..LongestSheetName] : upper;
    }

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int number) =>
        number <= 26 ? $"{(char)('A' + number - 1)}" : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);
}
