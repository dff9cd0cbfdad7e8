using System.Diagnostics;

namespace GrantPortal.Web.Tests.Excel;

/// <summary>A headless LibreOffice as a person's Excel; tests that ask it are skipped by name where it is missing.</summary>
internal static class LibreOffice
{
    public static void Demand() => Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "libreoffice-calc is not installed");

    /// <summary>Opens each workbook and saves it again, in one run of the program.</summary>
    public static async Task<IReadOnlyList<byte[]>> SaveAgainAsync(IReadOnlyList<byte[]> workbooks)
    {
        var folder = Directory.CreateTempSubdirectory("workbooks");
        try
        {
            var files = workbooks.Select((_, place) => Path.Combine(folder.FullName, $"{place}.xlsx")).ToList();
            foreach (var (file, bytes) in files.Zip(workbooks))
            {
                await File.WriteAllBytesAsync(file, bytes);
            }

            var start = new ProcessStartInfo("/usr/bin/soffice",
            [
                "--headless", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", Path.Combine(folder.FullName, "saved"), .. files,
            ])
            { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return [.. files.Select(file => Path.Combine(folder.FullName, "saved", Path.GetFileName(file))).Select(saved => File.Exists(saved) ? File.ReadAllBytes(saved) : throw new InvalidOperationException($"{output.Result} {errors.Result}"))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
