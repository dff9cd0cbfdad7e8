using System.Globalization;
using System.Text.RegularExpressions;

namespace ExcelNumberFormat;

/// <summary>The numbers that a section is for: <c>[&gt;=100]</c>.</summary>
internal sealed partial record Condition(string Comparison, double Limit)
{
    /// <summary>True when no number of zero or more reaches the section.</summary>
    public bool TakesOnlyNegative => Comparison switch
    {
        "<" => Limit <= 0,
        "<=" or "=" => Limit < 0,
        _ => false,
    };

    public static Condition? Read(string text) =>
        Pattern().Match(text) is { Success: true } match ? new(match.Groups["comparison"].Value, double.Parse(match.Groups["limit"].Value, CultureInfo.InvariantCulture)) : null;

    public bool Holds(double value) => Comparison switch
    {
        "<" => value < Limit,
        "<=" => value <= Limit,
        ">" => value > Limit,
        ">=" => value >= Limit,
        "<>" => !value.Equals(Limit),
        _ => value.Equals(Limit),
    };

    [GeneratedRegex(@"^(?<comparison><=|>=|<>|<|>|=)\s*(?<limit>-?[0-9]+(?:\.[0-9]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
