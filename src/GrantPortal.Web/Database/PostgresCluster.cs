using System.Diagnostics;
using System.Globalization;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Database;

/// <summary>One PostgreSQL data folder and the programs that make, start and stop its server.</summary>
internal sealed class PostgresCluster(PostgresFolder folder, PostgresBinaries binaries, bool durable)
{
    public const string Superuser = "postgres";
    private const int Attempts = 5;

    private string Settings =>
        $"""

        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        max_connections = 300
        timezone = 'UTC'
        log_timezone = 'UTC'
        {(durable ? string.Empty : "fsync = off\nsynchronous_commit = off\nfull_page_writes = off")}
        """;

    /// <summary>Makes the data folder beside its place and moves it there when whole, so that a killed start leaves nothing half made.</summary>
    /// <exception cref="StartupFailure">initdb refused.</exception>
    public async Task EnsureMadeAsync(string password, CancellationToken cancellation)
    {
        if (File.Exists(Path.Combine(folder.Data, "PG_VERSION")))
        {
            return;
        }

        var half = Path.Combine(folder.Home, "unfinished");
        if (Directory.Exists(half))
        {
            Directory.Delete(half, recursive: true);
        }

        var passwordFile = Path.Combine(folder.Home, "initial-password");
        PostgresFolder.WriteSecret(passwordFile, password);
        PostgresAccount.Current.Own(passwordFile);
        string[] options = ["-D", half, "-U", Superuser, "--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=nb-NO", "--auth=scram-sha-256", $"--pwfile={passwordFile}"];
        var (code, said) = await PostgresAccount.Current.RunAsync(binaries.Program("initdb"), folder.Home, options, cancellation);
        File.Delete(passwordFile);
        if (code != 0)
        {
            throw new StartupFailure($"PostgreSQL could not make its data folder {folder.Data}: {said.ReplaceLineEndings(" ")}");
        }

        await File.AppendAllTextAsync(Path.Combine(half, "postgresql.conf"), Settings, cancellation);
        Directory.Move(half, folder.Data);
    }

    /// <exception cref="StartupFailure">The server did not start.</exception>
    public async Task StartAsync(int port, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            RemoveStaleProcessFile();
            var (code, said) = await ControlAsync(["start", "-w", "-t", "60", "-l", folder.Log, "-o", $"-p {port}"], cancellation);
            if (code == 0)
            {
                return;
            }

            if (attempt == Attempts)
            {
                throw new StartupFailure($"PostgreSQL did not start; {folder.Log} says why. ({said.ReplaceLineEndings(" ")})");
            }

            // The sessions of a killed server take a moment to notice, and hold its memory until then.
            await Task.Delay(TimeSpan.FromMilliseconds(500), cancellation);
        }
    }

    /// <summary>Sends SIGINT: sessions end, what was committed is on disk.</summary>
    public Task StopAsync() => ControlAsync(["stop", "-w", "-m", "fast", "-t", "30"], CancellationToken.None);

    /// <summary>A killed server leaves its process id behind; PostgreSQL refuses to start while another process happens to have it.</summary>
    private void RemoveStaleProcessFile()
    {
        var file = Path.Combine(folder.Data, "postmaster.pid");
        if (File.Exists(file) && !IsPostgres(int.Parse(File.ReadLines(file).First(), CultureInfo.InvariantCulture)))
        {
            File.Delete(file);
        }
    }

    private static bool IsPostgres(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private Task<(int Code, string Said)> ControlAsync(string[] arguments, CancellationToken cancellation) =>
        PostgresAccount.Current.RunAsync(binaries.Program("pg_ctl"), folder.Home, ["-D", folder.Data, .. arguments], cancellation);
}
