using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace GrantPortal.Web.Tests.Exports;

/// <summary>An exported workbook as somebody opens it; it must be without fault.</summary>
internal static class Workbook
{
    /// <summary>The rows of the one sheet as their cells' texts, after the validator has found nothing.</summary>
    public static List<List<string>> Read(Stream file)
    {
        using var document = Open(file);
        return [.. SheetOf(document).Descendants<Row>().Select(row => row.Elements<Cell>().Select(cell => cell.InnerText).ToList())];
    }

    /// <summary>The cells of the one sheet.</summary>
    public static List<Cell> Cells(Stream file)
    {
        using var document = Open(file);
        return [.. SheetOf(document).Descendants<Cell>().Select(cell => (Cell)cell.CloneNode(deep: true))];
    }

    public static Worksheet Sheet(Stream file)
    {
        using var document = Open(file);
        return (Worksheet)SheetOf(document).CloneNode(deep: true);
    }

    private static SpreadsheetDocument Open(Stream file)
    {
        var document = SpreadsheetDocument.Open(file, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").Should().BeEmpty();
        return document;
    }

    private static Worksheet SheetOf(SpreadsheetDocument document) => document.WorkbookPart!.WorksheetParts.Single().Worksheet;
}
