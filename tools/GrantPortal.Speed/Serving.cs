using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace GrantPortal.Speed;

/// <summary>The portal as a program of its own on a free port, as people run it.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private readonly Process _program;

    private Serving(Process program, Uri address) => (_program, Address) = (program, address);

    public Uri Address { get; }

    /// <summary>Starts it on a data folder, and waits until it answers.</summary>
    public static async Task<Serving> StartAsync(string dataFolder)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "GrantPortal.Web.dll"), "--urls", address.AbsoluteUri])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["Portal__DataFolder"] = dataFolder, ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Serilog__MinimumLevel__Override__Microsoft.Hosting.Lifetime"] = "Warning" },
        };
        var serving = new Serving(Process.Start(start)!, address);
        using var client = new HttpClient();
        while (!await IsReadyAsync(client, new Uri(address, "/health/ready")))
        {
            await Task.Delay(100);
        }

        return serving;
    }

    public async ValueTask DisposeAsync()
    {
        _program.Kill();
        await _program.WaitForExitAsync();
        _program.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
