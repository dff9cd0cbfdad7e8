using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>Every page, as one who may see it: nothing for axe to find, light and dark, wide and narrow, and never a page that scrolls sideways.</summary>
public sealed class AxeTests(SampleCases portal) : IClassFixture<SampleCases>
{
    public static TheoryData<string> Templates => [.. PageMatrix.Rows.Where(row => !row.IsFile).Select(row => row.Template)];

    [Theory]
    [MemberData(nameof(Templates))]
    public async Task Everyone_can_use(string template)
    {
        var row = PageMatrix.Rows.Single(row => row.Template == template);
        await using var browser = await portal.SignedInAtBrowserAsync(row.AnySeer);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(await row.AddressIn(portal));

        (await Axe.EverythingOnAsync(page)).Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_is_found()
    {
        await using var browser = await portal.SignedInAtBrowserAsync(PageRow.Public);
        var page = await browser.NewPageAsync();
        await page.SetContentAsync("<html><title>Feil</title><body style='width: 2000px'><img src='x.png'><p style='color: #bbb; background: #fff'>Lyst</p></body></html>");

        var found = await Axe.EverythingOnAsync(page);

        string.Join('\n', found).Should().ContainAll("html-has-lang", "image-alt", "page-has-heading-one", "320 px, light: the page scrolls sideways", "320 px, dark: color-contrast");
    }
}
