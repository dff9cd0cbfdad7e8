using System.Globalization;

namespace ExcelNumberFormat;

/// <summary>A number format of a workbook, as ClosedXML asks for it.</summary>
public sealed class NumberFormat(string format)
{
    public bool IsValid => format.Length > 0;

    public bool IsDateTimeFormat => false;

    public string Format(object value, CultureInfo culture) => Convert.ToString(value, culture) ?? string.Empty;
}
