using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>A cable between a portal and its database that can be pulled out and put back.</summary>
public sealed class Cable : IAsyncDisposable
{
    private readonly int _to;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _accepting;
    private CancellationTokenSource _plugged = new();
    private bool _out;

    private Cable(int to)
    {
        _to = to;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>The connection string that leads through the cable.</summary>
    public static (Cable Cable, string Connection) Through(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        var cable = new Cable(builder.Port);
        builder.Port = ((IPEndPoint)cable._listener.LocalEndpoint).Port;
        return (cable, builder.ConnectionString);
    }

    public void PullOut()
    {
        _out = true;
        _plugged.Cancel();
    }

    public void PutBack()
    {
        _plugged = new CancellationTokenSource();
        _out = false;
    }

    public async ValueTask DisposeAsync()
    {
        PullOut();
        _listener.Stop();
        await _accepting;
        _plugged.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync();
                if (_out)
                {
                    near.Dispose();
                    continue;
                }

                _ = CarryAsync(near, _plugged.Token);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException)
        {
            // The cable is taken away.
        }
    }

    private async Task CarryAsync(TcpClient near, CancellationToken plugged)
    {
        using (near)
        using (var far = new TcpClient())
        {
            try
            {
                await far.ConnectAsync(IPAddress.Loopback, _to, plugged);
                await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream(), plugged), far.GetStream().CopyToAsync(near.GetStream(), plugged));
            }
            catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException)
            {
                // Both ends see the connection close.
            }
        }
    }
}
