using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>One section: what it shows, and the numbers that it is for where it says so itself.</summary>
internal sealed record FormatSection(SectionBody Body, Condition? Condition)
{
    public string Write(double value, bool hidesSign, CultureInfo culture) =>
        Body.Write(value < 0 && Body is DateBody && !hidesSign ? value : Math.Abs(value), culture) is { Length: > 0 } shown
            ? (value < 0 && !hidesSign && Body is not DateBody ? "-" : string.Empty) + shown
            : string.Empty;
}

/// <summary>What a section shows of a number; the sign is the section's own.</summary>
internal abstract class SectionBody
{
    public abstract string Write(double value, CultureInfo culture);

    /// <summary>What the section shows of a text.</summary>
    public virtual string Write(string text) => text;
}

/// <summary>A section with <c>@</c>, or a fourth one.</summary>
internal sealed class TextBody(IReadOnlyList<Token> tokens) : SectionBody
{
    public override string Write(double value, CultureInfo culture) => Write(GeneralNumber.Write(value, culture));

    public override string Write(string text) => string.Concat(tokens.Select(token => token.Kind is TokenKind.Text ? text : token.Value));
}

/// <summary>A section with <c>General</c>, and perhaps words beside it.</summary>
internal sealed class GeneralBody(IReadOnlyList<Token> tokens) : SectionBody
{
    public override string Write(double value, CultureInfo culture) =>
        string.Concat(tokens.Select(token => token.Kind is TokenKind.General ? GeneralNumber.Write(value, culture) : token.Value));
}
