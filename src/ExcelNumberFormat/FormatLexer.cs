using System.Globalization;
using System.Text.RegularExpressions;

namespace ExcelNumberFormat;

/// <summary>Splits a format into the tokens of one section after the other.</summary>
internal sealed partial class FormatLexer(string format)
{
    // What Excel shows as it stands without quotes.
    private const string Bare = " $+-():!^&'~{}<>=123456789";

    private int _at;

    /// <summary>True until the last section is read.</summary>
    public bool HasMore { get; private set; } = true;

    /// <summary>The condition of the section that was read.</summary>
    public Condition? Condition { get; private set; }

    /// <summary>The language of names in the section that was read: <c>[$-414]</c>.</summary>
    public CultureInfo? Locale { get; private set; }

    /// <summary>The tokens of the next section, or null when something in it cannot be read.</summary>
    public List<Token>? ReadSection()
    {
        List<Token> tokens = [];
        (Condition, Locale) = (null, null);
        while (_at < format.Length)
        {
            if (format[_at] == ';')
            {
                _at++;
                return tokens;
            }

            if (!(format[_at] == '[' ? ReadBracket(tokens) : ReadQuoted(tokens) || ReadWord(tokens) || ReadSign(tokens)))
            {
                return null;
            }
        }

        HasMore = false;
        return tokens;
    }

    private bool ReadBracket(List<Token> tokens)
    {
        var end = format.IndexOf(']', _at);
        if (end < 0)
        {
            return false;
        }

        var inside = format[(_at + 1)..end];
        _at = end + 1;
        if (Elapsed().IsMatch(inside))
        {
            tokens.Add(new(TokenKind.DatePart, $"[{inside.ToLowerInvariant()}]"));
            return true;
        }

        if (inside.StartsWith('$'))
        {
            var dash = inside.LastIndexOf('-');
            tokens.Add(new(TokenKind.Literal, dash < 0 ? inside[1..] : inside[1..dash]));
            Locale = dash < 0 ? null : LocaleOf(inside[(dash + 1)..]);
            return true;
        }

        Condition ??= Condition.Read(inside);
        return Condition is not null || Colour().IsMatch(inside);
    }

    // The lower half is the language; the upper half is calendar and shape of digits.
    private static CultureInfo? LocaleOf(string hex)
    {
        try
        {
            return int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? CultureInfo.GetCultureInfo(number & 0xFFFF) : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private bool ReadQuoted(List<Token> tokens)
    {
        var next = _at + 1;
        switch (format[_at])
        {
            case '"' when format.IndexOf('"', next) is > 0 and var end:
                tokens.Add(new(TokenKind.Literal, format[next..end]));
                _at = end + 1;
                return true;
            case '\\' when next < format.Length:
                tokens.Add(new(TokenKind.Literal, format[next].ToString()));
                _at += 2;
                return true;
            case '_' when next < format.Length:
                tokens.Add(new(TokenKind.Literal, " "));
                _at += 2;
                return true;
            case '*' when next < format.Length:
                // Fills the width of the cell, which a text does not have.
                _at += 2;
                return true;
            default:
                return false;
        }
    }

    private bool ReadWord(List<Token> tokens)
    {
        var match = Word().Match(format, _at);
        if (!match.Success)
        {
            return false;
        }

        tokens.Add(char.ToLowerInvariant(match.Value[0]) switch
        {
            'g' => new(TokenKind.General, match.Value),
            'e' => new(TokenKind.Exponent, match.Value),
            'a' => new(TokenKind.HalfDay, match.Value),
            _ => new(TokenKind.DatePart, match.Value.ToLowerInvariant()),
        });
        _at += match.Length;
        return true;
    }

    private bool ReadSign(List<Token> tokens)
    {
        var sign = format[_at++];
        TokenKind? kind = sign switch
        {
            '0' or '#' or '?' => TokenKind.Digit,
            '.' => TokenKind.Point,
            ',' => TokenKind.Comma,
            '%' => TokenKind.Percent,
            '/' => TokenKind.Slash,
            '@' => TokenKind.Text,
            _ when Bare.Contains(sign, StringComparison.Ordinal) || sign > 127 => TokenKind.Literal,
            _ => null,
        };
        if (kind is { } known)
        {
            tokens.Add(new(known, sign.ToString()));
        }

        return kind is not null;
    }

    [GeneratedRegex(@"\G(?:General|AM/PM|A/P|E[+-]|y+|m+|d+|h+|s+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^(?:h+|m+|s+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Elapsed();

    [GeneratedRegex("^(?:black|blue|cyan|green|magenta|red|white|yellow|color ?[1-9][0-9]?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
