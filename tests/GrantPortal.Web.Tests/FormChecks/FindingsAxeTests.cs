using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using GrantPortal.Web.Tests.Pages;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.FormChecks;

/// <summary>What was found in a workbook, and what it would change, can be read by everyone.</summary>
public sealed class FindingsAxeTests(SampleCases portal) : IClassFixture<SampleCases>
{
    [Fact]
    public async Task Findings_of_a_public_check_give_axe_nothing_to_find()
    {
        var broken = Package.Open(Forms.Bytes(Forms.Application, Forms.Filled)).Put("kompetanse.kurs.nye", "14,4", "inlineStr").Put("kompetanse.abc.personer", "0").Save();
        await using var browser = await portal.SignedInAtBrowserAsync("gjovik-kontakt");
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/skjemakontroll");

        await UploadAsync(page, broken);

        (await page.Locator("main tbody tr").CountAsync()).Should().BeGreaterThan(1);
        (await Axe.EverythingOnAsync(page)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_would_change_gives_axe_nothing_to_find_and_the_marked_workbook_comes_down()
    {
        await using var browser = await portal.SignedInAtBrowserAsync("gjovik-kontakt");
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"{await SampleCases.Writing(portal, SampleCases.Draft)}/excel");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href$='handler=file']"));
        var package = Package.Open(await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).Put("kompetanse.kurs.nye", "990000").Put("kompetanse.kurs.personer", "0");

        await UploadAsync(page, package.Save());

        (await page.Locator("main table").First.TextContentAsync()).Should().Contain("990\u00A0000");
        (await Axe.EverythingOnAsync(page)).Should().BeEmpty();
        var marked = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[download]"));
        Package.Open(await File.ReadAllBytesAsync(await marked.PathAsync(), TestContext.Current.CancellationToken)).PartOf("Feil og advarsler").Should().NotBeEmpty();
    }

    private static async Task UploadAsync(IPage page, byte[] file)
    {
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "skjema.xlsx", MimeType = "application/octet-stream", Buffer = file });
        await page.ClickAsync("form[enctype] button[type=submit]");
    }
}
