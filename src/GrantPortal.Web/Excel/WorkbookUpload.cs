using GrantPortal.Domain.Languages;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Excel;

/// <summary>An uploaded workbook and what was found in it. It lives in memory and is never written to disk under a name that the sender chose.</summary>
public sealed record WorkbookUpload(byte[] File, CheckedForm Check)
{
    /// <summary>The largest marked workbook that goes with the page that shows the findings; nothing is stored that it could be fetched from later.</summary>
    private const int MostMarked = 3 * 1024 * 1024;

    /// <summary>Reads and checks the file; of one that is larger than is read, only as much as shows that it is.</summary>
    public static async Task<WorkbookUpload> ReadAsync(IFormFile file, CancellationToken stop)
    {
        var bytes = new byte[Math.Min(file.Length, WorkbookGate.MostPacked + 1)];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, stop);
        return new WorkbookUpload(bytes, CheckedForm.Of(bytes));
    }

    /// <summary>The person's workbook with the findings marked, as an address to download it from; null where there is nothing to mark.</summary>
    public string? Marked(Language language) => WorkbookMarker.Mark(File, [.. Check.Findings, .. Check.Known], language) is { Length: <= MostMarked } marked
        ? $"data:{FileType.Excel.ContentType};base64,{Convert.ToBase64String(marked)}"
        : null;
}
