using System.Diagnostics;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Database;

/// <summary>The account that PostgreSQL runs as: one's own, but for root, whom it refuses; then it is <c>nobody</c>.</summary>
internal sealed record PostgresAccount(string? Name)
{
    private const UnixFileMode Enter = UnixFileMode.OtherExecute;

    public static PostgresAccount Current { get; } = new(DataFolder.IsRoot ? "nobody" : null);

    /// <summary>Whether the account may enter every folder down to this one.</summary>
    public bool CanReach(string folder)
    {
        for (var each = new DirectoryInfo(folder); each is not null && Name is not null && !OperatingSystem.IsWindows(); each = each.Parent)
        {
            if (each.Exists && !each.UnixFileMode.HasFlag(Enter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes a folder that only the account may read, inside one that it may enter.</summary>
    /// <exception cref="StartupFailure">A folder further up is closed to it.</exception>
    public void MakeHome(string folder)
    {
        Directory.CreateDirectory(folder);
        if (Name is null || OperatingSystem.IsWindows())
        {
            return;
        }

        var parent = Directory.GetParent(folder)!;
        parent.UnixFileMode |= Enter;
        parent.Parent!.UnixFileMode |= Enter;
        if (!CanReach(parent.FullName))
        {
            throw new StartupFailure($"PostgreSQL cannot run as root, and the user {Name} may not enter {parent.FullName}: choose a data folder that all may enter with Portal__DataFolder.");
        }

        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Own(folder);
    }

    /// <summary>Gives a file or folder to the account.</summary>
    public void Own(string path)
    {
        if (Name is not null)
        {
            using var chown = Process.Start("chown", [Name, path]);
            chown.WaitForExit();
        }
    }

    /// <summary>Runs one of PostgreSQL's programs to its end.</summary>
    /// <returns>Its exit code and what it said.</returns>
    public async Task<(int Code, string Said)> RunAsync(string program, string folder, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        if (Name is not null)
        {
            start.UserName = Name;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, string.Concat(said).Trim());
    }
}
