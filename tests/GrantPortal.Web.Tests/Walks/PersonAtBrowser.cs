using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>One persona at a browser of their own, with scripts on: fills in fields by their names and presses what the page shows.</summary>
internal sealed class PersonAtBrowser(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    /// <summary>The status of the page last opened.</summary>
    private int Status { get; set; }

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Signs in as a persona, in bokmål or nynorsk.</summary>
    public static async Task<PersonAtBrowser> SignInAsync(Harness.Portal portal, string persona, bool nynorsk)
    {
        var context = await portal.Browsers.OpenAsync(portal.Address);
        var person = new PersonAtBrowser(context, await context.NewPageAsync());
        person.Page.Response += (_, response) => person.Status = response.Request.IsNavigationRequest ? response.Status : person.Status;
        await person.Page.GotoAsync("/logg-inn");
        await person.Page.Locator($"button[name=persona][value='{persona}']").ClickAsync();
        if (nynorsk)
        {
            await person.Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk" }).First.ClickAsync();
            (await person.Page.Locator("html").GetAttributeAsync("lang")).Should().Be("nn");
        }

        return person;
    }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    public Task FillAsync(string name, string value) => Page.Locator($"[name=\"{name}\"]:not([type=hidden])").First.FillAsync(value);

    /// <summary>Picks a radio button, a check box or an option by its value.</summary>
    public async Task ChooseAsync(string name, string value)
    {
        var field = Page.Locator($"select[name=\"{name}\"]");
        if (await field.CountAsync() > 0)
        {
            await field.SelectOptionAsync(value);
            return;
        }

        await Page.Locator($"input[name=\"{name}\"][value=\"{value}\"]:not([type=hidden])").CheckAsync();
    }

    public Task UploadAsync(string name, string file, byte[] content) =>
        Page.Locator($"input[type=file][name=\"{name}\"]").SetInputFilesAsync(new FilePayload { Name = file, MimeType = "application/pdf", Buffer = content });

    /// <summary>Presses a button or follows a link inside the page's main part, by its words.</summary>
    public async Task PressAsync(string words)
    {
        var button = Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true });
        var target = await button.CountAsync() > 0 ? button : Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words, Exact = true });
        await ClickThroughAsync(target.First);
    }

    /// <summary>Presses the form's button with this name and value, whatever its words.</summary>
    public Task SubmitAsync(string selector) => ClickThroughAsync(Page.Locator(selector).First);

    public async Task<string> TextAsync() => (await Page.Locator("main").InnerTextAsync()).Replace('\u00A0', ' ');

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    // The page that was left carries a mark; the click has gone through when the mark is gone.
    private async Task ClickThroughAsync(ILocator target)
    {
        await Page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        await target.ClickAsync();
        await Page.Locator("html[data-left]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Page.WaitForLoadStateAsync();
        await ShouldBeWithoutErrorsAsync();
    }

    private async Task ShouldBeWithoutErrorsAsync()
    {
        Status.Should().BeLessThan(400, $"{Path} says: {await TextAsync()}");
        var errors = Page.Locator("ds-error-summary, [data-color=danger].ds-alert");
        var found = await errors.CountAsync() > 0 ? await errors.First.InnerTextAsync() : string.Empty;
        found.Should().BeEmpty($"{Path} should take what was typed");
    }
}
