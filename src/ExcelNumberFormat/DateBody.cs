using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A section that shows a number as a date or a time.</summary>
internal sealed class DateBody : SectionBody
{
    private readonly List<Token> _tokens;
    private readonly CultureInfo? _locale;
    private readonly int _decimals;
    private readonly bool _halves;

    private DateBody(List<Token> tokens, CultureInfo? locale)
    {
        (_tokens, _locale) = (tokens, locale);
        _decimals = tokens.Where(token => token.Kind is TokenKind.DatePart && token.Value[0] == '.').Select(token => token.Value.Length - 1).DefaultIfEmpty(0).Max();
        _halves = tokens.Exists(token => token.Kind is TokenKind.HalfDay);
    }

    /// <summary>The body, or null when digits stand elsewhere than as parts of a second.</summary>
    public static DateBody? From(IReadOnlyList<Token> tokens, CultureInfo? locale)
    {
        List<Token> parts = [];
        for (var i = 0; i < tokens.Count; i++)
        {
            var zeros = tokens[i].Kind is TokenKind.Point && IsSecond(parts.LastOrDefault())
                ? tokens.Skip(i + 1).TakeWhile(token => token is { Kind: TokenKind.Digit, Value: "0" }).Count()
                : 0;
            parts.Add(zeros > 0 ? new(TokenKind.DatePart, "." + new string('0', zeros)) : Minutes(tokens, i));
            i += zeros;
        }

        return parts.Exists(token => token.Kind is TokenKind.Digit or TokenKind.Exponent or TokenKind.Percent) ? null : new DateBody(parts, locale);
    }

    public override string Write(double value, CultureInfo culture)
    {
        // Excel rounds to the second that it shows, and cuts minutes and hours.
        if (ExcelMoment.From(value, Math.Min(_decimals, 3)) is not { } moment)
        {
            return ExcelMoment.Impossible;
        }

        return string.Concat(_tokens.Select(token => token.Kind switch
        {
            TokenKind.DatePart => Part(token.Value, moment, (_locale ?? culture).DateTimeFormat, culture),
            TokenKind.HalfDay => Half(token.Value, moment),
            TokenKind.Slash => culture.DateTimeFormat.DateSeparator,
            _ => token.Value,
        }));
    }

    // m is minutes after an hour and before a second, wherever literals stand between them.
    private static Token Minutes(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind is not TokenKind.DatePart || token.Value[0] != 'm' || token.Value.Length > 2)
        {
            return token;
        }

        var before = tokens.Take(at).LastOrDefault(each => each.Kind is TokenKind.DatePart);
        var after = tokens.Skip(at + 1).FirstOrDefault(each => each.Kind is TokenKind.DatePart);
        return before.Value?.Trim('[')[0] == 'h' || IsSecond(after) ? token with { Value = token.Value.Replace('m', 'n') } : token;
    }

    private static bool IsSecond(Token token) => token.Kind is TokenKind.DatePart && token.Value.Trim('[')[0] == 's';

    private static string Half(string written, ExcelMoment moment) => (moment.Time < 43_200 ? "AM" : "PM")[..(written.Length == 3 ? 1 : 2)];

    private string Part(string letters, ExcelMoment moment, DateTimeFormatInfo names, CultureInfo culture)
    {
        var hour = (int)(moment.Time / 3600);
        return (letters[0], letters.Length) switch
        {
            ('y', <= 2) => Padded(moment.Year % 100, 2),
            ('y', _) => Padded(moment.Year, 4),
            ('m', <= 2) => Padded(moment.Month, letters.Length),
            ('m', 3) => names.GetAbbreviatedMonthName(moment.Month).TrimEnd('.'),
            ('m', 5) => names.GetMonthName(moment.Month)[..1],
            ('m', _) => names.GetMonthName(moment.Month),
            ('d', <= 2) => Padded(moment.DayOfMonth, letters.Length),
            ('d', 3) => names.GetAbbreviatedDayName(moment.DayOfWeek).TrimEnd('.'),
            ('d', _) => names.GetDayName(moment.DayOfWeek),
            ('h', _) => Padded(_halves ? ((hour + 11) % 12) + 1 : hour, Math.Min(letters.Length, 2)),
            ('n', _) => Padded((int)(moment.Time / 60) % 60, letters.Length),
            ('s', _) => Padded((int)moment.Time % 60, Math.Min(letters.Length, 2)),
            ('.', _) => culture.NumberFormat.NumberDecimalSeparator + (moment.Time % 1).ToString("F" + (letters.Length - 1), CultureInfo.InvariantCulture)[2..],
            _ => Padded((long)(moment.Seconds / (letters[1] switch { 'h' => 3600, 'm' => 60, _ => 1 })), letters.Length - 2),
        };
    }

    private static string Padded(long number, int width) => number.ToString("D" + width, CultureInfo.InvariantCulture);
}
