using System.Globalization;
using System.Runtime.InteropServices;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>A place on a sheet, both from 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellAddress(int Row, int Column)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>Reads <c>C5</c> or <c>$C$5</c>.</summary>
    public static CellAddress? Read(ReadOnlySpan<char> text)
    {
        var place = 0;
        var column = 0;
        var row = 0;
        Skip(text, ref place);
        while (place < text.Length && char.IsAsciiLetterUpper(text[place]) && column <= MostColumns)
        {
            column = (column * 26) + (text[place++] - 'A' + 1);
        }

        Skip(text, ref place);
        while (place < text.Length && char.IsAsciiDigit(text[place]) && row <= MostRows)
        {
            row = (row * 10) + (text[place++] - '0');
        }

        return place == text.Length && column is >= 1 and <= MostColumns && row is >= 1 and <= MostRows ? new CellAddress(row, column) : null;
    }

    public override string ToString()
    {
        var letters = string.Empty;
        for (var rest = Column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + Row.ToString(CultureInfo.InvariantCulture);
    }

    private static void Skip(ReadOnlySpan<char> text, ref int place)
    {
        if (place < text.Length && text[place] == '$')
        {
            place++;
        }
    }
}

/// <summary>A rectangle on a named sheet.</summary>
internal sealed record CellArea(string Sheet, CellAddress From, CellAddress To)
{
    public bool IsOneCell => From == To;

    /// <summary>Reads what a defined name points at: <c>'Behov og formål'!$C$5</c>, <c>BPA!$C$5:$D$7</c>. Null where it points at nothing, or at several places.</summary>
    public static CellArea? Read(string reference)
    {
        var mark = reference.LastIndexOf('!');
        if (mark < 1)
        {
            return null;
        }

        var sheet = reference[..mark];
        if (sheet is ['\'', .. var quoted, '\''])
        {
            sheet = quoted.Replace("''", "'", StringComparison.Ordinal);
        }

        var place = reference.AsSpan(mark + 1);
        var colon = place.IndexOf(':');
        var from = CellAddress.Read(colon < 0 ? place : place[..colon]);
        var to = colon < 0 ? from : CellAddress.Read(place[(colon + 1)..]);
        return from is { } first && to is { } last && first.Row <= last.Row && first.Column <= last.Column ? new CellArea(sheet, first, last) : null;
    }

    public bool Contains(CellAddress cell) => cell.Row >= From.Row && cell.Row <= To.Row && cell.Column >= From.Column && cell.Column <= To.Column;
}
