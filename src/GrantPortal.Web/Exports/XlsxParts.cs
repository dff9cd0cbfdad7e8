using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GrantPortal.Web.Exports;

/// <summary>The parts of a workbook that are the same whatever list it holds, and the styles of its cells.</summary>
internal static class XlsxParts
{
    public const string Sheet = "xl/worksheets/sheet1.xml";

    public const uint Plain = 0;

    public const uint Heading = 1;

    public const uint Number = 2;

    public const uint Date = 3;

    /// <summary>Text that begins like a formula, marked so that it stays text when somebody edits the cell.</summary>
    public const uint Quoted = 4;

    private const string ContentTypes =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void AddTo(ZipArchive zip, string sheetName)
    {
        Add(zip, "[Content_Types].xml", ContentTypes);
        Add(zip, "_rels/.rels", Related(("rId1", "officeDocument", "xl/workbook.xml")));
        Add(zip, "xl/_rels/workbook.xml.rels", Related(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml")));
        Add(zip, "xl/workbook.xml", new Workbook(new Sheets(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheetName, SheetId = 1, Id = "rId1" })));
        Add(zip, "xl/styles.xml", Styles());
    }

    private static string Related(params IEnumerable<(string Id, string Type, string Target)> parts)
    {
        XNamespace package = "http://schemas.openxmlformats.org/package/2006/relationships";
        return new XElement(package + "Relationships", parts.Select(part => new XElement(
            package + "Relationship",
            new XAttribute("Id", part.Id),
            new XAttribute("Type", $"{Relationships}/{part.Type}"),
            new XAttribute("Target", part.Target)))).ToString(SaveOptions.DisableFormatting);
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd.mm.yyyy" }) { Count = 1 },
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        Formats());

    /// <summary>In the order of the numbers above.</summary>
    private static CellFormats Formats() => new(
        new CellFormat { FormatId = 0 },
        new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FormatId = 0, FontId = 1, ApplyFont = true, ApplyAlignment = true },
        new CellFormat { FormatId = 0, NumberFormatId = 3, ApplyNumberFormat = true },
        new CellFormat { FormatId = 0, NumberFormatId = 164, ApplyNumberFormat = true },
        new CellFormat { FormatId = 0, QuotePrefix = true });

    private static void Add(ZipArchive zip, string name, OpenXmlPartRootElement part)
    {
        using var entry = zip.CreateEntry(name).Open();
        part.Save(entry);
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        using var text = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        text.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>{xml}");
    }
}
