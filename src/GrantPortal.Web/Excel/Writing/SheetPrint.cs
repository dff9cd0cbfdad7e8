using ClosedXML.Excel;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>How a sheet is printed and kept whole: A4, as wide as the page, with the application's number on each; only the input cells can be changed.</summary>
internal static class SheetPrint
{
    public static void Set(IXLWorksheet sheet, FormWorkbook form, bool upright)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = upright ? XLPageOrientation.Portrait : XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.Margins.SetLeft(0.5).SetRight(0.5).SetTop(0.8).SetBottom(0.7);
        // An ampersand is a command in a header.
        page.Header.Left.AddText($"{form.Form.Title.In(form.Language)} {form.Year}".Replace("&", "&&", StringComparison.Ordinal));
        page.Header.Right.AddText(string.Join(", ", new[] { form.Identity.ApplicantName, form.Identity.CaseNumber }.OfType<string>()).Replace("&", "&&", StringComparison.Ordinal));
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Right.AddText(" / ");
        page.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }

    // Without a password: it guards against slips, and whoever must can lift it.
    public static void Protect(IXLWorksheet sheet)
    {
        var protection = sheet.Protect();
        protection.AllowElement(XLSheetProtectionElements.FormatColumns);
        protection.AllowElement(XLSheetProtectionElements.FormatRows);
    }
}
