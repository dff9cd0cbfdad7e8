using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Commands;

/// <summary>Finds what was asked for: a command by its name, or else the portal itself with the options of its host.</summary>
internal static class CommandLine
{
    private static readonly ICommand[] Commands = [new Migrate(), new DemoData(), new OpenCalls(), new ExportForm(), new CheckForm()];

    public static async Task<int> RunAsync(string[] arguments, Func<Task<int>> serve)
    {
        try
        {
            return arguments switch
            {
                ["--help" or "-h" or "-?", ..] => Print(Help()),
                [] or ["-" or ['-', ..], ..] => await serve(),
                [var name, .. var rest] => await RunAsync(name, rest),
            };
        }
        catch (WrongUse wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongUse.ExitCode;
        }
        catch (StartupFailure failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(string name, string[] arguments)
    {
        var command = Commands.FirstOrDefault(command => command.Name == name)
            ?? throw new WrongUse($"There is no command '{name}'. The commands are: {string.Join(", ", Commands.Select(command => command.Name))}.");
        return arguments.Contains("--help", StringComparer.Ordinal) || arguments.Contains("-h", StringComparer.Ordinal)
            ? Print($"{command.Name}: {command.Summary}\n\n{command.Usage}")
            : await command.RunAsync(arguments);
    }

    private static string Help() =>
        $"""
        Usage: dotnet run -v q --project src/GrantPortal.Web -- [COMMAND]

        Without a command the portal is served at http://localhost:5000; another address: --urls http://127.0.0.1:8080

        {string.Join('\n', Commands.Select(command => $"  {command.Name,-14} {command.Summary}"))}

        COMMAND --help tells more.
        """;

    private static int Print(string text)
    {
        Console.WriteLine(text);
        return 0;
    }
}
