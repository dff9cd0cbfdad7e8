using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GrantPortal.Web.Excel;

/// <summary>Copies of a workbook's cell styles in the colours of an error and of a warning; number formats and all else stay.</summary>
internal sealed class MarkedStyles
{
    private readonly Stylesheet _sheet;
    private readonly Dictionary<(uint Style, bool IsError), uint> _made = [];
    private readonly Dictionary<bool, uint> _fills = [];

    public MarkedStyles(WorkbookPart workbook)
    {
        var part = workbook.WorkbookStylesPart ?? workbook.AddNewPart<WorkbookStylesPart>();
        _sheet = part.Stylesheet ??= new Stylesheet();
        _sheet.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        _sheet.CellFormats ??= new CellFormats(new CellFormat());
    }

    public uint Of(uint style, bool isError)
    {
        if (_made.TryGetValue((style, isError), out var made))
        {
            return made;
        }

        var format = (CellFormat)(_sheet.CellFormats!.Elements<CellFormat>().ElementAtOrDefault((int)style) ?? new CellFormat()).CloneNode(true);
        format.FillId = Fill(isError);
        format.ApplyFill = true;
        _sheet.CellFormats.Append(format);
        var place = (uint)_sheet.CellFormats.Elements<CellFormat>().Count() - 1;
        _sheet.CellFormats.Count = place + 1;
        return _made[(style, isError)] = place;
    }

    private uint Fill(bool isError)
    {
        if (_fills.TryGetValue(isError, out var known))
        {
            return known;
        }

        _sheet.Fills!.Append(new Fill(new PatternFill(new ForegroundColor { Rgb = isError ? "FFF8C7C7" : "FFFCE3A6" }) { PatternType = PatternValues.Solid }));
        var place = (uint)_sheet.Fills.Elements<Fill>().Count() - 1;
        _sheet.Fills.Count = place + 1;
        return _fills[isError] = place;
    }
}
