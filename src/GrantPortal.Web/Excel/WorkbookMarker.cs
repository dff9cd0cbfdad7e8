using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel.Reading;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;
using Text = GrantPortal.Domain.Languages.Text;

namespace GrantPortal.Web.Excel;

/// <summary>
/// Gives a person's own workbook back with what was found: each cell in colour, and a sheet at the end that lists them with a link to each.
/// All else in the file stays as it was.
/// </summary>
public static class WorkbookMarker
{
    private const long MostOfSheet = 20 * 1024 * 1024;

    private static readonly Text SheetName = new("Feil og advarsler", "Feil og åtvaringar");

    /// <summary>The marked workbook; null where there is nothing to mark, or where the file cannot be written to.</summary>
    public static byte[]? Mark(byte[] file, IReadOnlyList<CellFinding> findings, Language language)
    {
        if (findings.Count == 0)
        {
            return null;
        }

        try
        {
            using var stream = new MemoryStream();
            stream.Write(file);
            using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
            {
                RemoveEarlier(document);
                Colour(document, findings);
                List(document, findings, language);
            }

            return stream.ToArray();
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or IOException or InvalidOperationException or ArgumentException or System.Xml.XmlException or NullReferenceException)
        {
            // A foreign file may be read and yet not be written to; the findings stand on the page.
            return null;
        }
    }

    private static Workbook Book(SpreadsheetDocument document) => document.WorkbookPart!.Workbook;

    private static void RemoveEarlier(SpreadsheetDocument document)
    {
        foreach (var sheet in Book(document).Descendants<Sheet>().Where(sheet => sheet.Name?.Value is { } name && (name == SheetName.Nb || name == SheetName.Nn)).ToList())
        {
            document.WorkbookPart!.DeletePart(sheet.Id!.Value!);
            sheet.Remove();
        }
    }

    private static void Colour(SpreadsheetDocument document, IReadOnlyList<CellFinding> findings)
    {
        var looks = new MarkedStyles(document.WorkbookPart!);
        foreach (var sheet in findings.Where(finding => finding is { Sheet: not null, Cell: not null }).GroupBy(finding => finding.Sheet, StringComparer.OrdinalIgnoreCase))
        {
            var id = Book(document).Descendants<Sheet>().FirstOrDefault(each => string.Equals(each.Name?.Value, sheet.Key, StringComparison.OrdinalIgnoreCase))?.Id?.Value;
            if (id is null || document.WorkbookPart!.GetPartById(id) is not WorksheetPart part || LengthOf(part) > MostOfSheet)
            {
                continue;
            }

            var cells = part.Worksheet.Descendants<Cell>().Where(cell => cell.CellReference?.Value is not null).GroupBy(cell => cell.CellReference!.Value!).ToDictionary(same => same.Key, same => same.First());
            foreach (var cell in sheet.GroupBy(finding => finding.Cell!))
            {
                if (cells.TryGetValue(cell.Key, out var found))
                {
                    found.StyleIndex = looks.Of(found.StyleIndex?.Value ?? 0, cell.Any(finding => finding.Severity is Severity.Error));
                }
            }
        }
    }

    private static long LengthOf(WorksheetPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        return stream.Length;
    }

    private static void List(SpreadsheetDocument document, IReadOnlyList<CellFinding> findings, Language language)
    {
        string Say(string bokmal, string nynorsk) => new Text(bokmal, nynorsk).In(language);
        var rows = new SheetData(Row(Say("Alvor", "Alvor"), Say("Ark", "Ark"), Say("Celle", "Celle"), Say("Hva er galt, og hva gjør dere", "Kva er gale, og kva gjer de")));
        var links = new Hyperlinks();
        foreach (var (index, finding) in findings.Index())
        {
            rows.Append(Row(finding.Severity is Severity.Error ? Say("Feil", "Feil") : Say("Advarsel", "Åtvaring"), finding.Sheet, finding.Cell, finding.Message.In(language)));
            if (finding is { Sheet: { } sheet, Cell: { } cell })
            {
                links.Append(new Hyperlink { Reference = $"C{index + 2}", Location = $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{cell}", Display = cell });
            }
        }

        var part = document.WorkbookPart!.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns(Width(1, 12), Width(2, 28), Width(3, 10), Width(4, 110)),
            rows);
        if (links.HasChildren)
        {
            part.Worksheet.Append(links);
        }

        var sheets = Book(document).Sheets!;
        var number = sheets.Elements<Sheet>().Select(sheet => sheet.SheetId?.Value ?? 0).DefaultIfEmpty(0u).Max() + 1;
        sheets.Append(new Sheet { Name = SheetName.In(language), SheetId = number, Id = document.WorkbookPart.GetIdOfPart(part) });
        if (Book(document).BookViews?.Elements<WorkbookView>().FirstOrDefault() is { } view)
        {
            view.ActiveTab = (uint)sheets.Elements<Sheet>().Count() - 1;
        }

        Book(document).Save();
    }

    private static Column Width(uint place, double width) => new() { Min = place, Max = place, Width = width, CustomWidth = true };

    private static Row Row(params IEnumerable<string?> texts) =>
        new(texts.Select(text => new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText(text ?? string.Empty) { Space = SpaceProcessingModeValues.Preserve }) }));
}
