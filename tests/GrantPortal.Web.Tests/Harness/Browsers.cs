using GrantPortal.Web.Letters;
using GrantPortal.Web.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The run's one Chromium; each test has a context of its own in it, with its own cookies.</summary>
public sealed class Browsers : IAsyncDisposable
{
    private const int MostMilliseconds = 120_000;

    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A new person at a new browser. Close the page's context when done: <c>await using var browser = …</c>.</summary>
    /// <param name="address">The portal's address; pages are then opened by path.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    /// <param name="dark">Whether the person's system is dark.</param>
    /// <param name="javaScript">False for those who have none.</param>
    public async Task<IBrowserContext> OpenAsync(Uri address, int width = 1280, bool dark = false, bool javaScript = true)
    {
        await _starting.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await ChromiumLauncher.LaunchAsync(_playwright, ChromiumLocator.Find(DataFolder.From(new ConfigurationBuilder().AddEnvironmentVariables().Build())), sandbox: !DataFolder.IsRoot);
        }
        finally
        {
            _starting.Release();
        }

        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = "nb-NO",
            TimezoneId = "Europe/Oslo",
        });
        // A machine that has other work too is slow, and not wrong.
        context.SetDefaultTimeout(MostMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _starting.Dispose();
    }
}
