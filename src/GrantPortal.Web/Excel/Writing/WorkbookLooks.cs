using ClosedXML.Excel;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>How the standard forms look: what is to be filled in stands out, in colours that also print in grey.</summary>
internal static class WorkbookLooks
{
    public const double LabelWidth = 46;
    public const double FigureWidth = 16;
    public const double WordsWidth = 30;
    public const double ProseWidth = 90;
    public const double LineHeight = 15.5;
    public const double MostHeight = 400;

    private static readonly XLColor Ink = XLColor.FromHtml("#1E2B3C");
    private static readonly XLColor InputFill = XLColor.FromHtml("#FFF7D6");
    private static readonly XLColor InputBorder = XLColor.FromHtml("#7A6A2F");
    private static readonly XLColor HeadFill = XLColor.FromHtml("#DDE6F0");
    private static readonly XLColor SumFill = XLColor.FromHtml("#F1F3F5");

    public static void Title(IXLCell cell)
    {
        cell.Style.Font.SetFontSize(18).Font.SetBold().Font.SetFontColor(Ink);
        cell.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Center);
    }

    public static void Subtitle(IXLRangeBase cells) => cells.Style.Font.SetFontColor(Ink).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);

    public static void Heading(IXLRangeBase cells)
    {
        cells.Style.Font.SetBold().Font.SetFontSize(13).Font.SetFontColor(Ink);
        cells.Style.Border.SetBottomBorder(XLBorderStyleValues.Medium).Border.SetBottomBorderColor(Ink);
    }

    public static void Head(IXLRangeBase cells)
    {
        cells.Style.Fill.SetBackgroundColor(HeadFill).Font.SetBold().Font.SetFontColor(Ink);
        cells.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        cells.Style.Border.SetBottomBorder(XLBorderStyleValues.Thin).Border.SetBottomBorderColor(Ink);
    }

    public static void Label(IXLCell cell) => cell.Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);

    public static void Input(IXLRangeBase cells, bool isText)
    {
        cells.Style.Fill.SetBackgroundColor(InputFill).Protection.SetLocked(false);
        cells.Style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(InputBorder);
        cells.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        if (isText)
        {
            // Text format: a telephone number keeps its leading zero, and nothing is turned into a date.
            cells.Style.NumberFormat.SetFormat("@").Alignment.SetWrapText().Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        }
    }

    public static void Sum(IXLRangeBase cells)
    {
        cells.Style.Fill.SetBackgroundColor(SumFill).Font.SetBold().NumberFormat.SetFormat("#,##0");
        cells.Style.Border.SetTopBorder(XLBorderStyleValues.Thin).Border.SetTopBorderColor(Ink);
    }

    /// <summary>The height of a row that shows the text whole, in points; the workbook's own fitting is not available on a server.</summary>
    public static double HeightOf(string text, double width, int fewestLines)
    {
        var perLine = Math.Max(1, width - 2);
        var lines = text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / perLine)));
        return Math.Min(MostHeight, Math.Max(lines, fewestLines) * LineHeight);
    }
}
