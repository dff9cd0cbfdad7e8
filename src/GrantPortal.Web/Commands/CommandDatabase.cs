using GrantPortal.Web.Database;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Commands;

/// <summary>The database that a command reads and writes: the one that is configured, or the portal's own, joined where it already runs.</summary>
internal sealed class CommandDatabase : IAsyncDisposable
{
    private readonly PortalDatabase _database;

    private CommandDatabase(PortalDatabase database) => _database = database;

    public static async Task<CommandDatabase> OpenAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.AddLogging();
        return new CommandDatabase(await PortalDatabase.OpenAsync(builder.Configuration));
    }

    public PortalDb Connect() => PortalDb.At(_database.Connections.Portal);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
