namespace ExcelNumberFormat;

/// <summary>One piece of a section.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">What it shows, or the letters that it was written with.</param>
internal readonly record struct Token(TokenKind Kind, string Value);

internal enum TokenKind
{
    /// <summary>Shown as it stands.</summary>
    Literal,

    /// <summary>A place for a digit: <c>0</c> is always there, <c>#</c> when it counts, <c>?</c> leaves a space.</summary>
    Digit,
    Point,
    Comma,
    Percent,

    /// <summary><c>E+</c> or <c>E-</c>.</summary>
    Exponent,
    Slash,
    General,

    /// <summary><c>@</c>.</summary>
    Text,

    /// <summary><c>yyyy</c>, <c>mm</c>, <c>[h]</c>, and <c>.000</c> after seconds.</summary>
    DatePart,

    /// <summary><c>AM/PM</c> or <c>A/P</c>.</summary>
    HalfDay,
}
