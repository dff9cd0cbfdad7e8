using System.Globalization;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Languages;

/// <summary>
/// The one place that writes numbers, money, dates and times for people, and reads what they type (the other half of the class).
/// Written out here, since what a machine's locale data says differs between machines and between bokmål and nynorsk.
/// </summary>
public static partial class Norwegian
{
    /// <summary>The space that keeps a figure together on one line.</summary>
    private const char FixedSpace = '\u00A0';

    private const char Minus = '\u2212';

    private static readonly Text[] Months =
    [
        Text.Same("januar"), Text.Same("februar"), Text.Same("mars"), Text.Same("april"), Text.Same("mai"), Text.Same("juni"),
        Text.Same("juli"), Text.Same("august"), Text.Same("september"), Text.Same("oktober"), Text.Same("november"), Text.Same("desember"),
    ];

    /// <summary>Whole kroner: <c>kr 103 461 728</c>, alike in both målformer, with non-breaking spaces.</summary>
    public static string Kroner(Kroner amount) => Kroner(amount.Amount);

    /// <summary>Whole kroner that may be under zero, as a difference is: <c>kr −1 500</c>.</summary>
    public static string Kroner(long amount) => $"kr{FixedSpace}{Number(amount)}";

    /// <summary>A whole number in groups of three: <c>103 461 728</c>, <c>−1 500</c>.</summary>
    public static string Number(long number)
    {
        var digits = Math.Abs((decimal)number).ToString(CultureInfo.InvariantCulture);
        var grouped = string.Concat(digits.Select((digit, i) => i > 0 && (digits.Length - i) % 3 == 0 ? $"{FixedSpace}{digit}" : $"{digit}"));
        return number < 0 ? Minus + grouped : grouped;
    }

    /// <summary>Percent with at most one decimal: <c>54,1 %</c>, <c>60 %</c>. The argument is the percent, not the fraction.</summary>
    public static string Percent(decimal percent)
    {
        var tenths = (long)Math.Round(Math.Abs(percent) * 10, MidpointRounding.AwayFromZero);
        var sign = percent < 0 && tenths > 0 ? $"{Minus}" : string.Empty;
        var decimals = tenths % 10 == 0 ? string.Empty : $",{tenths % 10}";
        return $"{sign}{Number(tenths / 10)}{decimals}{FixedSpace}%";
    }

    /// <summary>A date in running text: <c>1. mars 2021</c>.</summary>
    public static string Date(DateOnly date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {Months[date.Month - 1].In(language)} {date.Year:0000}");

    /// <summary>The date in Norway at the instant, in running text.</summary>
    public static string Date(DateTimeOffset at, Language language) => Date(OsloTime.DateOf(at), language);

    /// <summary>A date in a table: <c>01.03.2021</c>.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("dd'.'MM'.'yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date in Norway at the instant, in a table.</summary>
    public static string ShortDate(DateTimeOffset at) => ShortDate(OsloTime.DateOf(at));

    /// <summary>A time of day: <c>13.05</c>.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>The time of day in Norway at the instant.</summary>
    public static string Time(DateTimeOffset at) => Time(OsloTime.TimeOf(at));

    /// <summary>A deadline or an event, in Norway's time: <c>1. mars 2027 kl. 23.59</c>.</summary>
    public static string Moment(DateTimeOffset at, Language language) => $"{Date(at, language)} kl. {Time(at)}";

    /// <summary>A moment in a table: <c>01.03.2027 kl. 23.59</c>.</summary>
    public static string ShortMoment(DateTimeOffset at) => $"{ShortDate(at)} kl. {Time(at)}";

    /// <summary>How far away a deadline is, in days of the calendar in Norway: <c>om 12 dager</c>, <c>i dag</c>, <c>i morgen</c>, <c>for 3 dager siden</c>.</summary>
    public static string DaysLeft(DateTimeOffset now, DateTimeOffset deadline, Language language)
    {
        var days = OsloTime.DateOf(deadline).DayNumber - OsloTime.DateOf(now).DayNumber;
        var text = days switch
        {
            0 => Text.Same("i dag"),
            1 => new Text("i morgen", "i morgon"),
            -1 => Text.Same("i går"),
            > 1 => new Text("om {0} dager", "om {0} dagar").With(Number(days)),
            _ => new Text("for {0} dager siden", "for {0} dagar sidan").With(Number(-days)),
        };
        return text.In(language);
    }
}
