using System.Text.Json;
using GrantPortal.Domain.Forms;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>Reads a filled-in workbook: a pure function from a file to answers and findings, or to the reason why it is not read. Nothing else is asked, stored or changed.</summary>
public static class FormWorkbookReader
{
    private const int MostCharactersOfForm = 2_000_000;
    private const int MostFields = 10_000;
    private const int MostChunks = 200;

    /// <exception cref="WorkbookRefused">The file is not read at all.</exception>
    public static ReadForm Read(byte[] file)
    {
        try
        {
            using var book = OpenedWorkbook.Open(file);
            var (identity, form) = ReadHidden(book);
            return new FormReading(book, identity, form).Read();
        }
        catch (Exception broken) when (broken is not WorkbookRefused and not OutOfMemoryException)
        {
            // A foreign file can break a parser in more ways than can be listed, and none of them is the person's to see.
            throw Refusals.Damaged;
        }
    }

    private static (WorkbookIdentity Identity, ResolvedForm Form) ReadHidden(OpenedWorkbook book)
    {
        if (book.Find(WorkbookNames.Identity) is not { IsOneCell: true } identityArea || book.Find(WorkbookNames.Sum) is not { IsOneCell: true } sumArea || book.Find(WorkbookNames.Form) is not { } formArea
            || formArea.Sheet != identityArea.Sheet || formArea.Sheet != sumArea.Sheet || formArea.To.Row - formArea.From.Row >= MostChunks)
        {
            throw Refusals.NotOurForm;
        }

        var hidden = book.Read(formArea.Sheet, cell => formArea.Contains(cell) || identityArea.Contains(cell) || sumArea.Contains(cell));
        var chunks = Enumerable.Range(formArea.From.Row, formArea.To.Row - formArea.From.Row + 1).Select(row => hidden[new CellAddress(row, formArea.From.Column)]?.Value ?? string.Empty).ToList();
        var stated = hidden[identityArea.From]?.Value ?? string.Empty;
        if (chunks.Sum(chunk => chunk.Length) > MostCharactersOfForm || hidden[sumArea.From]?.Value != WorkbookIdentity.SumOf(stated, string.Concat(chunks)))
        {
            throw Refusals.FormChanged;
        }

        try
        {
            var identity = WorkbookIdentity.FromJson(stated);
            var form = ResolvedForm.FromJson(string.Concat(chunks));
            var places = FieldPlace.Of(form, identity).Take(MostFields + 1).ToList();
            var names = places.Select(place => place.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return form.Hash() == identity.FormHash && form.Call == identity.Call && places.Count <= MostFields && names.Count == places.Count && names.All(WorkbookNames.IsName)
                ? (identity, form)
                : throw Refusals.FormChanged;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or NullReferenceException or ArgumentException or NotSupportedException)
        {
            throw Refusals.FormChanged;
        }
    }
}
