using GrantPortal.Web.Tests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>What needs a browser: saving while typing, two tabs, and none of it without JavaScript.</summary>
public sealed class FillingInBrowserTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Abc = "[name='kompetanse.abc.nye']";

    [Fact]
    public async Task Two_tabs_save_while_typing_and_no_answer_is_overwritten_unseen()
    {
        await using var browser = await portal.Browsers.OpenAsync(portal.Address);
        var one = await SignInAsync(browser);
        await one.GotoAsync("/soknader/ny?utlysning=ki-2027");
        await one.ClickAsync("main button[type=submit]");
        await one.ClickAsync("[data-section=kompetanse]");
        var two = await browser.NewPageAsync();
        await two.GotoAsync(one.Url);

        await one.FillAsync(Abc, "100 000");
        await one.FillAsync("[name='kompetanse.kurs.nye']", "55 000");
        await Expect(one.Locator("[data-saved]")).ToContainTextAsync("Lagret kl.");
        await Expect(two.Locator(Abc)).Not.ToHaveValueAsync("100 000");

        await two.FillAsync(Abc, "111 000");
        await Expect(two.Locator(".tp-conflict")).ToContainTextAsync("kr\u00A0111\u00A0000");
        await Expect(two.Locator(".tp-conflict")).ToContainTextAsync("kr\u00A0100\u00A0000");
        await Expect(two.Locator("[name='kompetanse.kurs.nye']")).ToHaveValueAsync("55\u00A0000");
        await two.CheckAsync("input[value=min]");
        await two.ClickAsync("button[value=her]");
        await Expect(two.Locator(Abc)).ToHaveValueAsync("111\u00A0000");
        await Expect(two.Locator(".tp-conflict")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_JavaScript_the_button_saves()
    {
        await using var browser = await portal.Browsers.OpenAsync(portal.Address, javaScript: false);
        var page = await SignInAsync(browser, "lom-kontakt");
        await page.GotoAsync("/soknader/ny?utlysning=ki-2027");
        await page.ClickAsync("main button[type=submit]");
        await page.FillAsync("[name='soker.stilling']", "Fagleder");
        await page.ClickAsync("button[value=her]");

        await Expect(page.Locator("[name='soker.stilling']")).ToHaveValueAsync("Fagleder");
        await Expect(page.Locator("[data-saved]")).ToContainTextAsync("Lagret kl.");
    }

    private static async Task<IPage> SignInAsync(IBrowserContext browser, string persona = "gjovik-kontakt")
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/logg-inn");
        await page.ClickAsync($"button[name=persona][value='{persona}']");
        return page;
    }
}
