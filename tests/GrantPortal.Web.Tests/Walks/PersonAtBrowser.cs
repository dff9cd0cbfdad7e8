using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>One persona at a browser of their own, with scripts on: fills in fields by their names and presses what the page shows.</summary>
internal sealed class PersonAtBrowser(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>A file that says that it is a PDF and is one.</summary>
    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public IPage Page { get; } = page;

    /// <summary>The status of the page last opened.</summary>
    private int Status { get; set; }

    public string Path => new Uri(Page.Url).AbsolutePath;

    /// <summary>Signs in as a persona, in bokmål or nynorsk.</summary>
    public static async Task<PersonAtBrowser> SignInAsync(Harness.Portal portal, string persona, bool nynorsk)
    {
        var person = await OpenAsync(portal);
        await person.Page.GotoAsync("/logg-inn");
        await person.Page.Locator($"button[name=persona][value='{persona}']").ClickAsync();
        await person.SpeakAsync(nynorsk);
        return person;
    }

    /// <summary>Somebody who has no account, at the front page.</summary>
    public static async Task<PersonAtBrowser> ArriveAsync(Harness.Portal portal, bool nynorsk)
    {
        var person = await OpenAsync(portal);
        await person.Page.GotoAsync("/");
        await person.SpeakAsync(nynorsk);
        return person;
    }

    public Task GoAsync(string path) => Page.GotoAsync(path);

    /// <summary>Types each answer that the page has a field for.</summary>
    public async Task TypeAsync(IReadOnlyDictionary<string, string?> answers)
    {
        var names = await Page.Locator("main [name]:not([type=hidden])").EvaluateAllAsync<string[]>("fields => fields.filter(field => !field.readOnly && !field.disabled).map(field => field.name)");
        foreach (var name in names.Distinct(StringComparer.Ordinal).Where(answers.ContainsKey))
        {
            var choices = Page.Locator($"input[name=\"{name}\"]:is([type=radio], [type=checkbox]), select[name=\"{name}\"]");
            await (await choices.CountAsync() > 0 ? ChooseAsync(name, answers[name]!) : FillAsync(name, answers[name]!));
        }
    }

    public Task FillAsync(string name, string value) => Page.Locator($"[name=\"{name}\"]:not([type=hidden])").First.FillAsync(value);

    /// <summary>Picks a radio button, check boxes or an option by value; several values are parted by commas, as answers keep them.</summary>
    public async Task ChooseAsync(string name, string value)
    {
        var field = Page.Locator($"select[name=\"{name}\"]");
        if (await field.CountAsync() > 0)
        {
            await field.SelectOptionAsync(value);
            return;
        }

        foreach (var each in value.Split(','))
        {
            var choice = Page.Locator($"input[name=\"{name}\"][value=\"{each}\"]:not([type=hidden])");
            // A declaration is a box of its own, whatever value it sends.
            await (await choice.CountAsync() > 0 ? choice : Page.Locator($"input[type=checkbox][name=\"{name}\"]")).CheckAsync();
        }
    }

    public Task UploadAsync(string name, string file, byte[] content) =>
        Page.Locator($"input[type=file][name=\"{name}\"]").SetInputFilesAsync(new FilePayload { Name = file, MimeType = "application/pdf", Buffer = content });

    /// <summary>Presses a button or follows a link inside the page's main part, by its words.</summary>
    public async Task PressAsync(string words)
    {
        var button = Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true });
        var target = await button.CountAsync() > 0 ? button : Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = words, Exact = true });
        (await target.CountAsync()).Should().BePositive($"«{words}» should be on {Path}, which says: {await TextAsync()}");
        await ClickThroughAsync(target.First);
    }

    /// <summary>Presses a button that the portal answers with what must be mended, and gives those words.</summary>
    public async Task<string> RefusedAsync(string words)
    {
        await LeaveAsync(Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).First);
        Status.Should().Be(400, $"{Path} says: {await TextAsync()}");
        return (await Errors.First.InnerTextAsync()).Replace('\u00A0', ' ');
    }

    /// <summary>Saves what is kept and must be mended all the same, and gives the words that say so.</summary>
    public async Task<string> CorrectedAsync(string selector)
    {
        await LeaveAsync(Page.Locator(selector).First);
        Status.Should().BeLessThan(400, $"{Path} says: {await TextAsync()}");
        return (await Errors.First.InnerTextAsync()).Replace('\u00A0', ' ');
    }

    /// <summary>Presses the form's button with this name and value, whatever its words.</summary>
    public Task SubmitAsync(string selector) => ClickThroughAsync(Page.Locator(selector).First);

    public async Task<string> TextAsync() => (await Page.Locator("main").InnerTextAsync()).Replace('\u00A0', ' ');

    public async ValueTask DisposeAsync() => await context.CloseAsync();

    private static async Task<PersonAtBrowser> OpenAsync(Harness.Portal portal)
    {
        var context = await portal.Browsers.OpenAsync(portal.Address);
        var person = new PersonAtBrowser(context, await context.NewPageAsync());
        person.Page.Response += (_, response) => person.Status = response.Request.IsNavigationRequest ? response.Status : person.Status;
        return person;
    }

    private ILocator Errors => Page.Locator("ds-error-summary, [data-color=danger].ds-alert");

    private async Task SpeakAsync(bool nynorsk)
    {
        if (nynorsk)
        {
            await Page.GetByRole(AriaRole.Button, new() { Name = "Nynorsk" }).First.ClickAsync();
            (await Page.Locator("html").GetAttributeAsync("lang")).Should().Be("nn");
        }
    }

    private async Task ClickThroughAsync(ILocator target)
    {
        await LeaveAsync(target);
        Status.Should().BeLessThan(400, $"{Path} says: {await TextAsync()}");
        var found = await Errors.CountAsync() > 0 ? await Errors.First.InnerTextAsync() : string.Empty;
        found.Should().BeEmpty($"{Path} should take what was typed");
    }

    // The page that was left carries a mark; the click has gone through when the mark is gone. The page itself is asked whether it is loaded, since an event that
    // came before anybody listened does not come again.
    private async Task LeaveAsync(ILocator target)
    {
        await Page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        await target.ClickAsync();
        for (var waited = Stopwatch.StartNew(); !await IsLoadedAsync(); await Task.Delay(50))
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(2), $"{Path} should load");
        }
    }

    private async Task<bool> IsLoadedAsync()
    {
        try
        {
            return await Page.EvaluateAsync<bool>("() => document.readyState === 'complete' && !document.documentElement.hasAttribute('data-left')");
        }
        catch (PlaywrightException)
        {
            // The page went away while it was asked.
            return false;
        }
    }
}
