using GrantPortal.Domain.Calls;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Commands;

/// <summary><c>calls</c>: the keys of the open calls.</summary>
internal sealed class OpenCalls : ICommand
{
    public string Name => "calls";

    public string Summary => "prints the keys of the open calls, one a line";

    public string Usage =>
        """
        Usage: calls

        Exit code: 0 done, 1 not done, 64 wrong use.
        """;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0)
        {
            throw new WrongUse($"calls takes no arguments, but got '{arguments[0]}'.");
        }

        await using var database = await CommandDatabase.OpenAsync();
        await using var db = database.Connect();
        foreach (var key in await db.Calls.AsNoTracking().Where(call => call.Status == CallStatus.Open).OrderBy(call => call.Key).Select(call => call.Key).ToListAsync())
        {
            Console.WriteLine(key);
        }

        return 0;
    }
}
