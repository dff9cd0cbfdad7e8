using System.Text.RegularExpressions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel;

/// <summary>
/// The defined names that a workbook is read by. A field has its own: <c>kompetanse.bachelor.personer</c>. Beside them stand the names of the hidden
/// part and, for each sheet, of the column that tells which line a row is.
/// </summary>
internal static partial class WorkbookNames
{
    public const string Identity = "portal.identitet";
    public const string Form = "portal.skjema";
    public const string Sum = "portal.kontrollsum";
    public const string HiddenSheet = "_portal";
    public const string ListSheet = "_lister";

    /// <summary>The column that holds the line ids of a section's sheet.</summary>
    public static string RowIds(string section) => $"portal.rad.{section}";

    /// <summary>The cell where «Ja» chooses one option of a field that takes several.</summary>
    public static string OptionCell(Field field, Option option) => $"{field.Name}.{option.Key}";

    /// <summary>False for what says nothing to a person and has no cell: the id of an undertaking that the portal states.</summary>
    public static bool HasCell(Field field) => field is not { IsGiven: true, Kind: FieldKind.Undertaking };

    /// <summary>True when Excel takes the name and cannot mistake it for an address: a letter first, and at least one dot.</summary>
    public static bool IsName(string name) => Pattern().IsMatch(name) && name.Length <= 255;

    /// <summary>Names for the sheets: at most 31 characters, without the characters that Excel forbids, and no two alike.</summary>
    public static IReadOnlyList<string> SheetsOf(ResolvedForm form, Language language)
    {
        var names = new List<string>();
        foreach (var section in form.Sections)
        {
            var name = Shortened(section.Title.In(language));
            names.Add(names.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{name[..Math.Min(name.Length, 27)]} {names.Count + 1}" : name);
        }

        return names;
    }

    // «Brukerstyrt personlig assistanse (BPA)» is known by its short form.
    private static string Shortened(string title)
    {
        var allowed = string.Concat(title.Select(letter => "[]:*?/\\'".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)).Trim();
        if (allowed.Length <= 31)
        {
            return allowed;
        }

        var shortForm = ShortForm().Match(allowed);
        return shortForm.Success ? shortForm.Groups["short"].Value : allowed[..(allowed.LastIndexOf(' ', 30) is > 10 and var space ? space : 31)];
    }

    [GeneratedRegex(@"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\((?<short>[^()]{2,31})\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
