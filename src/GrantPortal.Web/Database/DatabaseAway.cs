using Npgsql;

namespace GrantPortal.Web.Database;

/// <summary>Tells a database that does not answer from a fault of ours.</summary>
internal static class DatabaseAway
{
    private static readonly string[] States =
    [
        PostgresErrorCodes.AdminShutdown, PostgresErrorCodes.CrashShutdown, PostgresErrorCodes.CannotConnectNow, PostgresErrorCodes.TooManyConnections,
        PostgresErrorCodes.InvalidCatalogName, PostgresErrorCodes.InvalidPassword,
    ];

    public static bool IsCauseOf(Exception? exception) => exception switch
    {
        null => false,
        PostgresException refused => States.Contains(refused.SqlState, StringComparer.Ordinal),
        NpgsqlException { InnerException: IOException or System.Net.Sockets.SocketException or TimeoutException } => true,
        _ => IsCauseOf(exception.InnerException),
    };
}
