namespace GrantPortal.Domain.Languages;

/// <summary>
/// The clock on the wall in Norway. Deadlines are set and read in it; instants are kept as UTC (facts B1, C5).
/// </summary>
public static class OsloTime
{
    /// <summary>The time zone, for what keeps times by itself.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    /// <summary>
    /// The instant, as UTC, at which the clock shows this date and time. A time that the spring change skips is read as the hour after it,
    /// and of a time that comes twice in autumn it is the later: nobody's deadline passes early because of the clock.
    /// </summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>What the clock shows at the instant.</summary>
    public static DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone).DateTime;

    /// <summary>The date in Norway at the instant.</summary>
    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at));

    /// <summary>The time of day in Norway at the instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset at) => TimeOnly.FromDateTime(Local(at));
}
