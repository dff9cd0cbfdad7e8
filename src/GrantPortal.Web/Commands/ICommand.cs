namespace GrantPortal.Web.Commands;

/// <summary>Something that the portal does from the command line: results on stdout, logs on stderr, exit code 0 when done.</summary>
internal interface ICommand
{
    string Name { get; }

    /// <summary>What it does, in a line.</summary>
    string Summary { get; }

    /// <summary>What <c>--help</c> prints below the summary: arguments and exit codes.</summary>
    string Usage { get; }

    /// <returns>The exit code.</returns>
    /// <exception cref="WrongUse">The arguments are wrong.</exception>
    Task<int> RunAsync(IReadOnlyList<string> arguments);
}
