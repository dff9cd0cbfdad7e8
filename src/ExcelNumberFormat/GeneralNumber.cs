using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number as Excel shows it without a format: eleven characters at most, else as a power of ten.</summary>
internal static class GeneralNumber
{
    private const int Width = 11;

    public static string Write(double value, CultureInfo culture)
    {
        var digits = Digits.Of(value);
        var sign = value < 0 ? "-" : string.Empty;
        var point = culture.NumberFormat.NumberDecimalSeparator;
        return sign + (digits.Point > Width || IsTooSmall(digits) ? Power(digits, point) : Fixed(digits, point));
    }

    // 0.00012 is shown as it is, 0.0000123456789 as 1.23457E-05.
    private static bool IsTooSmall(Digits digits) => !digits.IsZero && digits.Point < -3 && digits.Decimals.Length > Width - 2;

    private static string Fixed(Digits digits, string point)
    {
        var rounded = digits.Round(Math.Max(0, Width - 1 - Math.Max(1, digits.Point)));
        return rounded.Whole.PadLeft(1, '0') + (rounded.Decimals.Length > 0 ? point + rounded.Decimals : string.Empty);
    }

    private static string Power(Digits digits, string point)
    {
        var exponent = digits.Point - 1;
        var rounded = digits.Times10To(-exponent).Round(5);
        if (rounded.Point > 1)
        {
            (rounded, exponent) = (rounded.Times10To(-1), exponent + 1);
        }

        var power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
        return rounded.Whole + (rounded.Decimals.Length > 0 ? point + rounded.Decimals : string.Empty) + (exponent < 0 ? "E-" : "E+") + power;
    }
}
