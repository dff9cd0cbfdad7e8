using System.Diagnostics;
using System.Text.RegularExpressions;

namespace GrantPortal.Speed;

/// <summary>Somebody who has signed in on the demonstration's page, and times what they open.</summary>
internal sealed partial class Caseworker(Uri address) : IDisposable
{
    private const int VisitsToWarmUp = 5;

    private readonly HttpClient _client = new() { BaseAddress = address };

    public async Task SignInAsync(string persona)
    {
        var token = Token().Match(await _client.GetStringAsync("/logg-inn")).Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("persona", persona), new("__RequestVerificationToken", token)]);
        using var answer = await _client.PostAsync("/logg-inn/demo", form);
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Milliseconds from the upload of each file to the last byte of the page that shows what was found, in rising order.</summary>
    public async Task<IReadOnlyList<double>> UploadAsync(string path, IReadOnlyList<byte[]> files)
    {
        var token = Token().Match(await _client.GetStringAsync(path)).Groups[1].Value;
        var taken = new List<double>();
        for (var visit = -VisitsToWarmUp; visit < files.Count; visit++)
        {
            using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(files[Math.Max(0, visit)]), "file", "skjema.xlsx" } };
            var clock = Stopwatch.GetTimestamp();
            using var answer = await _client.PostAsync(path, form);
            await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
            if (visit >= 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }

        return [.. taken.Order()];
    }

    /// <summary>The first case of a list, with the list in its address.</summary>
    public async Task<string> FirstCaseAsync(string list) =>
        System.Net.WebUtility.HtmlDecode(Case().Match(await _client.GetStringAsync(list)).Groups[1].Value);

    /// <summary>Milliseconds from request to the last byte, in rising order; the visits that compile the page are not counted.</summary>
    public async Task<IReadOnlyList<double>> VisitAsync(string path, int times)
    {
        var taken = new List<double>();
        for (var visit = -VisitsToWarmUp; visit < times; visit++)
        {
            var clock = Stopwatch.GetTimestamp();
            await _client.GetByteArrayAsync(path);
            if (visit >= 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }
        }

        return [.. taken.Order()];
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("<th scope=\"row\"><a [^>]*href=\"([^\"]+)\"")]
    private static partial Regex Case();
}
