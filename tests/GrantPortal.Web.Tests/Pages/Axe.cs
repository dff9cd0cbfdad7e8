using Deque.AxeCore.Commons;
using GrantPortal.Web.Tests.Harness;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>What axe says of a page that a person has before them.</summary>
internal static class Axe
{
    private const int Wide = 1280;

    private const int Narrow = 320;

    private const int Height = 900;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly object Everything = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    // Nothing but colours differs between light and dark.
    private static readonly object WhatColoursDecide = Only("rule", "color-contrast", "link-in-text-block");

    /// <summary>What axe finds on the page as it stands, in light and dark, wide and narrow, and where it scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> EverythingOnAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var findings = new List<string>();
        foreach (var width in new[] { Wide, Narrow })
        {
            await page.SetViewportSizeAsync(width, Height);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
            findings.AddRange(await FindingsAsync(page, Everything, $"{width} px, light"));
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
            findings.AddRange(await FindingsAsync(page, WhatColoursDecide, $"{width} px, dark"));
        }

        return findings;
    }

    /// <summary>A browser with the persona's session: signed in over HTTP, the cookies handed over.</summary>
    public static async Task<IBrowserContext> SignedInAtBrowserAsync(this Portal portal, string persona)
    {
        using var visitor = persona == PageRow.Public ? portal.Visitor() : await portal.SignedInAsync(persona);
        var browser = await portal.Browsers.OpenAsync(portal.Address);
        await browser.AddCookiesAsync(visitor.Cookies.GetCookies(portal.Address)
            .Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = portal.Address.AbsoluteUri }));
        return browser;
    }

    private static object Only(string type, params string[] values) => new { runOnly = new { type, values }, resultTypes = new[] { "violations" } };

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, object options, string circumstances)
    {
        // In the page itself: the package's own way opens another page for each answer, and ours have no frames.
        const string Run = "async options => (await axe.run(document, options)).violations.flatMap(violation => violation.nodes.map(node => `${violation.id}, ${violation.help}: ${node.html}`))";
        var findings = (await page.EvaluateAsync<string[]>(Run, options)).Select(finding => $"{circumstances}: {finding}").ToList();
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        {
            const string Widest = "[...document.querySelectorAll('body *')].filter(each => !each.closest('.tp-scroll')).reduce((widest, each) => each.getBoundingClientRect().right > widest.getBoundingClientRect().right ? each : widest).outerHTML.slice(0, 200)";
            var widest = await page.EvaluateAsync<string>(Widest);
            findings.Add($"{circumstances}: the page scrolls sideways, by {widest}");
        }

        return findings;
    }
}
