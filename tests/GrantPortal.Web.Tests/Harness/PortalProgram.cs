using System.Diagnostics;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The portal as a program of its own, for what can only be seen from outside: exit codes, and what is printed where.</summary>
internal static class PortalProgram
{
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(DatabaseConnections? connections, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GrantPortal.Web.dll"), .. arguments])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Portal"] = connections?.Portal;
        start.Environment["ConnectionStrings__PortalOwner"] = connections?.Owner;

        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, (await output).Trim(), (await errors).Trim());
    }
}
