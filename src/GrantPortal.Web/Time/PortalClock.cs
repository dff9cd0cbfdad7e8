using System.Globalization;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Time;

/// <summary>The portal's clock: its local time is Norwegian wherever the machine stands, and outside Production it may start at <c>Portal__Now</c>.</summary>
internal sealed class PortalClock(TimeSpan ahead) : TimeProvider
{
    private static readonly TimeZoneInfo Oslo = TimeZoneInfo.FindSystemTimeZoneById("Europe/Oslo");

    public override TimeZoneInfo LocalTimeZone => Oslo;

    /// <exception cref="StartupFailure"><c>Portal__Now</c> is no time, or is set in Production.</exception>
    public static PortalClock From(IConfiguration configuration, IHostEnvironment environment)
    {
        if (configuration["Portal:Now"] is not { Length: > 0 } now)
        {
            return new PortalClock(TimeSpan.Zero);
        }

        if (environment.IsProduction())
        {
            throw new StartupFailure("Portal__Now is set in Production, where the clock is the machine's: remove the setting.");
        }

        if (!DateTime.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces, out var start))
        {
            throw new StartupFailure($"Portal__Now cannot be read as a time: '{now}'. Write it as 2027-03-01T12:00.");
        }

        var instant = start.Kind is DateTimeKind.Utc ? start : TimeZoneInfo.ConvertTimeToUtc(start, Oslo);
        return new PortalClock(instant - System.GetUtcNow().UtcDateTime);
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}

/// <summary>How pages get the clock: as the framework's <see cref="TimeProvider"/>.</summary>
internal static class PortalClockRegistration
{
    public static void AddClock(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton<TimeProvider>(PortalClock.From(builder.Configuration, builder.Environment));
}
