using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>Tells what kind of section the tokens make.</summary>
internal static class SectionShape
{
    /// <summary>The section's body, or null when the tokens do not go together.</summary>
    public static SectionBody? Of(IReadOnlyList<Token> tokens, CultureInfo? locale)
    {
        var isDate = Has(tokens, TokenKind.DatePart) || Has(tokens, TokenKind.HalfDay);
        var isNumber = !isDate && (Has(tokens, TokenKind.Digit) || Has(tokens, TokenKind.Exponent));
        var isText = Has(tokens, TokenKind.Text);
        var isGeneral = Has(tokens, TokenKind.General);
        return (isDate, isNumber, isText, isGeneral) switch
        {
            (true, false, false, false) => DateBody.From(tokens, locale),
            (false, false, true, false) => new TextBody(tokens),
            (false, false, false, true) => new GeneralBody(tokens),
            (false, _, false, false) => (SectionBody?)FractionBody.From(tokens) ?? NumberBody.From(tokens),
            _ => null,
        };
    }

    private static bool Has(IReadOnlyList<Token> tokens, TokenKind kind) => tokens.Any(token => token.Kind == kind);
}
