using GrantPortal.Web.Startup;
using Microsoft.Playwright;

namespace GrantPortal.Web.Letters;

/// <summary>
/// Prints a page to PDF in one warm Chromium: A4, tagged, with the page's title, language and headings as outline. The page is complete in itself:
/// nothing is fetched but <c>data:</c> addresses, and no script runs.
/// </summary>
public sealed class PdfPrinter(IConfiguration configuration) : IAsyncDisposable
{
    private const int AtOnce = 2;

    private readonly SemaphoreSlim _places = new(AtOnce);
    private readonly SemaphoreSlim _starting = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <param name="html">A whole document, with <c>lang</c> and <c>title</c>.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <exception cref="StartupFailure">There is no Chromium.</exception>
    public async Task<byte[]> PrintAsync(string html, CancellationToken cancellation)
    {
        await _places.WaitAsync(cancellation);
        try
        {
            var browser = await BrowserAsync(cancellation);
            try
            {
                return await PrintAsync(browser, html);
            }
            catch (PlaywrightException) when (!browser.IsConnected)
            {
                return await PrintAsync(await BrowserAsync(cancellation), html);
            }
        }
        finally
        {
            _places.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _places.Dispose();
        _starting.Dispose();
    }

    /// <summary>The browser that runs, or a new one where it died.</summary>
    internal async Task<IBrowser> BrowserAsync(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            if (_browser is not { IsConnected: true })
            {
                var chromium = ChromiumLocator.Find(DataFolder.From(configuration));
                _playwright ??= await Playwright.CreateAsync();
                _browser = await ChromiumLauncher.LaunchAsync(_playwright, chromium, configuration.GetValue("Portal:ChromiumSandbox", !DataFolder.IsRoot));
            }

            return _browser;
        }
        finally
        {
            _starting.Release();
        }
    }

    private static async Task<byte[]> PrintAsync(IBrowser browser, string html)
    {
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, Offline = true });
        await context.RouteAsync("**/*", route => route.AbortAsync());
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html, new PageSetContentOptions { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("document.fonts.ready.then(() => true)");
        return await page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }
}
