using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.HttpOverrides;

namespace GrantPortal.Web.Startup;

/// <summary>Standing behind a proxy, and standing up at all.</summary>
internal static class Serving
{
    /// <summary>Scheme and address as the proxy in front saw them, from the proxies that <c>Portal__Proxies</c> names (addresses or networks, comma-separated) and this machine.</summary>
    public static void AddForwardedHeaders(this WebApplicationBuilder builder) =>
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var proxy in (builder.Configuration["Portal:Proxies"] ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy.Contains('/', StringComparison.Ordinal) ? proxy : $"{proxy}/32"));
            }
        });

    /// <summary>Serves until it is told to stop.</summary>
    /// <exception cref="StartupFailure">Another program has the port.</exception>
    public static async Task<int> ServeAsync(this WebApplication app)
    {
        try
        {
            await app.RunAsync();
            return 0;
        }
        catch (IOException busy) when (busy.InnerException is AddressInUseException)
        {
            throw new StartupFailure($"{busy.Message.TrimEnd('.')}: stop the program that uses it, or start the portal at another one with --urls http://127.0.0.1:5080", busy);
        }
    }
}
