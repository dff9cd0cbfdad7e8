using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Languages;

/// <summary>Reads what people type and paste, from a form, a workbook or a letter. What is ambiguous is refused, never guessed.</summary>
public static partial class Norwegian
{
    /// <summary>The longest text that the portal keeps in one field: what one cell of a workbook holds.</summary>
    public const int LongestText = 32_767;

    private const int MostDigitsOfKroner = 12;

    private const int MostDigitsOfWhole = 9;

    // No grouped number begins with 0: «0.330» is a third and not 330.
    private const string Grouped = @"(?<number>[0-9]+|[1-9][0-9]{0,2}(?:[ \u00A0\u202F][0-9]{3})+|[1-9][0-9]{0,2}(?:\.[0-9]{3})+)";

    private const string Space = @"[ \u00A0\u202F]*";

    /// <summary>
    /// Whole kroner as people write them: <c>330000</c>, <c>kr 330 000</c>, <c>330.000</c>, <c>kr. 103 461 728,-</c>, <c>330 000,00</c>, <c>330 000 kr</c>.
    /// Groups are of exactly three digits. Refused: <c>14,4</c>, <c>372.4</c>, <c>0.330</c>, a negative amount, <c>1E6</c>, digits of other scripts, a thousand milliards and more.
    /// </summary>
    public static bool TryReadKroner(string? text, out long amount) => TryDigits(KronerPattern().Match(Trimmed(text)), MostDigitsOfKroner, out amount);

    /// <summary>A whole number, zero or more, of persons or years: <c>12</c>, <c>1 200</c>.</summary>
    public static bool TryReadWhole(string? text, out int number) => TryDigits(WholePattern().Match(Trimmed(text)), out number);

    /// <summary>A whole percent, over a hundred too (two positions are 200 %), with or without the sign: <c>60</c>, <c>60 %</c>.</summary>
    public static bool TryReadPercent(string? text, out int percent) => TryDigits(PercentPattern().Match(Trimmed(text)), out percent);

    /// <summary>A date: <c>01.03.2021</c>, <c>1.3.21</c> (this century), <c>1. mars 2021</c>.</summary>
    public static bool TryReadDate(string? text, out DateOnly date)
    {
        date = default;
        var match = DatePattern().Match(Trimmed(text));
        if (!match.Success)
        {
            return false;
        }

        var month = match.Groups["name"].Success ? MonthNamed(match.Groups["name"].Value) : Whole(match.Groups["month"]);
        var year = match.Groups["year"].Length == 2 ? 2000 + Whole(match.Groups["year"]) : Whole(match.Groups["year"]);
        var day = Whole(match.Groups["day"]);
        if (month is < 1 or > 12 || year < 1900 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>A time of day: <c>23.59</c>, <c>23:59</c>, <c>kl. 9.05</c>.</summary>
    public static bool TryReadTime(string? text, out TimeOnly time)
    {
        var match = TimePattern().Match(Trimmed(text));
        var read = match.Success && Whole(match.Groups["hour"]) < 24 && Whole(match.Groups["minute"]) < 60;
        time = read ? new TimeOnly(Whole(match.Groups["hour"]), Whole(match.Groups["minute"])) : default;
        return read;
    }

    /// <summary>
    /// The one form in which typed text is kept: composed characters (NFC), line breaks as <c>\n</c>, and only characters that XML and so a workbook can hold.
    /// </summary>
    /// <exception cref="RuleViolation"><see cref="TextRules.TooLong"/>: nothing is ever cut off silently.</exception>
    public static string Normalise(string? text)
    {
        var lines = (text ?? string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var kept = new StringBuilder(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (char.IsSurrogatePair(lines, i))
            {
                kept.Append(lines, i++, 2);
            }
            else if (XmlConvert.IsXmlChar(lines[i]))
            {
                kept.Append(lines[i]);
            }
        }

        var normal = kept.ToString().Normalize(NormalizationForm.FormC);
        return normal.Length <= LongestText ? normal : throw new RuleViolation(TextRules.TooLong, Number(normal.Length), Number(LongestText));
    }

    private static string Trimmed(string? text) => (text ?? string.Empty).Trim();

    private static bool TryDigits(Match match, int most, out long number)
    {
        var digits = string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        number = match.Success && digits.Length is > 0 && digits.Length <= most ? long.Parse(digits, CultureInfo.InvariantCulture) : 0;
        return match.Success && digits.Length <= most;
    }

    private static bool TryDigits(Match match, out int number)
    {
        var read = TryDigits(match, MostDigitsOfWhole, out long value);
        number = (int)value;
        return read;
    }

    private static int Whole(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static int MonthNamed(string name) =>
        1 + Array.FindIndex(Months, month => name.Equals(month.Nb, StringComparison.OrdinalIgnoreCase) || name.Equals(month.Nn, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex($"^(?:kr\\.?{Space}{Grouped}(?:,-|,\u2013|,00)?|{Grouped}(?:,-|,\u2013|,00)?(?:{Space}kr\\.?)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KronerPattern();

    [GeneratedRegex($"^{Grouped}$", RegexOptions.CultureInvariant)]
    private static partial Regex WholePattern();

    [GeneratedRegex($"^{Grouped}{Space}%?$", RegexOptions.CultureInvariant)]
    private static partial Regex PercentPattern();

    [GeneratedRegex($@"^(?<day>[0-9]{{1,2}})\.{Space}(?:(?<month>[0-9]{{1,2}})\.|(?<name>[a-z]+)){Space}(?<year>[0-9]{{4}}|[0-9]{{2}})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex($@"^(?:kl\.?{Space})?(?<hour>[0-9]{{1,2}})[.:](?<minute>[0-9]{{2}})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
