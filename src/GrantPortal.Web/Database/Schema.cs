using GrantPortal.Web.Jobs;
using GrantPortal.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Web.Database;

/// <summary>Brings the tables and the web role's rights up to this version of the portal, as the owner.</summary>
internal static class Schema
{
    /// <summary>Held while the schema changes, so that two processes that start together take turns.</summary>
    private const long MigrationLock = 7_616_8;

    /// <exception cref="StartupFailure">The database was made by another version of the portal.</exception>
    public static async Task MigrateAsync(DatabaseConnections connections, CancellationToken cancellation)
    {
        var owner = connections.Owner
            ?? throw new StartupFailure("The owner's connection string is missing: set ConnectionStrings__PortalOwner and run the command again.");
        var connection = new NpgsqlConnectionStringBuilder(owner) { Pooling = false }.ConnectionString;
        await using var turn = new NpgsqlConnection(connection);
        await turn.OpenAsync(cancellation);
        await ExecuteAsync(turn, $"SELECT pg_advisory_lock({MigrationLock})", cancellation);
        await using var db = PortalDb.At(connection);
        if (await LacksMigrationsAsync(db, cancellation))
        {
            await db.Database.MigrateAsync(cancellation);
        }

        await JobSchema.MigrateAsync(connection, cancellation);
        await ExecuteAsync(turn, Grants(db, connections.PortalRole), cancellation);
    }

    private static async Task<bool> LacksMigrationsAsync(PortalDb db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
        return applied.FirstOrDefault(migration => !known.Contains(migration)) is { } unknown
            ? throw new StartupFailure($"The database holds the migration {unknown}, which this version of the portal does not know: run the version that made it, or use another database (Portal__DataFolder, ConnectionStrings__Portal).")
            : !known.SetEquals(applied);
    }

    private static string Grants(PortalDb db, string role)
    {
        var web = $"\"{role.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        var appendOnly = db.Model.GetEntityTypes()
            .Where(entity => entity.IsAppendOnly())
            .Select(entity => $"REVOKE UPDATE, DELETE ON \"{entity.GetTableName()}\" FROM {web};");
        return $"""
            GRANT USAGE ON SCHEMA public TO {web};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {web};
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {web};
            REVOKE INSERT, UPDATE, DELETE ON "__EFMigrationsHistory" FROM {web};
            {string.Join('\n', appendOnly)}
            """;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
