using GrantPortal.Web.Database;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Commands;

/// <summary><c>migrate</c>: the database gets the tables and rights of this version.</summary>
internal sealed class Migrate : ICommand
{
    public string Name => "migrate";

    public string Summary => "brings the database up to this version of the portal";

    public string Usage =>
        """
        Usage: migrate

        Wants ConnectionStrings__Portal and ConnectionStrings__PortalOwner; without them it is the portal's own PostgreSQL that is migrated.
        Can be run again at any time. Exit code: 0 done, 1 not done, 64 wrong use.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUse($"migrate takes no arguments, but got '{arguments[0]}'.");
        }

        var builder = WebApplication.CreateBuilder();
        builder.AddLogging();
        await using var database = await PortalDatabase.OpenAsync(builder.Configuration);
        if (database.Embedded is null)
        {
            await Schema.MigrateAsync(database.Connections, CancellationToken.None);
        }

        Console.WriteLine("The database is up to date.");
        return 0;
    }
}
