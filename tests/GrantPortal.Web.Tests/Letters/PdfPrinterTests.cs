using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using GrantPortal.Web.Letters;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Letters;

public sealed class PdfPrinterTests : IAsyncLifetime
{
    private const string Letter =
        """
        <!DOCTYPE html>
        <html lang="nn">
        <head><meta charset="utf-8"><title>Tilskotsbrev 2027/12: kompetanse og innovasjon</title></head>
        <body><h1>Tilskot for 2027</h1><p>Lom kommune får kr 330 000.</p><h2>Vilkår</h2><table><tr><th>Tiltak</th><th>Kroner</th></tr><tr><td>Bachelor</td><td>100 000</td></tr></table></body>
        </html>
        """;

    private static readonly IConfiguration Configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
    private readonly PdfPrinter _printer = new(Configuration);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _printer.DisposeAsync();

    [Fact]
    public async Task A_letter_is_tagged_and_has_title_language_and_outline()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/pdfinfo"), "poppler-utils is not installed");
        var pdf = await PrintAsync(Letter);
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        var information = await RunAsync("pdfinfo", file);
        var structure = await RunAsync("pdfinfo", "-struct-text", file);
        File.Delete(file);

        information.Should().MatchRegex(@"Tagged:\s+yes").And.MatchRegex(@"Title:\s+Tilskotsbrev 2027/12: kompetanse og innovasjon").And.MatchRegex(@"Page size:.*A4");
        structure.Should().Contain("H1").And.Contain("Table").And.Contain("330 000");
        var catalog = Encoding.Latin1.GetString(pdf);
        Regex.IsMatch(catalog, @"/Lang\s*\(nn\)", RegexOptions.None, TimeSpan.FromSeconds(1)).Should().BeTrue("the catalog names the language");
        catalog.Should().Contain("/Outlines");
    }

    [Fact]
    public async Task Nothing_is_fetched_and_no_script_runs()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;

        var pdf = await PrintAsync($"""<html lang="nb"><head><title>x</title></head><body><img src="http://127.0.0.1:{port}/a.png" alt="x"><script>document.title = 'changed'</script></body></html>""");

        listener.Pending().Should().BeFalse();
        Encoding.Latin1.GetString(pdf).Should().NotContain("changed");
    }

    [Fact]
    public async Task A_browser_that_died_is_started_again()
    {
        await PrintAsync(Letter);
        var browser = await _printer.BrowserAsync(TestContext.Current.CancellationToken);
        var gone = new TaskCompletionSource();
        browser.Disconnected += (_, _) => gone.SetResult();
        var session = await browser.NewBrowserCDPSessionAsync();
        _ = session.SendAsync("Browser.crash").ContinueWith(crash => crash.Exception, TaskScheduler.Default);
        await gone.Task;

        (await PrintAsync(Letter)).Should().StartWith("%PDF"u8.ToArray());
    }

    [Fact]
    public async Task Many_letters_may_be_printed_at_once()
    {
        var pdfs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PrintAsync(Letter)));
        pdfs.Should().OnlyContain(pdf => pdf.Length > 1000);
    }

    [Fact]
    public async Task The_chromium_from_npm_prints_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "npm's Chromium is for Linux");
        var folder = Directory.CreateTempSubdirectory("grant-portal-chromium-");
        var chromium = ChromiumLocator.FromNpm(folder.FullName);
        using var playwright = await Playwright.CreateAsync();
        await using (var browser = await ChromiumLauncher.LaunchAsync(playwright, chromium, sandbox: false))
        {
            var page = await browser.NewPageAsync();
            await page.SetContentAsync(Letter);
            (await page.PdfAsync(new PagePdfOptions { Tagged = true, Outline = true })).Should().StartWith("%PDF"u8.ToArray());
        }

        folder.Delete(recursive: true);
    }

    private Task<byte[]> PrintAsync(string html) => _printer.PrintAsync(html, TestContext.Current.CancellationToken);

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
