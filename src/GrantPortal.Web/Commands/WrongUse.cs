namespace GrantPortal.Web.Commands;

/// <summary>The command line was used wrongly; the message says how, and the exit code is 64.</summary>
internal sealed class WrongUse(string message) : Exception(message)
{
    public const int ExitCode = 64;
}
