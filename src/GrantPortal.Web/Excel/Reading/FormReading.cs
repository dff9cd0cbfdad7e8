using System.Globalization;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Reading;

/// <summary>One reading of a workbook's sheets by its form.</summary>
internal sealed class FormReading(OpenedWorkbook book, WorkbookIdentity identity, ResolvedForm form)
{
    private readonly List<CellFinding> _findings = [];
    private readonly HashSet<string> _unread = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _chosen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Sheet, string Cell)> _places = new(StringComparer.Ordinal);

    public ReadForm Read()
    {
        var found = FieldPlace.Of(form, identity).Select(place => (Place: place, Area: book.Find(place.Name))).ToList();
        foreach (var (place, _) in found.Where(each => each.Area is not { IsOneCell: true }))
        {
            Leave(place, null, null, CellFaults.NameGone, place.Field.Label);
        }

        var there = found.Where(each => each.Area is { IsOneCell: true }).Select(each => (each.Place, Area: each.Area!)).ToList();
        var sheets = there.GroupBy(each => each.Area.Sheet, StringComparer.OrdinalIgnoreCase).Select(sheet => new SheetPlaces(book, sheet.Key, [.. sheet.Select(each => (each.Place, each.Area.From))])).ToList();
        foreach (var (sheet, content) in sheets.Zip(book.Read([.. sheets.Select(sheet => (sheet.Sheet, (Func<CellAddress, bool>)sheet.IsWanted))])))
        {
            ReadSheet(sheet, content);
        }

        return new ReadForm(identity, form, Compose(), _unread, _findings, _places);
    }

    private void ReadSheet(SheetPlaces sheet, SheetContent content)
    {
        foreach (var same in sheet.Wanted.GroupBy(each => each.Cell))
        {
            var places = same.Select(each => each.Place).ToList();
            if (places.Count > 1)
            {
                places.ForEach(place => Leave(place, sheet.Sheet, same.Key, CellFaults.Shared, places[0].Field.Label, places[1].Field.Label));
            }
            else
            {
                ReadCell(places[0], sheet.Sheet, same.Key, sheet.IdColumn(places[0].Section), content);
            }
        }

        _findings.AddRange(sheet.Strays(content));
    }

    private void ReadCell(FieldPlace place, string sheet, CellAddress cell, int idColumn, SheetContent content)
    {
        _places.TryAdd(place.Field.Name, (sheet, cell.ToString()));
        if (content.Merged.FirstOrDefault(area => area.Contains(cell)) is { } merged && merged.From != cell)
        {
            Leave(place, sheet, cell, CellFaults.Merged, place.Field.Label);
        }
        else if (!IsRow(place, content[new CellAddress(cell.Row, idColumn)], content[new CellAddress(cell.Row, idColumn + 1)]))
        {
            Leave(place, sheet, cell, CellFaults.Moved, place.Field.Label);
        }
        else if (place.Option is null)
        {
            Take(place, sheet, cell, content[cell]);
        }
        else
        {
            Choose(place, place.Option, sheet, cell, content[cell]);
        }
    }

    // The line id stands in the hidden column, and beside it the row's label: rows that were sorted have one of them wrong.
    private static bool IsRow(FieldPlace place, Cell? id, Cell? label) =>
        id?.Value == place.RowId && !place.IsOtherRow(label?.Value);

    private void Take(FieldPlace place, string sheet, CellAddress address, Cell? cell)
    {
        if (place.Field.Kind is FieldKind.Document || place.Field.IsGiven)
        {
            return;
        }

        var said = CellText.Of(place.Field, cell, book.From1904);
        if (said.Fault is { } fault)
        {
            Leave(place, sheet, address, fault);
            return;
        }

        if (cell is { HasFormula: true } && said.Typed is not null)
        {
            Find(Severity.Warning, sheet, address, place, CellFaults.Formula, CellText.Short(said.Typed));
        }

        _typed[place.Field.Name] = place.Field.Kind is FieldKind.Undertaking ? IdOf(said.Typed) : said.Typed;
    }

    private void Choose(FieldPlace place, Option option, string sheet, CellAddress address, Cell? cell)
    {
        var said = CellText.Of(place.Field, cell, book.From1904);
        switch (said.Typed?.Trim().ToLowerInvariant())
        {
            case null when said.Fault is { } fault:
                Leave(place, sheet, address, fault);
                break;
            case null or "" or "nei":
                break;
            case "ja" or "x":
                _chosen.TryAdd(place.Field.Name, []);
                _chosen[place.Field.Name].Add(option.Key);
                break;
            default:
                Leave(place, sheet, address, ("field.choices", new Text("«{0}» kan ikke leses. Skriv Ja, eller la cellen stå tom.", "«{0}» kan ikkje lesast. Skriv Ja, eller lat cella stå tom.")), CellText.Short(said.Typed!));
                break;
        }
    }

    private string? IdOf(string? title) =>
        title is null ? null : identity.Undertakings.FirstOrDefault(each => string.Equals(each.Value, title.Trim(), StringComparison.OrdinalIgnoreCase)).Key ?? title;

    private Answers Compose()
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, document) in identity.Documents)
        {
            answers[name] = document;
        }

        foreach (var place in FieldPlace.Of(form, identity).Where(each => each.Option is null && each.Field is { IsGiven: false, Kind: not FieldKind.Document } && !_unread.Contains(each.Field.Name)))
        {
            if (Answer(place.Field) is { } answer)
            {
                answers[place.Field.Name] = answer;
            }
        }

        foreach (var list in form.Lists)
        {
            answers[list.Key] = string.Join(',', ItemsOf(list, answers));
        }

        return Answers.From(answers);
    }

    private string? Answer(Field field)
    {
        var words = _typed.GetValueOrDefault(field.Name);
        if (_chosen.GetValueOrDefault(field.Name) is not { } chosen)
        {
            return FieldReader.Normalise(field, words);
        }

        if (!string.IsNullOrWhiteSpace(words))
        {
            var (sheet, cell) = _places[field.Name];
            _findings.Add(new CellFinding(Severity.Error, sheet, cell, field.Name, CellFaults.TwoAnswers.Code, CellFaults.TwoAnswers.Message.With(field.Label)));
            _unread.Add(field.Name);
            return null;
        }

        return FieldReader.Normalise(field, string.Join(',', chosen));
    }

    // An item that stood stays an item though it is emptied; an empty block becomes one when something is written in it.
    private IEnumerable<string> ItemsOf(ItemList list, Dictionary<string, string> answers)
    {
        var standing = identity.Standing.GetValueOrDefault(list.Key);
        return identity.BlocksOf(list.Key).Where((item, index) => index < standing || list.FieldsOf(item).Any(field => answers.ContainsKey(field.Name)));
    }

    private void Leave(FieldPlace place, string? sheet, CellAddress? cell, (string Code, Text Message) fault, params object[] values)
    {
        if (_unread.Add(place.Field.Name))
        {
            Find(Severity.Error, sheet, cell, place, fault, values);
        }
    }

    private void Find(Severity severity, string? sheet, CellAddress? cell, FieldPlace place, (string Code, Text Message) fault, params object[] values) =>
        _findings.Add(new CellFinding(severity, sheet, cell?.ToString(), place.Field.Name, fault.Code, values.Length == 0 ? fault.Message : fault.Message.With(values)));
}
