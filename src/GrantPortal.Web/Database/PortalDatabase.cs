using GrantPortal.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GrantPortal.Web.Database;

/// <summary>The database that the portal works on: the one that was configured, or one of its own that it starts.</summary>
internal sealed class PortalDatabase(DatabaseConnections connections, EmbeddedPostgres? embedded) : IAsyncDisposable
{
    public DatabaseConnections Connections { get; } = connections;

    public EmbeddedPostgres? Embedded { get; } = embedded;

    /// <summary>Opens it. One of the portal's own is migrated too; a configured one is left to the command <c>migrate</c>.</summary>
    public static async Task<PortalDatabase> OpenAsync(IConfiguration configuration)
    {
        if (DatabaseConnections.Given(configuration) is { } given)
        {
            return new PortalDatabase(given, embedded: null);
        }

        var embedded = await EmbeddedPostgres.OpenAsync(DataFolder.From(configuration), durable: true, CancellationToken.None);
        await Schema.MigrateAsync(embedded.Connections(), CancellationToken.None);
        return new PortalDatabase(embedded.Connections(), embedded);
    }

    public ValueTask DisposeAsync() => Embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>How the portal gets its database.</summary>
internal static class PortalDatabaseRegistration
{
    public static async Task AddDatabaseAsync(this WebApplicationBuilder builder)
    {
        var database = await PortalDatabase.OpenAsync(builder.Configuration);
        builder.Services.AddSingleton(_ => database);
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(database.Connections.Portal));
        builder.Services.AddDbContext<PortalDb>((services, options) => options.UseNpgsql(services.GetRequiredService<NpgsqlDataSource>()));
        if (database.Embedded is not null)
        {
            builder.Services.AddHostedService<EmbeddedPostgresKeeper>();
        }
    }
}
