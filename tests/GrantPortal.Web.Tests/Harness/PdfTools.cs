using System.Diagnostics;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>What poppler's tools say about a PDF; tests that ask them are skipped by name where they are missing.</summary>
internal static class PdfTools
{
    public static void Demand() => Assert.SkipUnless(File.Exists("/usr/bin/pdfinfo"), "poppler-utils is not installed");

    public static Task<string> InformationAsync(byte[] pdf) => RunAsync(pdf, "pdfinfo", "-");

    public static Task<string> StructureAsync(byte[] pdf) => RunAsync(pdf, "pdfinfo", "-struct", "-");

    public static Task<string> FontsAsync(byte[] pdf) => RunAsync(pdf, "pdffonts", "-");

    /// <summary>The text in reading order, with runs of space as one.</summary>
    public static async Task<string> TextAsync(byte[] pdf) => string.Join(' ', (await RunAsync(pdf, "pdftotext", "-", "-")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<string> RunAsync(byte[] pdf, string program, params string[] arguments)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, pdf);
        using var process = Process.Start(new ProcessStartInfo(program, arguments.Select((argument, place) => argument == "-" && place == Array.IndexOf(arguments, "-") ? file : argument)) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        File.Delete(file);
        return output;
    }
}
