using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace GrantPortal.Web.Tests.Notices;

/// <summary>A real mail server (npm's smtp-server) that takes mails, is busy, knows nobody, or hangs up in the middle.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _program;
    private readonly ConcurrentQueue<JsonElement> _events = new();

    private MailServer(Process program)
    {
        _program = program;
        _program.OutputDataReceived += (_, line) =>
        {
            if (line.Data is { } said)
            {
                _events.Enqueue(JsonSerializer.Deserialize<JsonElement>(said));
            }
        };
        _program.BeginOutputReadLine();
    }

    public int Port { get; private set; }

    /// <summary>The mails that it has taken over, in order.</summary>
    public IReadOnlyList<ArrivedMail> Mails => [.. _events.Where(said => Is(said, "mail")).Select(said => said.Deserialize<ArrivedMail>(JsonSerializerOptions.Web)!)];

    public static async Task<MailServer> StartAsync()
    {
        var script = typeof(MailServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(metadata => metadata.Key == nameof(MailServer)).Value!;
        var server = new MailServer(Process.Start(new ProcessStartInfo("node", [script]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!);
        server.Port = (await server.WaitForAsync(said => Is(said, "ready"))).GetProperty("port").GetInt32();
        return server;
    }

    /// <summary>Tells it what to do with mails from now on.</summary>
    public async Task BecomeAsync(string mood)
    {
        var said = _events.Count;
        await _program.StandardInput.WriteLineAsync(mood);
        await _program.StandardInput.FlushAsync();
        await WaitForAsync(each => Is(each, "mood") && each.GetProperty("mood").GetString() == mood, said);
    }

    /// <summary>Waits until it has hung up in the middle of a mail.</summary>
    public Task HungUpAsync() => WaitForAsync(said => Is(said, "hung-up"));

    /// <summary>Waits until it has taken over a mail with this Message-ID.</summary>
    public Task ArrivedAsync(string messageId) => WaitForAsync(said => Is(said, "mail") && said.GetProperty("messageId").GetString() == messageId);

    public async ValueTask DisposeAsync()
    {
        _program.StandardInput.Close();
        await _program.WaitForExitAsync();
        _program.Dispose();
    }

    private static bool Is(JsonElement said, string name) => said.GetProperty("event").GetString() == name;

    private async Task<JsonElement> WaitForAsync(Func<JsonElement, bool> isIt, int after = 0)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < Patience; await Task.Delay(20))
        {
            if (_events.Skip(after).Where(isIt).ToList() is [var first, ..])
            {
                return first;
            }
        }

        throw new TimeoutException("The mail server did not say what was waited for.");
    }
}

/// <summary>A mail as it was read where it arrived.</summary>
public sealed record ArrivedMail(IReadOnlyList<string> To, MailFrom From, string Subject, string Text, string MessageId, string Language, string Automatic);

/// <summary>Who a mail says that it is from.</summary>
public sealed record MailFrom(string Address, string Name);
