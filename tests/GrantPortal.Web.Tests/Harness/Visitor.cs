using System.Net;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>Somebody with a browser without JavaScript: keeps cookies, follows redirects, fills in the forms that the page shows and presses its buttons.</summary>
public sealed class Visitor : IDisposable
{
    private const int RedirectsAtMost = 10;
    private readonly HttpClient _client;

    public Visitor(Uri address)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; }

    public Uri Address => _client.BaseAddress!;

    /// <summary>Opens an address, and goes where it is sent.</summary>
    public async Task<SeenPage> GetAsync(string path) => await SeeAsync(await SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path))));

    /// <summary>Fetches a file, such as a letter or a payment list.</summary>
    public Task<HttpResponseMessage> DownloadAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path)));

    /// <summary>Sends one request and does not follow where it leads.</summary>
    public Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request) =>
        _client.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Sends a request and follows where it leads, as browsers do: with GET.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var response = await SendOnceAsync(request);
        for (var redirects = 0; response.Headers.Location is { } location && redirects < RedirectsAtMost; redirects++)
        {
            response = await SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(response.RequestMessage!.RequestUri!, location)));
        }

        return response;
    }

    /// <summary>Signs in on the demonstration's page by pressing the persona's button.</summary>
    public async Task<SeenPage> SignInAsAsync(string persona)
    {
        var page = await GetAsync("/logg-inn");
        return await page.SubmitAsync($"button[name=persona][value='{persona}']");
    }

    /// <summary>Reads an answer as the page that a person sees.</summary>
    public async Task<SeenPage> SeeAsync(HttpResponseMessage response) => await SeenPage.ReadAsync(this, response);

    public void Dispose() => _client.Dispose();
}
