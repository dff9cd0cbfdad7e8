using System.Text.RegularExpressions;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Docs;

/// <summary>The pictures in the readme: taken of the demonstration when UPDATE_DOCS is set, and always there.</summary>
public sealed class ScreenshotsTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static string Folder => Path.Combine(GeneratedDocument.Root, "docs", "screenshots");

    [Fact]
    public async Task Every_picture_in_the_readme_is_there()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is { Length: > 0 })
        {
            await TakeAllAsync();
        }

        var shown = Regex.Matches(await File.ReadAllTextAsync(Path.Combine(GeneratedDocument.Root, "README.md"), TestContext.Current.CancellationToken), @"docs/screenshots/([\w-]+\.png)")
            .Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);
        shown.Should().NotBeEmpty().And.OnlyContain(file => File.Exists(Path.Combine(Folder, file)));
    }

    private async Task TakeAllAsync()
    {
        var inGran = await CaseOfAsync("Gran kommune", "ki-2027");
        var raelingen = await CaseOfAsync("Rælingen kommune", "ki-2020");
        await TakeAsync("front-page", "/");
        await TakeAsync("front-page-phone", "/", width: 390);
        await TakeAsync("awards", "/tildelinger?ar=2020&ordning=ki&statsforvalter=oslo-og-viken");
        await TakeAsync("announcement", "/utlysninger/ki-2027");
        await TakeAsync("worklist", "/saker", "innlandet-saksbehandler");
        await TakeAsync("assessment", $"/saker/{inGran}/vurdering", "innlandet-saksbehandler");
        await TakeAsync("case-dark", $"/saker/{raelingen}", "oslo-saksbehandler", dark: true);
    }

    private async Task TakeAsync(string name, string address, string? persona = null, int width = 1280, bool dark = false)
    {
        await using var browser = await portal.Browsers.OpenAsync(portal.Address, width, dark);
        var page = await browser.NewPageAsync();
        if (persona is not null)
        {
            await page.GotoAsync("/logg-inn");
            await page.ClickAsync($"button[value='{persona}']");
        }

        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        Directory.CreateDirectory(Folder);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), FullPage = false });
    }

    private Task<string> CaseOfAsync(string applicant, string call) => portal.WithDatabaseAsync(async db =>
        (await db.Applications.Where(application =>
            db.Organisations.Any(organisation => organisation.Id == application.ApplicantId && organisation.Name == applicant)
            && db.Calls.Any(each => each.Id == application.CallId && each.Key == call)).Select(application => application.Id).SingleAsync()).ToString());
}
