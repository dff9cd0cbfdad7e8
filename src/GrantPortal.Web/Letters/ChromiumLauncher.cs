using System.Collections;
using Microsoft.Playwright;

namespace GrantPortal.Web.Letters;

/// <summary>Starts Chromium with what it must not do switched off: no calls home, no first-run pages, no sandbox only where none can be had.</summary>
internal static class ChromiumLauncher
{
    private static readonly string[] Quiet =
    [
        "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage",
    ];

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, Chromium chromium, bool sandbox)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
        foreach (var (name, value) in chromium.Environment)
        {
            environment[name] = value;
        }

        return playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium.Program,
            Args = Quiet,
            ChromiumSandbox = sandbox,
            Env = environment,
            HandleSIGINT = false,
            HandleSIGTERM = false,
        });
    }
}
