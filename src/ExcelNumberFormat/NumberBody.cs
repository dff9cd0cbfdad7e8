using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A section of digits: grouping, scaling by thousands, decimals, percent, powers of ten.</summary>
internal sealed class NumberBody : SectionBody
{
    private static readonly Token HiddenPlace = new(TokenKind.Digit, "#");

    private readonly List<Token> _whole = [];
    private readonly List<Token> _decimals = [];
    private readonly List<Token> _power = [];
    private string? _mark;
    private bool _hasPoint;
    private bool _groups;
    private int _shift;

    private NumberBody()
    {
    }

    /// <summary>The body, or null when a power of ten has no digits on one of its sides.</summary>
    public static NumberBody? From(IReadOnlyList<Token> tokens)
    {
        var body = new NumberBody();
        for (var i = 0; i < tokens.Count; i++)
        {
            body.Take(tokens, i);
        }

        if (body._hasPoint && Places.Count(body._whole) == 0)
        {
            body._whole.Add(HiddenPlace);
        }

        var isPower = body._mark is not null;
        return isPower && (Places.Count(body._power) == 0 || Places.Count(body._whole) == 0) ? null : body;
    }

    public override string Write(double value, CultureInfo culture)
    {
        var digits = Digits.Of(value).Times10To(_shift);
        var exponent = _mark is null ? 0 : ExponentOf(digits);
        digits = digits.Times10To(-exponent).Round(Places.Count(_decimals));
        var group = _groups ? culture.NumberFormat.NumberGroupSeparator : null;
        return Places.Whole(_whole, digits.Whole, group)
            + (_hasPoint ? culture.NumberFormat.NumberDecimalSeparator : string.Empty)
            + Places.Decimals(_decimals, digits.Decimals)
            + (_mark is null ? string.Empty : Power(exponent));
    }

    private string Power(int exponent) =>
        _mark![0] + (exponent < 0 ? "-" : _mark[1] == '+' ? "+" : string.Empty) + Places.Whole(_power, Math.Abs(exponent).ToString(CultureInfo.InvariantCulture), null);

    // With several places before the point the exponent goes in steps of as many: ##0.0E+0 shows thousands and millions.
    private int ExponentOf(Digits digits)
    {
        if (digits.IsZero)
        {
            return 0;
        }

        var places = Places.Count(_whole);
        var exponent = (int)Math.Floor((digits.Point - 1) / (double)places) * places;
        return digits.Times10To(-exponent).Round(Places.Count(_decimals)).Point > places ? exponent + places : exponent;
    }

    private void Take(IReadOnlyList<Token> tokens, int at)
    {
        var token = tokens[at];
        var part = _mark is not null ? _power : _hasPoint ? _decimals : _whole;
        switch (token.Kind)
        {
            case TokenKind.Point when !_hasPoint && _mark is null:
                _hasPoint = true;
                break;
            case TokenKind.Exponent when _mark is null:
                _mark = token.Value;
                break;
            case TokenKind.Comma when Places.Count(_whole) + Places.Count(_decimals) > 0 && _mark is null:
                TakeComma(tokens, at, part);
                break;
            case TokenKind.Percent:
                _shift += 2;
                part.Add(token);
                break;
            default:
                part.Add(token);
                break;
        }
    }

    // A comma between digits groups them; after the last one it divides by a thousand.
    private void TakeComma(IReadOnlyList<Token> tokens, int at, List<Token> part)
    {
        if (tokens.Skip(at).TakeWhile(token => token.Kind is not (TokenKind.Point or TokenKind.Exponent)).Any(token => token.Kind is TokenKind.Digit))
        {
            _groups = true;
        }
        else if (tokens[at - 1].Kind is TokenKind.Digit or TokenKind.Comma)
        {
            _shift -= 3;
        }
        else
        {
            part.Add(tokens[at]);
        }
    }
}
