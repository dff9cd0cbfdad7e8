using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using Microsoft.AspNetCore.Mvc;

namespace GrantPortal.Web.Exports;

/// <summary>
/// A list as a file: a page declares its columns once, over the same query as it shows, and answers
/// <c>List.File(format, db.Cases.AsAsyncEnumerable())</c>. Every row that the filter finds is written, whatever page is shown.
/// </summary>
/// <param name="Name">The file's name, without date and extension.</param>
public sealed record ListExport<TRow>(Text Name)
{
    /// <summary>Beside a heading, which is bold and has the filter's arrow.</summary>
    private const int Margin = 4;

    private readonly List<Column<TRow>> _columns = [];

    public IReadOnlyList<Column<TRow>> Columns => _columns;

    public ListExport<TRow> Text(Text heading, Func<TRow, string?> value, int width = 20) => With(heading, width, value);

    /// <summary>An embete's name; the longest has 54 letters.</summary>
    public ListExport<TRow> Office(Func<TRow, string?> value) => With(Domain.Languages.Text.Same("Embete"), 54, value);

    /// <summary>A year: digits that are never grouped.</summary>
    public ListExport<TRow> Year(Text heading, Func<TRow, int?> value) => With(heading, 8, row => value(row));

    /// <summary>Whole kroner, as a number that can be summed.</summary>
    public ListExport<TRow> Kroner(Text heading, Func<TRow, Kroner?> value) => With(heading, 14, row => value(row)?.Amount);

    /// <summary>A count, as a number that can be summed.</summary>
    public ListExport<TRow> Number(Text heading, Func<TRow, long?> value) => With(heading, 12, row => value(row));

    /// <summary>The date in Norway at the instant.</summary>
    public ListExport<TRow> Date(Text heading, Func<TRow, DateTimeOffset?> value) => With(heading, 12, row => value(row) is { } at ? OsloTime.DateOf(at) : null);

    /// <summary>A day that is known without a time.</summary>
    public ListExport<TRow> Day(Text heading, Func<TRow, DateOnly?> value) => With(heading, 12, row => value(row));

    /// <summary>The answer of a page that was asked for a file.</summary>
    public IActionResult File(ExportFormat format, IAsyncEnumerable<TRow> rows) => new ExportResult<TRow>(this, format, rows);

    private ListExport<TRow> With(Text heading, int width, Func<TRow, object?> value)
    {
        _columns.Add(new Column<TRow>(heading, Math.Max(width, Math.Max(heading.Nb.Length, heading.Nn.Length) + Margin), value));
        return this;
    }
}
