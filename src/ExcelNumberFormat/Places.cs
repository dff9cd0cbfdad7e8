using System.Text;

namespace ExcelNumberFormat;

/// <summary>Sets digits in their places, with what stands between them.</summary>
internal static class Places
{
    /// <summary>Digits before the point: from the right, what there is no place for in front of the first place.</summary>
    public static string Whole(IReadOnlyList<Token> tokens, string digits, string? group)
    {
        var first = tokens.TakeWhile(token => token.Kind is not TokenKind.Digit).Count();
        var shown = new List<string>();
        var set = 0;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].Kind is not TokenKind.Digit)
            {
                shown.Add(tokens[i].Value);
                continue;
            }

            do
            {
                var digit = set < digits.Length ? digits[^(set + 1)].ToString() : Blank(tokens[i]);
                shown.Add(set > 0 && set % 3 == 0 && group is not null && digit.Length > 0 ? digit + (digit == " " ? " " : group) : digit);
                set++;
            }
            while (i == first && set < digits.Length);
        }

        shown.Reverse();
        return string.Concat(shown);
    }

    /// <summary>Digits after the point: from the left; places that are not needed at the end are left out or left open.</summary>
    public static string Decimals(IReadOnlyList<Token> tokens, string digits)
    {
        var shown = new StringBuilder();
        var set = 0;
        foreach (var token in tokens)
        {
            shown.Append(token.Kind is not TokenKind.Digit ? token.Value : set < digits.Length ? digits[set].ToString() : Blank(token));
            set += token.Kind is TokenKind.Digit ? 1 : 0;
        }

        return shown.ToString();
    }

    public static int Count(IEnumerable<Token> tokens) => tokens.Count(token => token.Kind is TokenKind.Digit);

    private static string Blank(Token place) => place.Value switch { "0" => "0", "?" => " ", _ => string.Empty };
}
