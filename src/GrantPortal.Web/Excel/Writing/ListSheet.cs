using ClosedXML.Excel;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>The hidden sheet with what can be chosen; lists that say the same are written once.</summary>
internal sealed class ListSheet
{
    private readonly IXLWorksheet _sheet;
    private readonly Language _language;
    private readonly Dictionary<string, IXLRange> _written = [];

    public ListSheet(IXLWorksheet sheet, Language language)
    {
        (_sheet, _language) = (sheet, language);
        sheet.Visibility = XLWorksheetVisibility.VeryHidden;
    }

    public IXLRange Of(IEnumerable<Text> words) => Of(words.Select(word => word.In(_language)));

    public IXLRange Of(IEnumerable<string> words)
    {
        var list = words.ToList();
        var key = string.Join('\n', list);
        if (_written.TryGetValue(key, out var known))
        {
            return known;
        }

        var column = _written.Count + 1;
        foreach (var (index, word) in list.Index())
        {
            _sheet.Cell(index + 1, column).SetValue(word);
        }

        return _written[key] = _sheet.Range(1, column, Math.Max(1, list.Count), column);
    }
}
