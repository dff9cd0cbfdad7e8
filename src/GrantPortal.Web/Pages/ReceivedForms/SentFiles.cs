using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>The files that a caseworker sends in: many, or a folder in one zip file. A name is only shown, and nothing in a zip file that is itself a zip file is opened.</summary>
internal sealed class SentFiles
{
    public const int Most = 400;

    private const int Megabyte = 1024 * 1024;
    private const int EndRecord = 22;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>The list of what a zip file holds; one of this length has far more than <see cref="Most"/>.</summary>
    private const int LongestDirectory = Megabyte;

    private readonly IReadOnlyList<IFormFile> _uploaded;
    private readonly bool _isFolder;

    private SentFiles(IReadOnlyList<IFormFile> uploaded, bool isFolder, int count) => (_uploaded, _isFolder, Count) = (uploaded, isFolder, count);

    public int Count { get; }

    /// <exception cref="RuleViolation"><see cref="ReceivingRules"/>: too many, too much, or a zip file that cannot be read.</exception>
    public static SentFiles Of(IReadOnlyList<IFormFile> uploaded)
    {
        var isFolder = uploaded is [var only] && IsFolder(only);
        var count = isFolder ? CountIn(uploaded[0]) : uploaded.Count;
        return count > Most ? throw new RuleViolation(ReceivingRules.TooManyFiles, count, Most) : new SentFiles(uploaded, isFolder, count);
    }

    /// <summary>Each file's name and content; of one that is larger than is read, only as much as shows that it is.</summary>
    public async IAsyncEnumerable<(string Name, byte[] Bytes)> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var left = DocumentStore.MostBytesOfRequest;
        await foreach (var (name, bytes) in (_isFolder ? InFolderAsync(_uploaded[0], stop) : EachAsync(stop)).WithCancellation(stop))
        {
            left -= bytes.Length;
            yield return left < 0 ? throw new RuleViolation(ReceivingRules.TooMuch, DocumentStore.MostBytesOfRequest / Megabyte) : (name, bytes);
        }
    }

    private static bool IsFolder(IFormFile file)
    {
        using var stream = file.OpenReadStream();
        Span<byte> head = stackalloc byte[4];
        if (stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.SequenceEqual("PK\u0003\u0004"u8))
        {
            return false;
        }

        DemandShortDirectory(stream);
        using var zip = Open(stream);
        // An office document of any kind is one file, and is judged as one.
        return zip.GetEntry("[Content_Types].xml") is null && zip.GetEntry("mimetype") is null;
    }

    private static int CountIn(IFormFile file)
    {
        using var zip = Open(file.OpenReadStream());
        var entries = Files(zip).ToList();
        if (entries.Exists(entry => entry.IsEncrypted))
        {
            throw new RuleViolation(ReceivingRules.FolderIsReadable);
        }

        return entries.Count;
    }

    // A zip file says at its end where its list begins; it is looked at before the list is read, which may be of millions.
    private static void DemandShortDirectory(Stream stream)
    {
        var end = new byte[Math.Min(stream.Length, EndRecord + LongestComment)];
        stream.Seek(-end.Length, SeekOrigin.End);
        stream.ReadExactly(end);
        stream.Position = 0;
        var at = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndRecord > end.Length || BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(at + 16)) is var start && start > stream.Length)
        {
            throw new RuleViolation(ReceivingRules.FolderIsReadable);
        }

        if (stream.Length - start > LongestDirectory + EndRecord + LongestComment)
        {
            throw new RuleViolation(ReceivingRules.TooManyFiles, BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(at + 10)), Most);
        }
    }

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read) is var zip && zip.Entries.Count >= 0 ? zip : throw new InvalidDataException();
        }
        catch (InvalidDataException)
        {
            throw new RuleViolation(ReceivingRules.FolderIsReadable);
        }
    }

    /// <summary>The files that people put there: no folders, and none of those that operating systems and Excel leave behind.</summary>
    private static IEnumerable<ZipArchiveEntry> Files(ZipArchive zip) => zip.Entries.Where(entry => entry.Name.Length > 0
        && !entry.Name.StartsWith('.') && !entry.Name.StartsWith("~$", StringComparison.Ordinal) && entry.Name is not "Thumbs.db" and not "desktop.ini"
        && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal));

    private static async IAsyncEnumerable<(string Name, byte[] Bytes)> InFolderAsync(IFormFile folder, [EnumeratorCancellation] CancellationToken stop)
    {
        using var zip = Open(folder.OpenReadStream());
        foreach (var entry in Files(zip))
        {
            yield return (DocumentStore.Shown(entry.Name), await UnpackAsync(entry, stop));
        }
    }

    private static async Task<byte[]> UnpackAsync(ZipArchiveEntry entry, CancellationToken stop)
    {
        try
        {
            await using var stream = await entry.OpenAsync(stop);
            return await ReadAsync(stream, stop);
        }
        catch (InvalidDataException)
        {
            throw new RuleViolation(ReceivingRules.FolderIsReadable);
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, CancellationToken stop)
    {
        var bytes = new byte[WorkbookGate.MostPacked + 1];
        return bytes[..await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, stop)];
    }

    private async IAsyncEnumerable<(string Name, byte[] Bytes)> EachAsync([EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var file in _uploaded)
        {
            await using var stream = file.OpenReadStream();
            yield return (DocumentStore.Shown(file.FileName), await ReadAsync(stream, stop));
        }
    }
}
