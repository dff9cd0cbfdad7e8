using System.Text;
using GrantPortal.Domain.Letters;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GrantPortal.Web.Letters;

/// <summary>Lays a letter out on A4 and prints it: the same sheet as on screen, with its style and the static Inter inside, so that the PDF carries real fonts.</summary>
public sealed class LetterPaper(PdfPrinter printer, IWebHostEnvironment environment, IServiceProvider services, ILoggerFactory loggers)
{
    private static readonly int[] Weights = [400, 600, 700];

    private readonly Lazy<string> _style = new(() => Fonts(environment) + Read(environment, "css/letter.css") + Read(environment, "css/letter-paper.css"));

    public async Task<byte[]> PrintAsync(LetterContent content, CancellationToken stop) => await printer.PrintAsync(await DocumentAsync(content), stop);

    /// <summary>The letter as a document of its own.</summary>
    internal async Task<string> DocumentAsync(LetterContent content)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(LetterDocument.Content)] = content,
            [nameof(LetterDocument.Style)] = _style.Value,
        });
        return "<!doctype html>" + await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<LetterDocument>(parameters)).ToHtmlString());
    }

    /// <summary>The static Inter as <c>data:</c> addresses, for a page that fetches nothing.</summary>
    internal static string Fonts(IWebHostEnvironment environment)
    {
        var css = new StringBuilder();
        foreach (var weight in Weights)
        {
            foreach (var (subset, range) in new[] { ("latin-ext", "U+0100-02FF, U+1E00-1EFF, U+2C60-2C7F"), ("latin", "U+0000-00FF, U+2000-206F, U+20AC, U+2212") })
            {
                var font = Convert.ToBase64String(Bytes(environment, $"lib/inter/letters/inter-{subset}-{weight}-normal.woff2"));
                css.Append($"@font-face {{ font-family: Inter; font-weight: {weight}; src: url(data:font/woff2;base64,{font}) format('woff2'); unicode-range: {range}; }}\n");
            }
        }

        return css.ToString();
    }

    internal static string Read(IWebHostEnvironment environment, string path) => Encoding.UTF8.GetString(Bytes(environment, path));

    private static byte[] Bytes(IWebHostEnvironment environment, string path)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo(path).CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
