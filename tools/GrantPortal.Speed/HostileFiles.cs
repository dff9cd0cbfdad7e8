using System.IO.Compression;
using System.Text;

namespace GrantPortal.Speed;

/// <summary>Files made to take time or memory.</summary>
internal static class HostileFiles
{
    public static IEnumerable<(string Name, byte[] File)> All(byte[] form)
    {
        yield return ("zip-bomb", With(form, ("xl/media/null.bin", new byte[60 * 1024 * 1024])));
        yield return ("two-thousand-parts", With(form, [.. Enumerable.Range(0, 2100).Select(part => ($"xl/media/{part}.xml", "<a/>"u8.ToArray()))]));
        yield return ("a-million-styled-empty-cells", Appended(form, "xl/worksheets/sheet4.xml", "</x:sheetData>", EmptyCells()));
        yield return ("a-million-texts", Appended(form, "xl/sharedStrings.xml", "</x:sst>", string.Concat(Enumerable.Range(0, 1_000_000).Select(number => $"<x:si><x:t>tekst {number}</x:t></x:si>"))));
        yield return ("deep-nesting", Appended(form, "xl/worksheets/sheet4.xml", "</x:sheetData>", new StringBuilder().Insert(0, "<x:a>", 200_000).Insert(1_000_000, "</x:a>", 200_000).ToString()));
        yield return ("pdf", "%PDF-1.7"u8.ToArray());
        yield return ("eleven-megabytes", new byte[11 * 1024 * 1024]);
        yield return ("cut-in-half", form[..(form.Length / 2)]);
    }

    private static string EmptyCells()
    {
        var cells = new StringBuilder();
        for (var row = 2000; row < 3000; row++)
        {
            cells.Append($"<x:row r=\"{row}\">");
            for (var column = 0; column < 1000; column++)
            {
                cells.Append($"<x:c s=\"{column % 7}\"/>");
            }

            cells.Append("</x:row>");
        }

        return cells.ToString();
    }

    private static byte[] Appended(byte[] form, string part, string before, string content)
    {
        using var zip = new ZipArchive(new MemoryStream(form));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return With(form, (part, Encoding.UTF8.GetBytes(reader.ReadToEnd().Replace(before, content + before, StringComparison.Ordinal))));
    }

    private static byte[] With(byte[] form, params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        stream.Write(form);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                zip.GetEntry(name)?.Delete();
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
