using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Connections;
using Serilog;
using Serilog.Events;

namespace GrantPortal.Web.Startup;

/// <summary>Logs go to stderr: stdout belongs to what a command answers.</summary>
internal static class Logging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}";

    public static void AddLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Filter.ByExcluding(IsToldInOneLine)
            .WriteTo.Console(outputTemplate: Line, standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: System.Globalization.CultureInfo.InvariantCulture)
            .CreateLogger();
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    /// <summary>A busy port ends start-up with one line, and an absent database is one line a request; host, server and EF would each add a stack trace.</summary>
    private static bool IsToldInOneLine(LogEvent log) =>
        log.Exception is IOException { InnerException: AddressInUseException } || DatabaseAway.IsCauseOf(log.Exception);
}
