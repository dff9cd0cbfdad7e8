using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number format of a workbook: up to four sections with semicolons between them, for positive, negative, zero and text.</summary>
public sealed class NumberFormat
{
    private readonly IReadOnlyList<FormatSection>? _sections;

    public NumberFormat(string format) => _sections = FormatReader.Read(format);

    /// <summary>False when the format is not one that Excel would take.</summary>
    public bool IsValid => _sections is not null;

    /// <summary>True when it shows a number as a date or a time.</summary>
    public bool IsDateTimeFormat => _sections?.Any(section => section.Body is DateBody) == true;

    /// <summary>The value as the cell shows it, with the culture's separators and names. Invalid formats show it as General.</summary>
    public string Format(object? value, CultureInfo culture) => value switch
    {
        null => string.Empty,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime moment => Number(ExcelMoment.SerialOf(moment), culture),
        TimeSpan time => Number(time.TotalDays, culture),
        string or char => Words(value.ToString()!),
        IConvertible number => Number(number.ToDouble(CultureInfo.InvariantCulture), culture),
        _ => Words(value.ToString() ?? string.Empty),
    };

    private string Words(string text) => SectionForText() is { } section ? section.Body.Write(text) : text;

    private FormatSection? SectionForText() => _sections is { Count: 4 } ? _sections[3] : _sections?.LastOrDefault(section => section.Body is TextBody);

    private string Number(double value, CultureInfo culture)
    {
        if (!double.IsFinite(value))
        {
            return "#NUM!";
        }

        List<FormatSection> sections = [.. (_sections ?? []).Take(3).Where(section => section.Body is not TextBody)];
        if (sections.Count == 0)
        {
            return GeneralNumber.Write(value, culture);
        }

        // What no section is for, Excel fills the cell with.
        return SectionFor(value, sections) is { } index ? sections[index].Write(value, HidesSign(index, sections), culture) : ExcelMoment.Impossible;
    }

    private static int? SectionFor(double value, List<FormatSection> sections)
    {
        for (var i = 0; i < Math.Min(sections.Count, 2); i++)
        {
            if (sections[i].Condition?.Holds(value) ?? IsFor(value, i, sections))
            {
                return i;
            }
        }

        return sections.Count == 3 ? 2 : null;
    }

    private static bool IsFor(double value, int index, List<FormatSection> sections) => (index, sections.Count) switch
    {
        (0, 1) => true,
        (0, 2) => value >= 0,
        (0, _) => value > 0,
        _ => value < 0 || (sections.Count == 2 && sections[0].Condition is not null),
    };

    // A section that only negative numbers reach says itself that they are negative.
    private static bool HidesSign(int index, List<FormatSection> sections) =>
        sections[index].Condition?.TakesOnlyNegative ?? (index == 1 && sections[0].Condition is null);
}
