using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>A page as somebody sees it, with the forms that can be filled in and the buttons and links that can be pressed.</summary>
public sealed class SeenPage
{
    private readonly Visitor _visitor;

    private SeenPage(Visitor visitor, HttpResponseMessage response, IHtmlDocument html) =>
        (_visitor, Response, Html) = (visitor, response, html);

    public HttpResponseMessage Response { get; }

    public IHtmlDocument Html { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where the visitor ended, with the query.</summary>
    public string Path => Response.RequestMessage!.RequestUri!.PathAndQuery;

    public string Heading => TextOf(Html.QuerySelector("h1"));

    /// <summary>What the page's main part says, with runs of space as one and non-breaking spaces as plain ones.</summary>
    public string Text => TextOf(Html.QuerySelector("main") ?? Html.Body);

    /// <summary>What the buttons that can be pressed say.</summary>
    public IReadOnlyList<string> Buttons => [.. SubmitButtons.Select(TextOf)];

    /// <summary>What the links say.</summary>
    public IReadOnlyList<string> Links => [.. Html.QuerySelectorAll("a[href]").Select(TextOf)];

    private IEnumerable<IElement> SubmitButtons =>
        Html.QuerySelectorAll("button:not([type=button]):not([type=reset]):not([disabled]), input[type=submit]:not([disabled])");

    public static async Task<SeenPage> ReadAsync(Visitor visitor, HttpResponseMessage response)
    {
        var context = BrowsingContext.New(Configuration.Default);
        var text = await response.Content.ReadAsStringAsync();
        var html = await context.OpenAsync(request => request.Content(text).Address(response.RequestMessage!.RequestUri!.AbsoluteUri));
        return new SeenPage(visitor, response, (IHtmlDocument)html);
    }

    /// <summary>The first element that the selector finds, as text; empty where there is none.</summary>
    public string TextAt(string selector) => TextOf(Html.QuerySelector(selector));

    /// <summary>The text of every element that the selector finds.</summary>
    public IReadOnlyList<string> TextsAt(string selector) => [.. Html.QuerySelectorAll(selector).Select(TextOf)];

    /// <summary>What a field holds now, found by its label or its name.</summary>
    public string? ValueOf(string field) => FormFields.Find(Html, field) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlSelectElement select => select.Value,
        IHtmlTextAreaElement area => area.Value,
        var other => throw new InvalidOperationException($"'{field}' on {Path} is no field but {other.LocalName}."),
    };

    /// <summary>Follows a link by what it says, or by a selector.</summary>
    public Task<SeenPage> FollowAsync(string link)
    {
        var found = Html.QuerySelectorAll("a[href]").FirstOrDefault(each => TextOf(each) == link) ?? Select(link)
            ?? throw new InvalidOperationException($"{Path} ({(int)Status}) shows no link '{link}', but: {string.Join(" | ", Links)}");
        return _visitor.GetAsync(((IHtmlAnchorElement)found).Href);
    }

    /// <summary>Fills in fields, each found by its label or its name, and presses a button, found by what it says or by a selector.</summary>
    /// <param name="button">«Send søknaden», or <c>button[name=persona]</c>.</param>
    /// <param name="values">Field and value: text; true or false for a box to tick; the value of a choice; an <see cref="Attachment"/>, or several in a list; null for blank.</param>
    public async Task<SeenPage> SubmitAsync(string button, params (string Field, object? Value)[] values) =>
        await _visitor.SeeAsync(await _visitor.SendAsync(Submission(button, values)));

    /// <summary>The request that pressing the button would send.</summary>
    public HttpRequestMessage Submission(string button, params (string Field, object? Value)[] values)
    {
        var pressed = SubmitButtons.FirstOrDefault(each => TextOf(each) == button) ?? Select(button)
            ?? throw new InvalidOperationException($"{Path} ({(int)Status}) shows no button '{button}', but: {string.Join(" | ", Buttons)}");
        var form = (pressed as IHtmlButtonElement)?.Form ?? (pressed as IHtmlInputElement)?.Form
            ?? throw new InvalidOperationException($"The button '{button}' on {Path} stands in no form.");
        foreach (var (field, value) in values)
        {
            FormFields.Fill(FormFields.Find(form, field), value);
        }

        return FormFields.Submission(form, (IHtmlElement)pressed);
    }

    private static string TextOf(IElement? element) =>
        element is null ? string.Empty : string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A text that is no selector finds nothing.</summary>
    private IElement? Select(string selector)
    {
        try
        {
            return Html.QuerySelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }
}
