using ClosedXML.Excel;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>Writes a form as a workbook: a sheet that guides, a sheet for each section, and the hidden part that lets it be read again.</summary>
public static class FormWorkbookWriter
{
    private const int MostCharactersOfCell = 30_000;

    public static byte[] Write(FormWorkbook form)
    {
        using var book = new XLWorkbook();
        book.Properties.Author = "Tilskuddsportalen";
        book.Properties.LastModifiedBy = "Tilskuddsportalen";
        book.Properties.Title = $"{form.Form.Title.In(form.Language)} {form.Year}";
        book.FullCalculationOnLoad = true;

        var names = WorkbookNames.SheetsOf(form.Form, form.Language);
        GuideSheet.Write(book.AddWorksheet(new Text("Veiledning", "Rettleiing").In(form.Language)), form, names);
        var sheets = names.Select(name => book.AddWorksheet(name)).ToList();
        var lists = new ListSheet(book.AddWorksheet(WorkbookNames.ListSheet), form.Language);
        var cells = new FieldCells(book, form, lists);
        foreach (var (section, sheet) in form.Form.Sections.Zip(sheets))
        {
            FormSheet.Write(sheet, section, form, cells);
        }

        WriteHidden(book, form);
        book.Protect();
        using var stream = new MemoryStream();
        book.SaveAs(stream, validate: false);
        return stream.ToArray();
    }

    // Chunks, since a cell holds 32 767 characters and a form is longer.
    private static void WriteHidden(XLWorkbook book, FormWorkbook form)
    {
        var sheet = book.AddWorksheet(WorkbookNames.HiddenSheet);
        sheet.Visibility = XLWorksheetVisibility.VeryHidden;
        var (identity, document) = (form.Identity.ToJson(), form.Form.ToJson());
        sheet.Cell(1, 1).SetValue(identity);
        book.NamedRanges.Add(WorkbookNames.Identity, sheet.Range(1, 1, 1, 1));
        var chunks = document.Chunk(MostCharactersOfCell).Select(chunk => new string(chunk)).ToList();
        foreach (var (index, chunk) in chunks.Index())
        {
            sheet.Cell(index + 2, 1).SetValue(chunk);
        }

        book.NamedRanges.Add(WorkbookNames.Form, sheet.Range(2, 1, chunks.Count + 1, 1));
        sheet.Cell(1, 2).SetValue(WorkbookIdentity.SumOf(identity, document));
        book.NamedRanges.Add(WorkbookNames.Sum, sheet.Range(1, 2, 1, 2));
        sheet.Protect();
    }
}
