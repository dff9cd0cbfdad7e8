using ClosedXML.Excel;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Excel.Writing;

/// <summary>Writes a section as a sheet. Column A is hidden and says which line each row is, so that a moved row is noticed when the workbook is read.</summary>
internal sealed class FormSheet
{
    private const int Labels = 2;
    private const int First = 3;

    private readonly IXLWorksheet _sheet;
    private readonly FormWorkbook _form;
    private readonly FieldCells _cells;
    private readonly Section _section;
    private readonly int _last;
    private int _row = 1;

    private FormSheet(IXLWorksheet sheet, Section section, FormWorkbook form, FieldCells cells)
    {
        (_sheet, _section, _form, _cells) = (sheet, section, form, cells);
        _last = First + section.Tables.Select(Width).DefaultIfEmpty(1).Max() - 1;
    }

    public static void Write(IXLWorksheet sheet, Section section, FormWorkbook form, FieldCells cells)
    {
        var page = new FormSheet(sheet, section, form, cells);
        page.Columns();
        page.Title();
        foreach (var (index, table) in section.Tables.Index())
        {
            page.Table(table, freeze: index == 0);
        }

        foreach (var field in section.Fields)
        {
            page.Question(field);
        }

        if (section.Items is { } items)
        {
            page.Items(items);
        }

        page.Finish();
    }

    private static int Width(LineTable table) => table.Columns.Count + (table.AddsAcross ? 1 : 0);

    private void Columns()
    {
        _sheet.Column(1).Hide();
        _sheet.Column(Labels).Width = WorkbookLooks.LabelWidth;
        for (var column = First; column <= _last; column++)
        {
            var words = _section.Tables.Any(table => table.Columns.ElementAtOrDefault(column - First) is { IsNumber: false });
            _sheet.Column(column).Width = _section.Tables.Count == 0 ? WorkbookLooks.ProseWidth : words ? WorkbookLooks.WordsWidth : WorkbookLooks.FigureWidth;
        }
    }

    private double AnswerWidth => Enumerable.Range(First, _last - First + 1).Sum(column => _sheet.Column(column).Width);

    private string Say(Text text) => text.In(_form.Language);

    private void Title()
    {
        WorkbookLooks.Title(_sheet.Cell(_row, Labels).SetValue(Say(_section.Title)));
        _sheet.Row(_row++).Height = 28;
        if (_section.Intro is { } intro)
        {
            Wide(Say(intro));
        }

        if (_section.Advice.Count > 0)
        {
            Wide(Say(Section.AdviceLead));
            foreach (var advice in _section.Advice)
            {
                Wide($"• {Say(advice)}");
            }
        }
    }

    private void Wide(string text)
    {
        var cells = _sheet.Range(_row, Labels, _row, _last).Merge();
        _sheet.Cell(_row, Labels).SetValue(text);
        WorkbookLooks.Subtitle(cells);
        _sheet.Row(_row++).Height = WorkbookLooks.HeightOf(text, WorkbookLooks.LabelWidth + AnswerWidth, 1);
    }

    private void Table(LineTable table, bool freeze)
    {
        _row++;
        Head(table);
        if (freeze)
        {
            _sheet.SheetView.Freeze(_row - 1, Labels);
            _sheet.PageSetup.SetRowsToRepeatAtTop(_row - 1, _row - 1);
        }

        var top = _row;
        foreach (var row in table.Rows)
        {
            Id($"{table.Key}.{row.Key}");
            WorkbookLooks.Label(_sheet.Cell(_row, Labels).SetValue(Say(row.Label)));
            foreach (var (index, column) in table.Columns.Index())
            {
                _cells.Write(table.Cell(row, column), _sheet.Cell(_row, First + index).AsRange());
            }

            if (table.AddsAcross)
            {
                var amounts = table.Columns.Index().Where(each => each.Item.Kind is FieldKind.Kroner).Select(each => _sheet.Cell(_row, First + each.Index).Address.ToString());
                _sheet.Cell(_row, First + table.Columns.Count).FormulaA1 = $"SUM({string.Join(',', amounts)})";
                WorkbookLooks.Sum(_sheet.Cell(_row, First + table.Columns.Count).AsRange());
            }

            _sheet.Row(_row++).Height = WorkbookLooks.HeightOf(Say(row.Label), WorkbookLooks.LabelWidth, 1);
        }

        Sums(table, top);
    }

    private void Head(LineTable table)
    {
        _sheet.Cell(_row, Labels).SetValue(Say(table.Title));
        foreach (var (index, column) in table.Columns.Index())
        {
            var cell = _sheet.Cell(_row, First + index).SetValue(Say(column.Label));
            cell.Style.Alignment.SetHorizontal(column.IsNumber ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left);
        }

        if (table.AddsAcross)
        {
            _sheet.Cell(_row, First + table.Columns.Count).SetValue("Sum").Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right);
        }

