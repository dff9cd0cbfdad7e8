namespace ExcelNumberFormat;

/// <summary>A day and a time as Excel counts them: days from 1900, with the 29 February 1900 that never was, and 0 January before it.</summary>
/// <param name="Day">Days; 1 is 1 January 1900.</param>
/// <param name="Time">Seconds since midnight.</param>
internal readonly record struct ExcelMoment(int Day, decimal Time)
{
    /// <summary>What Excel fills a cell with when it has a date before 1900 or after 9999.</summary>
    public const string Impossible = "########";

    private const int LastDay = 2_958_465;
    private const int SecondsOfDay = 86_400;
    private const int DayThatNeverWas = 60;

    public int Year => Day <= DayThatNeverWas ? 1900 : Date.Year;

    public int Month => Day switch { 0 => 1, DayThatNeverWas => 2, _ => Date.Month };

    public int DayOfMonth => Day switch { 0 => 0, DayThatNeverWas => 29, _ => Date.Day };

    /// <summary>Excel's day of the week, which before March 1900 is not the calendar's.</summary>
    public DayOfWeek DayOfWeek => (DayOfWeek)((Day + 6) % 7);

    /// <summary>Seconds since day zero.</summary>
    public decimal Seconds => ((decimal)Day * SecondsOfDay) + Time;

    private DateTime Date => new DateTime(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Day < DayThatNeverWas ? Day + 1 : Day);

    /// <summary>The number that Excel keeps for a date and a time.</summary>
    public static double SerialOf(DateTime moment)
    {
        var serial = moment.ToOADate();
        return serial < DayThatNeverWas + 1 ? serial - 1 : serial;
    }

    /// <summary>The moment, rounded to so many decimals of a second; null when Excel has no such day.</summary>
    public static ExcelMoment? From(double serial, int decimals)
    {
        if (serial is < 0 or >= LastDay + 1)
        {
            return null;
        }

        var seconds = Math.Round((decimal)serial * SecondsOfDay, decimals, MidpointRounding.AwayFromZero);
        var day = (int)(seconds / SecondsOfDay);
        return day > LastDay ? null : new ExcelMoment(day, seconds - ((decimal)day * SecondsOfDay));
    }
}
