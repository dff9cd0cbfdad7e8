using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>Every form, sent in blank and with figures that are none: the page that says what is wrong gives axe nothing to find either.</summary>
public sealed class AxeWithErrorsTests(SampleCases portal) : IClassFixture<SampleCases>
{
    /// <summary>Presses the main button of the form with most fields, past the browser's own checks.</summary>
    private const string SendSpoiled =
        """
        ([press, stale]) => {
            const fields = form => [...form.elements].filter(each => !['hidden', 'submit', 'fieldset', 'output'].includes(each.type) && !each.disabled);
            const form = [...document.querySelectorAll('main form[method=post]')].reduce((most, each) => fields(each).length > fields(most).length ? each : most);
            for (const field of fields(form)) {
                if (field.type === 'checkbox' || field.type === 'radio') { field.checked = false; }
                else if (field.tagName === 'SELECT') { field.selectedIndex = 0; }
                else if (field.type !== 'file') { field.value = field.inputMode || /(Date|Time|On|Year)$/.test(field.name) ? 'tull' : ''; }
            }
            if (stale) { form.elements[stale].value = '1'; }
            form.noValidate = true;
            form.requestSubmit(form.querySelector(press) ?? form.querySelector('button[type=submit]'));
        }
        """;

    public static TheoryData<string> Forms => [.. SpoiledForms.Rows.Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Everyone_can_mend(string form)
    {
        var row = SpoiledForms.Rows.Single(row => row.ToString() == form);
        await using var browser = await portal.SignedInAtBrowserAsync(row.Persona);
        var page = await browser.NewPageAsync();
        await page.GotoAsync(await row.Address(portal));
        await page.EvaluateAsync(SendSpoiled, new[] { row.Press, row.Stale });
        await page.WaitForSelectorAsync("#feil, #avvist", new PageWaitForSelectorOptions { Timeout = 10_000 });

        (await Axe.EverythingOnAsync(page)).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_form_is_tried_or_has_nothing_to_mend()
    {
        var pages = await PortalPages.CompiledAsync(portal);
        var withForms = pages.Where(page => page.HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod))).Select(page => $"/{page.AttributeRouteInfo!.Template}");

        withForms.Should().BeEquivalentTo(SpoiledForms.Rows.Select(row => row.Template).Concat(SpoiledForms.Infallible.Keys).Distinct());
    }
}
