using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Startup;
using GrantPortal.Web.Time;

namespace GrantPortal.Web.Commands;

/// <summary><c>demo-data</c>: loads the demonstration's data into a migrated database.</summary>
internal sealed class DemoData : ICommand
{
    public string Name => "demo-data";

    public string Summary => "loads the demonstration's data, relative to today";

    public string Usage =>
        """
        Usage: demo-data

        Loads organisations, personas, the round of 2020, last year's call and a call that is open today, where they are missing.
        Portal__Now sets another today. Can be run again at any time. Exit code: 0 done, 1 not done, 64 wrong use.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUse($"demo-data takes no arguments, but got '{arguments[0]}'.");
        }

        var builder = WebApplication.CreateBuilder();
        builder.AddLogging();
        await using var database = await PortalDatabase.OpenAsync(builder.Configuration);
        await using var db = PortalDb.At(database.Connections.Portal);
        await DemonstrationData.LoadAsync(db, PortalClock.From(builder.Configuration, builder.Environment).GetUtcNow());
        Console.WriteLine("The demonstration's data is loaded.");
        return 0;
    }
}
