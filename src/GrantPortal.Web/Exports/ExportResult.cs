using GrantPortal.Domain.Languages;
using GrantPortal.Web.Languages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace GrantPortal.Web.Exports;

/// <summary>
/// Writes the rows to a file of its own on disk as the database gives them, and then sends it: memory does not grow with the list, and a database that goes
/// away in the middle gives an error and not half a list.
/// </summary>
internal sealed class ExportResult<TRow>(ListExport<TRow> list, ExportFormat format, IAsyncEnumerable<TRow> rows) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (response, stop) = (context.HttpContext.Response, context.HttpContext.RequestAborted);
        await using var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await WriteAsync(file, stop);

        var today = OsloTime.DateOf(context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        response.ContentType = format.ContentType();
        response.ContentLength = file.Length;
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"{Speech.Say(list.Name)}-{today:yyyy-MM-dd}.{format.Extension()}" }.ToString();
        file.Position = 0;
        await file.CopyToAsync(response.Body, stop);
    }

    private Task WriteAsync(Stream file, CancellationToken stop) => format is ExportFormat.Xlsx
        ? XlsxWriter.WriteAsync(file, list, rows, Speech.Spoken, stop)
        : CsvFile.WriteAsync(file, list, rows, Speech.Spoken, stop);
}
