using GrantPortal.Web.Startup;
using Npgsql;

namespace GrantPortal.Web.Database;

/// <summary>The two ways into the database.</summary>
/// <param name="Portal">The web role: reads and writes rows, owns nothing.</param>
/// <param name="Owner">The owner: migrates. Null where a web node was not given it.</param>
public sealed record DatabaseConnections(string Portal, string? Owner)
{
    /// <summary>The role that the tables are granted to.</summary>
    public string PortalRole => new NpgsqlConnectionStringBuilder(Portal).Username ?? string.Empty;

    /// <summary>The connection strings that were configured; null when none was, and the portal runs a PostgreSQL of its own.</summary>
    /// <exception cref="StartupFailure">The owner's was given without the portal's.</exception>
    public static DatabaseConnections? Given(IConfiguration configuration)
    {
        var portal = configuration.GetConnectionString("Portal");
        var owner = configuration.GetConnectionString("PortalOwner");
        if (string.IsNullOrWhiteSpace(portal))
        {
            return string.IsNullOrWhiteSpace(owner)
                ? null
                : throw new StartupFailure("ConnectionStrings__PortalOwner is set but ConnectionStrings__Portal is not: set both, or neither to use the embedded PostgreSQL.");
        }

        return new DatabaseConnections(portal, string.IsNullOrWhiteSpace(owner) ? null : owner);
    }
}
