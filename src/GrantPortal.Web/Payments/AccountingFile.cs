using System.Globalization;
using System.Text;
using CsvHelper;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Excel.Reading;

namespace GrantPortal.Web.Payments;

/// <summary>The lines of an accounting system's list as text, whatever kind of file it came in; what they mean is <see cref="AccountingContent"/>'s to say.</summary>
internal static class AccountingFile
{
    public const int MostRows = 5_000;

    private const int MostColumns = 60;

    private const int MostBytesOfRow = 64 * 1024;

    private static readonly char[] Separators = [';', ',', '\t', '|'];

    private static WorkbookRefused NotText => new("list.not-text", new(
        "Filen er verken en Excel-arbeidsbok eller en tekstfil med kolonner. Lagre lista som .xlsx eller .csv, og last den opp på nytt.",
        "Fila er verken ei Excel-arbeidsbok eller ei tekstfil med kolonnar. Lagre lista som .xlsx eller .csv, og last ho opp på nytt."));

    private static WorkbookRefused TooLong => new("list.too-long", new(
        $"Lista har mer enn {MostRows} linjer. Del den, og last opp en del om gangen.", $"Lista har meir enn {MostRows} linjer. Del ho, og last opp ein del om gongen."));

    /// <exception cref="WorkbookRefused">It is no list that the portal reads.</exception>
    public static IReadOnlyList<AccountingLine> Read(byte[] file)
    {
        var lines = file.AsSpan().StartsWith("PK\u0003\u0004"u8) ? OfWorkbook(file) : OfText(TextOf(file));
        return lines.Count <= MostRows + 1 ? lines : throw TooLong;
    }

    private static string TextOf(byte[] file)
    {
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(file, 2, file.Length - 2);
        }

        if (file.Length == 0 || file.Contains((byte)0) || file.AsSpan().StartsWith("%PDF"u8) || file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw NotText;
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            // Older accounting systems write the Windows alphabet; æ, ø and å stand where Latin-1 has them.
            return Encoding.Latin1.GetString(file);
        }
    }

    // The separator is the one that makes the most headings known; amounts and texts may hold the others.
    private static List<AccountingLine> OfText(string text) =>
        Separators.Select(separator => OfText(text, separator)).MaxBy(lines => lines.Take(AccountingColumns.MostLinesBefore).Max(line => (int?)AccountingColumns.Known(line.Cells)) ?? 0)!;

    private static List<AccountingLine> OfText(string text, char separator)
    {
        var lines = new List<AccountingLine>();
        using var csv = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false, Separator = separator, TrimWhitespace = true, TrimInsideQuotes = true, TrackLineNumbers = true, MaxRecordSize = MostBytesOfRow });
        try
        {
            while (csv.Read() && lines.Count <= MostRows + 1)
            {
                lines.Add(new((int)csv.LineNumber, [.. Enumerable.Range(0, Math.Min(csv.FieldCount, MostColumns)).Select(csv.GetString)]));
            }
        }
        catch (CsvFormatException)
        {
            throw NotText;
        }

        return lines;
    }

    private static List<AccountingLine> OfWorkbook(byte[] file)
    {
        using var workbook = OpenedWorkbook.Open(file);
        var cells = workbook.Read(workbook.Sheets.First(), address => address is { Row: <= MostRows + 2, Column: <= MostColumns }).Cells;
        return
        [
            .. cells.Where(cell => cell.Key.Column <= MostColumns && !cell.Value.IsBlank).GroupBy(cell => cell.Key.Row).OrderBy(row => row.Key)
                .Select(row => new AccountingLine(row.Key, Cells(row.ToDictionary(cell => cell.Key.Column, cell => Typed(cell.Value, workbook.From1904))))),
        ];
    }

    private static IReadOnlyList<string> Cells(Dictionary<int, string> row) =>
        [.. Enumerable.Range(1, row.Keys.Max()).Select(column => row.GetValueOrDefault(column, string.Empty))];

    // As a person would have typed it.
    private static string Typed(Cell cell, bool from1904)
    {
        if (cell.Kind is CellKind.Number && double.TryParse(cell.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
        {
            return cell.Format is NumberKind.Date && number is > 0 and < 2_958_465
                ? Norwegian.ShortDate(DateOnly.FromDateTime(DateTime.FromOADate(number + (from1904 ? 1462 : 0))))
                : CellText.Written(number);
        }

        return cell.Value.Trim();
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Cells">Its columns as they are written.</param>
internal sealed record AccountingLine(int Number, IReadOnlyList<string> Cells)
{
    public string At(int? column) => column is { } place && place < Cells.Count ? Cells[place].Trim() : string.Empty;
}
