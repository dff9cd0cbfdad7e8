using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number of zero or more as decimal digits: <c>0.Significant × 10^Point</c>. Excel counts with fifteen digits, and so does this.</summary>
internal readonly record struct Digits(string Significant, int Point)
{
    public static Digits Zero { get; } = new(string.Empty, 0);

    public bool IsZero => Significant.Length == 0;

    /// <summary>The digits before the point; empty for less than one.</summary>
    public string Whole => Point <= 0 ? string.Empty : Significant.PadRight(Point, '0')[..Point];

    /// <summary>The digits after the point, without zeros at the end.</summary>
    public string Decimals => Point >= Significant.Length ? string.Empty : Point >= 0 ? Significant[Point..] : new string('0', -Point) + Significant;

    public static Digits Of(double value)
    {
        var written = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        var mark = written.IndexOf('E', StringComparison.Ordinal);
        return Trim(written[..mark].Replace(".", string.Empty, StringComparison.Ordinal), int.Parse(written[(mark + 1)..], CultureInfo.InvariantCulture) + 1);
    }

    /// <summary>Moves the point: two places for a percent, three back for thousands.</summary>
    public Digits Times10To(int power) => IsZero ? this : this with { Point = Point + power };

    /// <summary>Rounded to so many decimals, a half away from zero.</summary>
    public Digits Round(int decimals)
    {
        var kept = Point + decimals;
        if (kept >= Significant.Length)
        {
            return this;
        }

        if (kept < 0 || (kept == 0 && Significant[0] < '5'))
        {
            return Zero;
        }

        var digits = ("0" + Significant[..kept]).ToCharArray();
        if (Significant[kept] >= '5')
        {
            var last = digits.Length - 1;
            while (digits[last] == '9')
            {
                digits[last--] = '0';
            }

            digits[last]++;
        }

        return Trim(new string(digits), Point + 1);
    }

    private static Digits Trim(string digits, int point)
    {
        var leading = digits.Length - digits.TrimStart('0').Length;
        return leading == digits.Length ? Zero : new Digits(digits[leading..].TrimEnd('0'), point - leading);
    }
}
