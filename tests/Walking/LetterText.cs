using System.Text;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;

namespace GrantPortal.Walking;

/// <summary>A letter as plain text, line by line, for a person to read and a test to compare.</summary>
public static class LetterText
{
    public static string Of(LetterContent letter)
    {
        var text = new StringBuilder();
        text.Append($"{letter.Sender.Name}\n{letter.Sender.Address}\n{letter.Sender.City}\n{letter.Sender.Email}\n\n");
        text.AppendJoin('\n', letter.References.Select(reference => $"{reference.Label}: {reference.Value}")).Append("\n\n");
        text.Append($"{letter.Recipient.Name}\n{letter.Recipient.Address}\n{letter.Recipient.City}\nOrg.nr. {letter.Recipient.Number}\n\n# {letter.Subject}\n\n");
        Write(text, letter.Opening);
        foreach (var section in letter.Sections)
        {
            text.Append($"## {section.Heading}\n\n");
            Write(text, section.Blocks);
        }

        return text.AppendJoin('\n', letter.Closing).Append('\n').Replace('\u00A0', ' ').ToString();
    }

    private static void Write(StringBuilder text, IEnumerable<LetterBlock> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case LetterParagraph paragraph:
                    text.Append(paragraph.Text).Append('\n');
                    break;
                case LetterPoints points:
                    text.AppendJoin(string.Empty, points.Points.Select(point => $"- {point.Lead} {point.Text}".Replace("-  ", "- ", StringComparison.Ordinal) + "\n"));
                    break;
                case LetterAmounts amounts:
                    text.Append($"{amounts.Caption}\n{string.Join(" | ", amounts.Columns)}\n");
                    foreach (var group in amounts.Groups)
                    {
                        text.Append(group.Part.Length > 0 ? $"{group.Part}\n" : string.Empty);
                        text.AppendJoin(string.Empty, group.Rows.Append(group.Sum).OfType<AmountRow>().Select(Row));
                    }

                    text.Append(Row(amounts.Total));
                    break;
            }

            text.Append('\n');
        }
    }

    private static string Row(AmountRow row) => $"{row.Label} | {string.Join(" | ", row.Figures.Select(Norwegian.Number))}\n";
}
