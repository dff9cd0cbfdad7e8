using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace GrantPortal.Web.Startup;

/// <summary>Where the portal keeps what it makes on this machine: <c>Portal__DataFolder</c>, or a folder outside the clone, each clone its own.</summary>
internal static class DataFolder
{
    /// <summary>The folder of npm's packages: beside the published program, or as it was where the portal was built.</summary>
    public static string NodeModules { get; } = new[] { Path.Combine(AppContext.BaseDirectory, "node_modules"), BuiltWith }.First(folder => Directory.Exists(folder) || folder == BuiltWith);

    /// <summary>True for root, as whom neither PostgreSQL nor Chromium's sandbox runs.</summary>
    public static bool IsRoot { get; } = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    private static string BuiltWith => typeof(DataFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == nameof(NodeModules)).Value!;

    public static string From(IConfiguration configuration) =>
        Path.GetFullPath(configuration["Portal:DataFolder"] is { Length: > 0 } folder ? folder : Default());

    /// <summary>Root's own folders are closed to the user that PostgreSQL then runs as.</summary>
    private static string Default()
    {
        var clone = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(NodeModules)))[..8];
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var home = IsRoot ? "/var/lib" : local.Length > 0 ? local : Path.GetTempPath();
        return Path.Combine(home, "grant-portal", clone);
    }
}
