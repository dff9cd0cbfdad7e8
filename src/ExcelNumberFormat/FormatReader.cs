namespace ExcelNumberFormat;

/// <summary>Reads a format into its sections.</summary>
internal static class FormatReader
{
    private static readonly Token General = new(TokenKind.General, "General");

    /// <summary>The sections, or null when Excel would not take the format. A blank one is General.</summary>
    public static IReadOnlyList<FormatSection>? Read(string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return [new FormatSection(new GeneralBody([General]), null)];
        }

        var lexer = new FormatLexer(format);
        List<FormatSection> sections = [];
        do
        {
            if (lexer.ReadSection() is not { } tokens || SectionShape.Of(tokens, lexer.Locale) is not { } body)
            {
                return null;
            }

            sections.Add(new FormatSection(sections.Count == 3 ? new TextBody(tokens) : body, lexer.Condition));
        }
        while (lexer.HasMore && sections.Count < 4);
        return lexer.HasMore ? null : sections;
    }
}
