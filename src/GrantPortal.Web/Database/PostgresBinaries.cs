using System.Runtime.InteropServices;
using System.Text.Json;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Database;

/// <summary>The PostgreSQL that npm installed for this system, made ready to run.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    private static string Package => $"{SystemName}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    private static string SystemName => OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";

    /// <param name="copies">Where to put a copy when the user that PostgreSQL runs as cannot read npm's folder.</param>
    /// <param name="account">The account that PostgreSQL runs as.</param>
    /// <exception cref="StartupFailure">npm did not install PostgreSQL.</exception>
    public static PostgresBinaries Prepare(string copies, PostgresAccount account)
    {
        var package = Path.Combine(DataFolder.NodeModules, "@embedded-postgres", Package);
        var native = Path.Combine(package, "native");
        if (!Directory.Exists(Path.Combine(native, "bin")))
        {
            throw new StartupFailure($"PostgreSQL is missing ({package}): run 'npm ci' in src/GrantPortal.Web, or set ConnectionStrings__Portal and ConnectionStrings__PortalOwner to a PostgreSQL of your own.");
        }

        if (account.CanReach(native))
        {
            Link(package);
            return new PostgresBinaries(native);
        }

        return new PostgresBinaries(Copy(package, copies));
    }

    public string Program(string name) => Path.Combine(Folder, "bin", OperatingSystem.IsWindows() ? $"{name}.exe" : name);

    /// <summary>npm packs no symbolic links and may not run the script that would make them: they are listed in a file.</summary>
    private static void Link(string package)
    {
        var list = Path.Combine(package, "native", "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, link.GetProperty("source").GetString()!);
            var target = Path.Combine(package, link.GetProperty("target").GetString()!);
            if (!File.Exists(target) && File.Exists(source))
            {
                LinkOnce(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
            }
        }
    }

    private static void LinkOnce(string target, string source)
    {
        try
        {
            File.CreateSymbolicLink(target, source);
        }
        catch (IOException) when (File.Exists(target))
        {
            // Another process that starts at the same time has made it.
        }
    }

    /// <summary>Copies to a folder named for the version, and moves it in place only when whole.</summary>
    private static string Copy(string package, string copies)
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "package.json")));
        var copy = Path.Combine(copies, $"binaries-{manifest.RootElement.GetProperty("version").GetString()}");
        if (!Directory.Exists(copy))
        {
            var half = $"{copy}.{Environment.ProcessId}";
            CopyFolder(new DirectoryInfo(Path.Combine(package, "native")), Path.Combine(half, "native"));
            Link(half);
            Directory.Move(half, copy);
        }

        return Path.Combine(copy, "native");
    }

    private static void CopyFolder(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(file => file.LinkTarget is null))
        {
            file.CopyTo(Path.Combine(to, file.Name));
        }

        foreach (var folder in from.EnumerateDirectories())
        {
            CopyFolder(folder, Path.Combine(to, folder.Name));
        }
    }
}
