using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using GrantPortal.Web.Tests.Harness;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>What axe says of a page that a person has before them.</summary>
internal static class Axe
{
    private const int Wide = 1280;

    private const int Narrow = 320;

    private const int Height = 900;

    private static readonly AxeRunOptions Everything = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
        ResultTypes = [ResultType.Violations],
    };

    // Nothing but colours differs between light and dark.
    private static readonly AxeRunOptions WhatColoursDecide = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What axe finds on the page as it stands, in light and dark, wide and narrow, and where it scrolls sideways.</summary>
    public static async Task<IReadOnlyList<string>> EverythingOnAsync(IPage page)
    {
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

    private static async Task<IEnumerable<string>> FindingsAsync(IPage page, AxeRunOptions options, string circumstances)
    {
        var result = await page.RunAxe(options);
        var findings = result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{circumstances}: {violation.Id}, {violation.Help}: {node.Html}")).ToList();
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        {
            const string Widest = "[...document.querySelectorAll('body *')].filter(each => !each.closest('.tp-scroll')).reduce((widest, each) => each.getBoundingClientRect().right > widest.getBoundingClientRect().right ? each : widest).outerHTML.slice(0, 200)";
            var widest = await page.EvaluateAsync<string>(Widest);
            findings.Add($"{circumstances}: the page scrolls sideways, by {widest}");
        }

        return findings;
    }
}
