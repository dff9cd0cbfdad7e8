using System.IO.Compression;
using System.Text;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>Looks at a file before anything opens it as a workbook: what it is, and whether it keeps within the limits when it is unpacked.</summary>
internal static class WorkbookGate
{
    public const int MostPacked = 10 * 1024 * 1024;
    private const long MostUnpacked = 100L * 1024 * 1024;
    private const int MostRatio = 100;
    private const int MostParts = 2000;
    private const long Megabyte = 1024 * 1024;
    private const int RatioMattersFrom = (int)Megabyte;
    private const int HeadOfPart = 4096;

    /// <exception cref="WorkbookRefused">It is not a workbook that the portal reads.</exception>
    public static void Demand(byte[] file)
    {
        switch (file)
        {
            case []:
                throw Refusals.Empty;
            case { Length: > MostPacked }:
                throw Refusals.TooLarge;
            case [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..]:
                throw Refusals.Pdf;
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                throw file.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? Refusals.Encrypted : Refusals.OldExcel;
            case [(byte)'P', (byte)'K', 3, 4, ..]:
                DemandPackage(file);
                break;
            default:
                throw Refusals.NotWorkbook;
        }
    }

    private static void DemandPackage(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts || zip.Entries.Sum(part => part.Length) > MostUnpacked || zip.Entries.Any(part => IsBomb(part) || part.Length > MostOf(part))
            || zip.Entries.Where(IsRelations).Sum(part => part.Length) > 4 * Megabyte)
        {
            throw Refusals.Bomb;
        }

        // Two parts under one name are read differently by different programs.
        if (zip.Entries.GroupBy(part => part.FullName, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1))
        {
            throw Refusals.Damaged;
        }

        if (zip.Entries.Any(part => part.IsEncrypted))
        {
            throw Refusals.Encrypted;
        }

        DemandKind(zip);
        Unpack(zip);
    }

    private static bool IsBomb(ZipArchiveEntry part) => part.Length > RatioMattersFrom && part.Length / Math.Max(1, part.CompressedLength) > MostRatio;

    // Lists that are read whole, or once for each sheet, must be of a size that a form can have. A sheet may hold a million empty cells.
    private static long MostOf(ZipArchiveEntry part) => part.FullName switch
    {
        _ when IsRelations(part) => Megabyte,
        var name when name.EndsWith("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) => Megabyte,
        var name when name.EndsWith("workbook.xml", StringComparison.OrdinalIgnoreCase) => 8 * Megabyte,
        var name when name.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith("styles.xml", StringComparison.OrdinalIgnoreCase) => 16 * Megabyte,
        _ => 24 * Megabyte,
    };

    private static bool IsRelations(ZipArchiveEntry part) => part.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void DemandKind(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is { Length: < 200 } mime && Read(mime).StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal))
        {
            throw Refusals.OpenDocument;
        }

        if (zip.GetEntry("[Content_Types].xml") is not { Length: < RatioMattersFrom } types)
        {
            throw Refusals.NotWorkbook;
        }

        var kinds = Read(types);
        if (kinds.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || kinds.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)
            || zip.Entries.Any(part => part.Name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw Refusals.Macros;
        }

        if (kinds.Contains("sheet.binary.", StringComparison.OrdinalIgnoreCase))
        {
            throw Refusals.Binary;
        }

        if (!kinds.Contains("spreadsheetml.sheet.main+xml", StringComparison.OrdinalIgnoreCase))
        {
            throw kinds.Contains("<!DOCTYPE", StringComparison.Ordinal) ? Refusals.Dtd : Refusals.NotWorkbook;
        }
    }

    private static string Read(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        var text = new char[RatioMattersFrom];
        return new string(text, 0, reader.ReadBlock(text));
    }

    // What the directory of the file says of sizes is only a claim: each part is unpacked once, and no further than the limit.
    private static void Unpack(ZipArchive zip)
    {
        var left = MostUnpacked;
        var buffer = new byte[64 * 1024];
        foreach (var part in zip.Entries)
        {
            using var stream = part.Open();
            var isHead = true;
            // A drawing of lines is XML with a document type, and never read here.
            var isPicture = part.Name.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
            var sum = new Crc32();
            var ofPart = MostOf(part);
            var markup = new MarkupRuns();
            int read;
            while ((read = stream.ReadAtLeast(buffer, HeadOfPart, throwOnEndOfStream: false)) > 0)
            {
                left -= read;
                ofPart -= read;
                if (left < 0 || ofPart < 0 || (IsXml(part) && !markup.Allows(buffer.AsSpan(0, read))))
                {
                    throw Refusals.Bomb;
                }

                if (isHead && !isPicture && HasDocumentType(buffer.AsSpan(0, Math.Min(read, HeadOfPart))))
                {
                    throw Refusals.Dtd;
                }

                isHead = false;
                sum.Append(buffer.AsSpan(0, read));
            }

            if (sum.Value != part.Crc32)
            {
                throw Refusals.Damaged;
            }
        }
    }

    private static bool IsXml(ZipArchiveEntry part) =>
        part.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || IsRelations(part) || part.Name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static bool HasDocumentType(ReadOnlySpan<byte> head) => head.IndexOf("<!DOCTYPE"u8) >= 0 || head.IndexOf(Encoding.Unicode.GetBytes("<!DOCTYPE")) >= 0 || head.IndexOf(Encoding.BigEndianUnicode.GetBytes("<!DOCTYPE")) >= 0;
}
