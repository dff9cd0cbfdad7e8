using System.Net;
using System.Net.Sockets;
using GrantPortal.Web.Startup;
using Npgsql;

namespace GrantPortal.Web.Database;

/// <summary>
/// A real PostgreSQL that the portal starts by itself. Processes that use the same data folder share one server: the first starts it, also after
/// a run that was killed, and the last to leave stops it.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Owner = "portal_owner";
    private const string Web = "portal_web";

    private readonly PostgresFolder _folder;
    private readonly PostgresCluster _cluster;
    private string _password = string.Empty;
    private int _port;
    private FileStream? _user;

    private EmbeddedPostgres(PostgresFolder folder, PostgresCluster cluster) => (_folder, _cluster) = (folder, cluster);

    /// <summary>Starts the server of a data folder, or joins it where it runs.</summary>
    /// <param name="dataFolder">The portal's data folder.</param>
    /// <param name="durable">False only for tests: what was written may be lost when the machine stops.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StartupFailure">PostgreSQL is missing or refuses to start.</exception>
    public static async Task<EmbeddedPostgres> OpenAsync(string dataFolder, bool durable, CancellationToken cancellation)
    {
        var folder = new PostgresFolder(Path.GetFullPath(dataFolder));
        MakeHome(folder);
        var binaries = PostgresBinaries.Prepare(folder.DataFolder, PostgresAccount.Current);
        var server = new EmbeddedPostgres(folder, new PostgresCluster(folder, binaries, durable));
        await using var turn = await FileLock.TakeTurnAsync(folder.StartLock, cancellation);
        await server.StartUnlessRunningAsync(cancellation);
        server._user = FileLock.Share(folder.UsersLock);
        return server;
    }

    /// <summary>Both ways into a database of this server.</summary>
    public DatabaseConnections Connections(string database = "portal") =>
        new(ConnectionString(Web, database), ConnectionString(Owner, database));

    /// <summary>The way in that makes roles and databases.</summary>
    public string Administration() => ConnectionString(PostgresCluster.Superuser, "postgres");

    /// <summary>Starts the server again where it was lost, on the same port.</summary>
    public async Task RecoverAsync(CancellationToken cancellation)
    {
        if (!await AnswersAsync(cancellation))
        {
            await using var turn = await FileLock.TakeTurnAsync(_folder.StartLock, cancellation);
            await StartUnlessRunningAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_user is not null)
        {
            await using var turn = await FileLock.TakeTurnAsync(_folder.StartLock, CancellationToken.None);
            await _user.DisposeAsync();
            _user = null;
            if (FileLock.IsUnshared(_folder.UsersLock))
            {
                await _cluster.StopAsync();
            }
        }
    }

    private static void MakeHome(PostgresFolder folder)
    {
        try
        {
            PostgresAccount.Current.MakeHome(folder.Home);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartupFailure($"The data folder {folder.DataFolder} cannot be used ({refused.Message}): choose another with Portal__DataFolder.", refused);
        }
    }

    private async Task StartUnlessRunningAsync(CancellationToken cancellation)
    {
        _password = _folder.EnsurePassword();
        _port = _folder.ReadPort() ?? 0;
        if (_port is not 0 && await AnswersAsync(cancellation))
        {
            return;
        }

        await _cluster.EnsureMadeAsync(_password, cancellation);
        _port = FreePort(_port);
        _folder.WritePort(_port);
        await _cluster.StartAsync(_port, cancellation);
        await EnsureDatabaseAsync(cancellation);
    }

    /// <summary>Whether the server behind the port is ours, since it knows our password; one that is on its way up is waited for.</summary>
    private async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(Administration() + ";Pooling=false;Timeout=5");
                await connection.OpenAsync(cancellation);
                return true;
            }
            catch (PostgresException starting) when (starting.SqlState == PostgresErrorCodes.CannotConnectNow)
            {
                await Task.Delay(100, cancellation);
            }
            catch (NpgsqlException)
            {
                return false;
            }
        }
    }

    private async Task EnsureDatabaseAsync(CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create(Administration() + ";Pooling=false");
        foreach (var role in new[] { Owner, Web })
        {
            await ExecuteAsync(source, $"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role} LOGIN PASSWORD '{_password}'; END IF; END $$", cancellation);
        }

        await using var exists = source.CreateCommand("SELECT count(*) FROM pg_database WHERE datname = 'portal'");
        if (await exists.ExecuteScalarAsync(cancellation) is 0L)
        {
            await ExecuteAsync(source, $"CREATE DATABASE portal OWNER {Owner}", cancellation);
        }
    }

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellation)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>The port of the last run where it is free, so that other processes find the server again; else any.</summary>
    private static int FreePort(int wanted)
    {
        using var listener = new TcpListener(IPAddress.Loopback, wanted);
        try
        {
            listener.Start();
        }
        catch (SocketException) when (wanted is not 0)
        {
            return FreePort(0);
        }

        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string ConnectionString(string role, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = _port,
            Database = database,
            Username = role,
            Password = _password,
        }.ConnectionString;
}
