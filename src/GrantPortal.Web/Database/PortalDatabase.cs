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

        // The model takes as long to build as PostgreSQL takes to start.
        var model = Task.Run(() => PortalDb.At(string.Empty).Model);
        var embedded = await EmbeddedPostgres.OpenAsync(DataFolder.From(configuration), durable: true, CancellationToken.None);
        await model;
        await Schema.MigrateAsync(embedded.Connections(), CancellationToken.None);
        return new PortalDatabase(embedded.Connections(), embedded);
    }

    /// <summary>In Production the web role must not be one that walls of rights do not hold. A database that is away is met again at each request.</summary>
    /// <exception cref="StartupFailure">The web role is a superuser.</exception>
    public async Task RefuseSuperuserAsync()
    {
        try
        {
            await using var source = NpgsqlDataSource.Create(Connections.Portal);
            await using var isSuperuser = source.CreateCommand("SELECT rolsuper FROM pg_roles WHERE rolname = current_user");
            if (await isSuperuser.ExecuteScalarAsync() is true)
            {
                throw new StartupFailure($"ConnectionStrings__Portal signs in as {Connections.PortalRole}, a superuser, which is refused in Production: use a role that owns nothing.");
            }
        }
        catch (NpgsqlException away) when (DatabaseAway.IsCauseOf(away))
        {
            // The portal starts all the same: it tells people that the database is away, and works when it is back.
        }
    }

    public ValueTask DisposeAsync() => Embedded?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>How the portal gets its database.</summary>
internal static class PortalDatabaseRegistration
{
    public static async Task AddDatabaseAsync(this WebApplicationBuilder builder)
    {
        var database = await PortalDatabase.OpenAsync(builder.Configuration);
        if (builder.Environment.IsProduction())
        {
            await database.RefuseSuperuserAsync();
        }

        builder.Services.AddSingleton(_ => database);
        builder.Services.AddDbContext<PortalDb>(options => options.UseNpgsql(database.Connections.Portal));
        if (database.Embedded is not null)
        {
            builder.Services.AddHostedService<EmbeddedPostgresKeeper>();
        }
    }
}
