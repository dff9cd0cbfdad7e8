using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>What a cell says for a field: what a person would have typed, or why it cannot be said. What cannot be told for certain is never guessed.</summary>
internal static class CellText
{
    private static readonly string[] IsoDates = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>How far from a whole number a computed one may be.</summary>
    private const double Whole = 1e-6;

    /// <summary>The last day that a workbook can hold, 31.12.9999.</summary>
    private const double MostDays = 2_958_465;

    public sealed record Said(string? Typed, (string Code, Text Message)? Fault = null);

    private static readonly Said Blank = new((string?)null);

    public static Said Of(Field field, Cell? cell, bool from1904)
    {
        if (cell is null || (cell.IsBlank && (!cell.HasFormula || cell.Kind is CellKind.Text)))
        {
            return Blank;
        }

        return cell.Kind switch
        {
            _ when cell.IsBlank => Fault(CellFaults.NoValue),
            CellKind.Error => Fault(CellFaults.Error, Short(cell.Value)),
            CellKind.Boolean => OfBoolean(field, cell.Value is "1" or "true"),
            CellKind.Date => OfIsoDate(field, cell.Value),
            CellKind.Number when double.TryParse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => OfNumber(field, number, cell.Format, from1904),
            CellKind.Number => Fault(CellFaults.Error, Short(cell.Value)),
            _ => cell.Value.Length > Norwegian.LongestText ? Fault(CellFaults.TooLong) : new Said(cell.Value),
        };
    }

    /// <summary>A number as a person would write it: <c>14,4</c>, <c>1000000</c>.</summary>
    public static string Written(double number)
    {
        var whole = Math.Round(number);
        return Math.Abs(number - whole) <= Whole
            ? whole.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',');
    }

    /// <summary>As much of a text as a sentence about it can hold.</summary>
    public static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    private static Said OfBoolean(Field field, bool value) => field.Kind switch
    {
        FieldKind.YesNo or FieldKind.Declaration or FieldKind.Choices => new Said(value ? "ja" : "nei"),
        _ => Fault(CellFaults.Boolean, value ? "SANN" : "USANN"),
    };

    private static Said OfIsoDate(Field field, string value)
    {
        if (!DateTimeOffset.TryParseExact(value, IsoDates, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return Fault(CellFaults.Error, Short(value));
        }

        var written = Norwegian.ShortDate(DateOnly.FromDateTime(date.DateTime));
        return field.IsNumber ? Fault(CellFaults.DateForNumber, written) : new Said(written);
    }

    private static Said OfNumber(Field field, double number, NumberKind format, bool from1904)
    {
        if (format is NumberKind.Date)
        {
            var date = DateOf(number, from1904);
            return date is null || field.IsNumber
                ? Fault(CellFaults.DateForNumber, date is { } shown ? Norwegian.ShortDate(shown) : Written(number))
                : new Said(Norwegian.ShortDate(date.Value));
        }

        return (field.Kind, format) switch
        {
            (FieldKind.Date, _) => Fault(CellFaults.NumberForDate, Written(number)),
            (FieldKind.Percent, NumberKind.Percent) => new Said(Written(number * 100)),
            (FieldKind.Kroner or FieldKind.Count, NumberKind.Percent) => Fault(CellFaults.PercentForNumber, $"{Written(number * 100)} %"),
            (_, NumberKind.Percent) => new Said($"{Written(number * 100)} %"),
            _ => new Said(Written(number)),
        };
    }

    // Workbooks count days from 1900 as if that year had a 29 February, or from 1904.
    private static DateOnly? DateOf(double serial, bool from1904)
    {
        var days = Math.Floor(serial + Whole);
        if (days < 0 || days > MostDays - (from1904 ? 1462 : 0))
        {
            return null;
        }

        return (from1904, days) switch
        {
            (true, _) => new DateOnly(1904, 1, 1).AddDays((int)days),
            (false, 0 or 60) => null,
            (false, < 60) => new DateOnly(1899, 12, 31).AddDays((int)days),
            _ => new DateOnly(1899, 12, 30).AddDays((int)days),
        };
    }

    private static Said Fault((string Code, Text Message) fault, params object[] values) => new(null, (fault.Code, fault.Message.With(values)));
}
