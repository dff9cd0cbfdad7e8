using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using Npgsql;

[assembly: AssemblyFixture(typeof(PortalServer))]

namespace GrantPortal.Web.Tests.Harness;

/// <summary>One PostgreSQL for the whole run, with one migrated template that every test class gets a copy of, and one browser.</summary>
public sealed class PortalServer : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("grant-portal-tests-").FullName;
    private EmbeddedPostgres? _postgres;
    private int _copies;
    private readonly Lazy<Task<string>> _demonstration;

    public PortalServer() => _demonstration = new Lazy<Task<string>>(LoadDemonstrationAsync);

    /// <summary>The browser for tests that need one; it starts when first asked for.</summary>
    public Browsers Browsers { get; } = new();

    /// <summary>PostgreSQL's superuser.</summary>
    public string Administration => _postgres!.Administration();

    public async ValueTask InitializeAsync()
    {
        _postgres = await EmbeddedPostgres.OpenAsync(_folder, durable: false, CancellationToken.None);
        await Schema.MigrateAsync(_postgres.Connections(), CancellationToken.None);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>A database of one's own, migrated and empty.</summary>
    public async Task<DatabaseConnections> NewDatabaseAsync()
    {
        var name = $"portal_{Interlocked.Increment(ref _copies)}";
        await AdministerAsync($"CREATE DATABASE {name} TEMPLATE portal OWNER portal_owner");
        return _postgres!.Connections(name);
    }

    /// <summary>A database with the demonstration's data, as it stands at <see cref="Portal.Start"/>; loaded once in a run and then copied.</summary>
    public async Task<DatabaseConnections> NewDemonstrationAsync()
    {
        var template = await _demonstration.Value;
        var name = $"portal_{Interlocked.Increment(ref _copies)}";
        await AdministerAsync($"CREATE DATABASE {name} TEMPLATE {template} OWNER portal_owner");
        return _postgres!.Connections(name);
    }

    /// <summary>Runs a statement as PostgreSQL's superuser.</summary>
    public async Task AdministerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Administration + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browsers.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
        await _postgres!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> LoadDemonstrationAsync()
    {
        const string template = "portal_demonstration";
        await AdministerAsync($"CREATE DATABASE {template} TEMPLATE portal OWNER portal_owner");
        await using var db = PortalDb.At(_postgres!.Connections(template).Portal + ";Pooling=false");
        await DemonstrationData.LoadAsync(db, Portal.Start.ToUniversalTime());
        return template;
    }
}
