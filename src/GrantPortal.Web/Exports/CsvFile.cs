using System.Buffers;
using System.Globalization;
using System.Text;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Exports;

/// <summary>A list as CSV: UTF-8 with BOM and semicolons. Numbers stand as digits and dates as dd.mm.åååå; a text that would be a formula gets an apostrophe before it.</summary>
internal static class CsvFile
{
    private const char Separator = ';';

    private const string NewLine = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");

    public static async Task WriteAsync<TRow>(Stream file, ListExport<TRow> list, IAsyncEnumerable<TRow> rows, Language language, CancellationToken stop)
    {
        await using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await text.WriteAsync(string.Join(Separator, list.Columns.Select(column => Cell(column.Heading.In(language)))) + NewLine);
        await foreach (var row in rows.WithCancellation(stop))
        {
            await text.WriteAsync(string.Join(Separator, list.Columns.Select(column => Cell(column.Value(row)))) + NewLine);
        }
    }

    internal static string Cell(object? value) => value switch
    {
        long or int => string.Create(CultureInfo.InvariantCulture, $"{value}"),
        DateOnly date => Norwegian.ShortDate(date),
        string text => Escaped(Formula.IsBegunBy(text) ? $"'{text}" : text),
        _ => string.Empty,
    };

    private static string Escaped(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