        WorkbookLooks.Head(_sheet.Range(_row, Labels, _row, First + Width(table) - 1));
        _sheet.Row(_row++).Height = 2.2 * WorkbookLooks.LineHeight;
    }

    // What people see while they fill in. The portal adds up by itself and never reads these.
    private void Sums(LineTable table, int top)
    {
        if (!table.Columns.Any(column => column.IsNumber))
        {
            return;
        }

        _sheet.Cell(_row, Labels).SetValue("Sum");
        foreach (var index in Enumerable.Range(0, Width(table)).Where(index => table.Columns.ElementAtOrDefault(index) is null or { IsNumber: true }))
        {
            var letter = _sheet.Column(First + index).ColumnLetter();
            _sheet.Cell(_row, First + index).FormulaA1 = $"SUM({letter}{top}:{letter}{_row - 1})";
        }

        WorkbookLooks.Sum(_sheet.Range(_row, Labels, _row, First + Width(table) - 1));
        _row++;
    }

    private void Items(ItemList items)
    {
        var standing = _form.Identity.Standing.GetValueOrDefault(items.Key);
        foreach (var (index, item) in _form.Identity.BlocksOf(items.Key).Index())
        {
            _row++;
            var name = Say(items.ItemName);
            var heading = $"{char.ToUpperInvariant(name[0])}{name[1..]} {index + 1}";
            // What the portal lists is known by its title, on every sheet that asks of it.
            heading = items.IsFixed && _form.Form.TitleOf(items, item, _form.Answers) is { IsComplete: true } title ? $"{heading}: {Say(title)}" : heading;
            Heading(index < standing ? heading : $"{heading} {Say(new("(fylles ut om dere har flere)", "(blir fylt ut om de har fleire)"))}");
            if (index > 0)
            {
                _sheet.PageSetup.AddHorizontalPageBreak(_row - 2);
            }

            foreach (var group in items.Groups)
            {
                if (group != items.Groups[0])
                {
                    _sheet.Cell(_row, Labels).SetValue(Say(group.Title)).Style.Font.SetBold();
                    _row++;
                }

                foreach (var field in group.Fields.Where(WorkbookNames.HasCell))
                {
                    Question(field with { Name = $"{items.Key}.{item}.{field.Name}" });
                }
            }
        }
    }

    private void Heading(string text)
    {
        _sheet.Cell(_row, Labels).SetValue(text);
        WorkbookLooks.Heading(_sheet.Range(_row, Labels, _row, _last));
        _sheet.Row(_row++).Height = 24;
    }

    private void Question(Field field)
    {
        Id(field.Name);
        var label = _sheet.Cell(_row, Labels).SetValue(Say(field.Label));
        WorkbookLooks.Label(label);
        if (field.Kind is FieldKind.Choices)
        {
            Choices(field);
            return;
        }

        var place = _sheet.Range(_row, First, _row, field.Kind is FieldKind.Kroner or FieldKind.Count or FieldKind.Percent or FieldKind.Date ? First : _last);
        if (_last > First && place.ColumnCount() > 1)
        {
            place.Merge();
        }

        _cells.Write(field, place);
        var labelHeight = WorkbookLooks.HeightOf(Say(field.Label), WorkbookLooks.LabelWidth, 1);
        var answer = field.Kind is FieldKind.Prose ? WorkbookLooks.HeightOf(_form.Answers[field.Name] ?? string.Empty, AnswerWidth, 5) : WorkbookLooks.LineHeight;
        _sheet.Row(_row++).Height = Math.Max(labelHeight, answer) + 3;
    }

    // A row for each option, as on a form of paper. The answer can also stand in words beside the question.
    private void Choices(Field field)
    {
        var kept = _form.Answers[field.Name];
        var readable = kept is null || FieldReader.Fault(field, kept) is null;
        var chosen = readable ? kept?.Split(',') ?? [] : [];
        _cells.WriteWords(field, _sheet.Cell(_row, First), readable ? null : kept);
        _cells.Note(field, _sheet.Cell(_row, First));
        _sheet.Row(_row++).Height = WorkbookLooks.HeightOf(Say(field.Label), WorkbookLooks.LabelWidth, 1) + 3;
        foreach (var option in field.Options)
        {
            Id(WorkbookNames.OptionCell(field, option));
            var label = _sheet.Cell(_row, Labels).SetValue(Say(option.Label));
            WorkbookLooks.Label(label);
            label.Style.Alignment.SetIndent(2);
            var cell = _sheet.Cell(_row, First);
            _cells.Write(field, option, cell, chosen.Contains(option.Key));
            _sheet.Row(_row++).Height = WorkbookLooks.HeightOf(Say(option.Label), WorkbookLooks.LabelWidth - 4, 1);
        }

        _row++;
    }

    private void Id(string id) => _sheet.Cell(_row, 1).SetValue(id);

    private void Finish()
    {
        _sheet.Workbook.NamedRanges.Add(WorkbookNames.RowIds(_section.Key), _sheet.Range(1, 1, _row, 1));
        if (_section.Tables.Count == 0)
        {
            _sheet.SheetView.Freeze(1, Labels);
            _sheet.PageSetup.SetRowsToRepeatAtTop(1, 1);
        }

        SheetPrint.Set(_sheet, _form, _section.Tables.Count == 0);
        SheetPrint.Protect(_sheet);
    }
}
