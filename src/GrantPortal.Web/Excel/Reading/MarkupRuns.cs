using System.Runtime.InteropServices;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>
/// Looks for what a parser would have to hold in one piece: a text, an attribute or a name that is longer than any cell can be, and a section of unparsed text,
/// which no spreadsheet program writes.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct MarkupRuns()
{
    private const int Longest = 256 * 1024;

    private long _sinceOpened;
    private long _sinceClosed;

    /// <summary>False when the bytes, with those before them, hold such a piece.</summary>
    public bool Allows(ReadOnlySpan<byte> bytes) =>
        bytes.IndexOf("<![CDATA["u8) < 0 && IsShort(bytes, (byte)'<', ref _sinceOpened) && IsShort(bytes, (byte)'>', ref _sinceClosed);

    private static bool IsShort(ReadOnlySpan<byte> bytes, byte mark, ref long since)
    {
        while (bytes.IndexOf(mark) is >= 0 and var place)
        {
            if (since + place > Longest)
            {
                return false;
            }

            since = 0;
            bytes = bytes[(place + 1)..];
        }

        since += bytes.Length;
        return since <= Longest;
    }
}
