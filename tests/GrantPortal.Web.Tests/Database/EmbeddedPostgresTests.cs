using System.Diagnostics;
using System.Globalization;
using GrantPortal.Web.Database;
using Npgsql;

namespace GrantPortal.Web.Tests.Database;

/// <summary>A data folder that the tests of this class share, so that it is made once.</summary>
public sealed class SharedDataFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("grant-portal-postgres-").FullName;

    internal PostgresFolder Files => new(Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

public sealed class EmbeddedPostgresTests(SharedDataFolder folder) : IClassFixture<SharedDataFolder>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_process_joins_and_the_last_one_stops_the_server()
    {
        var first = await OpenAsync();
        var second = await OpenAsync();
        second.Connections().Should().Be(first.Connections());

        await first.DisposeAsync();
        (await AnswersAsync(second)).Should().BeTrue();

        await second.DisposeAsync();
        (await AnswersAsync(second)).Should().BeFalse();
    }

    [Fact]
    public async Task A_server_that_was_killed_is_started_again_with_its_data()
    {
        await using (var killed = await OpenAsync())
        {
            await ExecuteAsync(killed, "CREATE TABLE kept AS SELECT 1 AS one");
            await KillServerAsync();
        }

        await using var next = await OpenAsync();
        await ExecuteAsync(next, "SELECT one FROM kept");
    }

    [Fact]
    public async Task A_running_portal_starts_a_lost_server_again_on_the_same_port()
    {
        await using var server = await OpenAsync();
        var before = server.Connections();
        await KillServerAsync();
        await server.RecoverAsync(Cancellation);
        server.Connections().Should().Be(before);
        (await AnswersAsync(server)).Should().BeTrue();
    }

    [Fact]
    public async Task A_process_file_left_behind_is_taken_over_even_when_another_program_has_its_number()
    {
        await (await OpenAsync()).DisposeAsync();
        var file = Path.Combine(folder.Files.Data, "postmaster.pid");
        await File.WriteAllTextAsync(file, $"{Environment.ProcessId}\n{folder.Files.Data}\n0\n0\n", Cancellation);
        PostgresAccount.Current.Own(file);
        await using var server = await OpenAsync();
        (await AnswersAsync(server)).Should().BeTrue();
    }

    [Fact]
    public async Task An_unfinished_data_folder_of_a_killed_start_is_made_anew()
    {
        using var other = new SharedDataFolder();
        PostgresAccount.Current.MakeHome(other.Files.Home);
        Directory.CreateDirectory(Path.Combine(other.Files.Home, "unfinished", "base"));
        await using var server = await EmbeddedPostgres.OpenAsync(other.Path, durable: false, Cancellation);
        (await AnswersAsync(server)).Should().BeTrue();
    }

    [Fact]
    public async Task The_password_and_the_data_are_closed_to_other_users()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes");
        await using var server = await OpenAsync();
        const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
        (new FileInfo(Path.Combine(folder.Files.Root, "password")).UnixFileMode & Others).Should().Be(UnixFileMode.None);
        (new DirectoryInfo(folder.Files.Home).UnixFileMode & Others).Should().Be(UnixFileMode.None);
    }

    private Task<EmbeddedPostgres> OpenAsync() => EmbeddedPostgres.OpenAsync(folder.Path, durable: true, Cancellation);

    private async Task KillServerAsync()
    {
        var id = File.ReadLines(Path.Combine(folder.Files.Data, "postmaster.pid")).First();
        using var server = Process.GetProcessById(int.Parse(id, CultureInfo.InvariantCulture));
        server.Kill();
        await server.WaitForExitAsync(Cancellation);
    }

    private static async Task<bool> AnswersAsync(EmbeddedPostgres server)
    {
        try
        {
            await ExecuteAsync(server, "SELECT 1");
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static async Task ExecuteAsync(EmbeddedPostgres server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.Connections().Owner + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancellation);
    }
}
