using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using GrantPortal.Web.Startup;

namespace GrantPortal.Web.Letters;

/// <summary>A Chromium that can be started.</summary>
/// <param name="Program">The program's path.</param>
/// <param name="Environment">What it needs in its environment beside the portal's own.</param>
internal sealed record Chromium(string Program, IReadOnlyDictionary<string, string> Environment);

/// <summary>Finds Chromium: <c>CHROMIUM_PATH</c>, the system's, or the one that npm installed, which is unpacked once.</summary>
internal static class ChromiumLocator
{
    private const string Installed = "/usr/bin/chromium";

    /// <param name="dataFolder">Where the one from npm is unpacked.</param>
    /// <exception cref="StartupFailure">There is none.</exception>
    public static Chromium Find(string dataFolder)
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } configured)
        {
            return File.Exists(configured)
                ? new Chromium(configured, new Dictionary<string, string>(StringComparer.Ordinal))
                : throw new StartupFailure($"CHROMIUM_PATH names no file: {configured}");
        }

        return File.Exists(Installed) ? new Chromium(Installed, new Dictionary<string, string>(StringComparer.Ordinal)) : FromNpm(dataFolder);
    }

    /// <summary>Unpacks npm's Chromium with its libraries and fonts to a folder named for its version, and moves it in place only when whole.</summary>
    internal static Chromium FromNpm(string dataFolder)
    {
        var package = Path.Combine(DataFolder.NodeModules, "@sparticuz", "chromium");
        if (!OperatingSystem.IsLinux() || !Directory.Exists(package))
        {
            throw new StartupFailure($"Chromium, which prints the letters, is missing: install it and set CHROMIUM_PATH, or run 'npm ci' in src/GrantPortal.Web (for Linux). Looked for {Installed} and {package}.");
        }

        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(package, "package.json")));
        var folder = Path.Combine(dataFolder, $"chromium-{manifest.RootElement.GetProperty("version").GetString()}");
        if (!Directory.Exists(folder))
        {
            var half = $"{folder}.{Environment.ProcessId}";
            Unpack(Path.Combine(package, "bin"), half);
            try
            {
                Directory.Move(half, folder);
            }
            catch (IOException) when (Directory.Exists(folder))
            {
                Directory.Delete(half, recursive: true);
            }
        }

        return new Chromium(Path.Combine(folder, "chromium"), new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LD_LIBRARY_PATH"] = Path.Combine(folder, "lib"),
            ["FONTCONFIG_PATH"] = Path.Combine(folder, "fonts"),
        });
    }

    private static void Unpack(string packed, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var archive in new[] { "al2023.tar.br", "fonts.tar.br", "swiftshader.tar.br" })
        {
            using var tar = Open(Path.Combine(packed, archive));
            TarFile.ExtractToDirectory(tar, folder, overwriteFiles: true);
        }

        var program = Path.Combine(folder, "chromium");
        using (var from = Open(Path.Combine(packed, "chromium.br")))
        using (var to = File.Create(program))
        {
            from.CopyTo(to);
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, File.GetUnixFileMode(program) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    private static BrotliStream Open(string path) => new(File.OpenRead(path), CompressionMode.Decompress);
}
