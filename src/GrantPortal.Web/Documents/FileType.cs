using System.IO.Compression;

namespace GrantPortal.Web.Documents;

/// <summary>The kinds of file that the portal takes, found from the content and never from the name.</summary>
public sealed record FileType(string Name, string Extension, string ContentType)
{
    private const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private const string SheetMain = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const int MostOfContentTypes = 1024 * 1024;

    public static FileType Pdf { get; } = new("PDF", ".pdf", "application/pdf");

    public static FileType Png { get; } = new("PNG", ".png", "image/png");

    public static FileType Jpeg { get; } = new("JPG", ".jpg", "image/jpeg");

    public static FileType Word { get; } = new("Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    public static FileType Excel { get; } = new("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// <summary>What a file field says that it takes; what it takes is decided by the content.</summary>
    public static string Accept { get; } = ".pdf,.docx,.xlsx,.png,.jpg,.jpeg";

    /// <summary>An office document that carries macros, which is never taken.</summary>
    internal static FileType WithMacros { get; } = new("makro", string.Empty, string.Empty);

    /// <summary>The kind of file; null when it is none of those that the portal takes.</summary>
    public static FileType? Of(byte[] bytes) => bytes switch
    {
        _ when Starts(bytes, "%PDF-"u8) => Pdf,
        _ when Starts(bytes, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) => Png,
        _ when Starts(bytes, [0xFF, 0xD8, 0xFF]) => Jpeg,
        _ when Starts(bytes, "PK\u0003\u0004"u8) => OfficeDocument(bytes),
        _ => null,
    };

    private static bool Starts(byte[] bytes, ReadOnlySpan<byte> mark) => bytes.AsSpan().StartsWith(mark);

    // A docx and an xlsx are zip files whose list of parts names the main part.
    private static FileType? OfficeDocument(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.GetEntry("[Content_Types].xml") is not { Length: <= MostOfContentTypes } entry)
            {
                return null;
            }

            using var reader = new StreamReader(entry.Open());
            var parts = reader.ReadToEnd();
            var macros = parts.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || parts.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
                || zip.Entries.Any(each => each.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
            return macros ? WithMacros
                : parts.Contains(WordMain, StringComparison.Ordinal) ? Word
                : parts.Contains(SheetMain, StringComparison.Ordinal) ? Excel
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
