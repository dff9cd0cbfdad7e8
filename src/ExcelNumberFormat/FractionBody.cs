using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A section that shows a fraction: <c># ?/?</c>, <c># ??/16</c>.</summary>
internal sealed class FractionBody : SectionBody
{
    private const int MostPlaces = 5;

    private readonly IReadOnlyList<Token> _whole;
    private readonly IReadOnlyList<Token> _over;
    private readonly IReadOnlyList<Token> _under;
    private readonly IReadOnlyList<Token> _after;
    private readonly long? _fixed;

    private FractionBody(IReadOnlyList<Token> whole, IReadOnlyList<Token> over, IReadOnlyList<Token> under, IReadOnlyList<Token> after)
    {
        (_whole, _over, _under, _after) = (whole, over, under, after);
        var number = string.Concat(under.Select(token => token.Value));
        _fixed = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var denominator) && denominator > 0 ? denominator : null;
    }

    private bool IsMixed => Places.Count(_whole) > 0;

    /// <summary>The body, or null when there is no bar with digits on both sides.</summary>
    public static FractionBody? From(IReadOnlyList<Token> tokens)
    {
        var bar = tokens.Select(token => token.Kind).ToList().IndexOf(TokenKind.Slash);
        if (bar < 0)
        {
            return null;
        }

        var over = tokens.Take(bar).Reverse().TakeWhile(token => token.Kind is TokenKind.Digit).Count();
        var under = tokens.Skip(bar + 1).TakeWhile(token => token.Kind is TokenKind.Digit || IsFigure(token)).Count();
        var after = tokens.Skip(bar + 1 + under).ToList();
        return over == 0 || under is 0 or > MostPlaces || after.Exists(token => token.Kind is not TokenKind.Literal)
            ? null
            : new FractionBody([.. tokens.Take(bar - over)], [.. tokens.Skip(bar - over).Take(over)], [.. tokens.Skip(bar + 1).Take(under)], after);
    }

    public override string Write(double value, CultureInfo culture)
    {
        var whole = IsMixed ? Math.Floor(value) : 0;
        var (over, under) = Nearest(value - whole);
        if (IsMixed && over == under)
        {
            (whole, over) = (whole + 1, 0);
        }

        var front = Places.Whole(_whole, whole > 0 || (IsMixed && over == 0) ? Digits.Of(whole).Whole.PadLeft(1, '0') : string.Empty, null);
        var fraction = IsMixed && over == 0
            ? new string(' ', _over.Count + 1 + _under.Count)
            : $"{Places.Whole(_over, over.ToString("0", CultureInfo.InvariantCulture), null)}/{Under(under)}";
        return front + fraction + string.Concat(_after.Select(token => token.Value));
    }

    // The numerator ends at the bar and the denominator begins there.
    private string Under(long under) => (_fixed, _under[0].Value) switch
    {
        (null, "0") => $"{under}".PadLeft(_under.Count, '0'),
        (null, "?") => $"{under}".PadRight(_under.Count),
        _ => $"{under}",
    };

    private (double Over, long Under) Nearest(double value)
    {
        if (_fixed is { } given)
        {
            return (Math.Round(value * given, MidpointRounding.AwayFromZero), given);
        }

        var (best, over, under) = (double.MaxValue, 0d, 1L);
        for (var candidate = 1L; candidate < (long)Math.Pow(10, _under.Count) && best > 0; candidate++)
        {
            var nearest = Math.Round(value * candidate, MidpointRounding.AwayFromZero);
            var off = Math.Abs(value - (nearest / candidate));
            if (off < best)
            {
                (best, over, under) = (off, nearest, candidate);
            }
        }

        return (over, under);
    }

    private static bool IsFigure(Token token) => token.Kind is TokenKind.Literal && token.Value.Length == 1 && char.IsAsciiDigit(token.Value[0]);
}
