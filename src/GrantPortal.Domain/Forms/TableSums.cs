namespace GrantPortal.Domain.Forms;

/// <summary>The sums of a line table: each line's kroner (its total, where the table has a column for it), each column, and all. A line with a figure that cannot be read is left out and said to be.</summary>
public sealed class TableSums
{
    private readonly Dictionary<string, long?> _rows = [];
    private readonly Dictionary<string, long> _columns = [];
    private readonly HashSet<string> _faulty = [];

    private TableSums(LineTable table, Answers answers)
    {
        var amounts = table.Columns.Where(column => column.Kind is FieldKind.Kroner).ToList();
        var counted = amounts.Exists(column => column.IsTotal) ? amounts.Where(column => column.IsTotal).ToList() : amounts;
        foreach (var row in table.Rows)
        {
            var cells = table.Columns.Select(column => (Column: column, Field: table.Cell(row, column))).Where(cell => cell.Field.IsNumber).ToList();
            if (cells.Exists(cell => FieldReader.Fault(cell.Field, answers[cell.Field.Name]) is not null))
            {
                _faulty.Add(row.Key);
                continue;
            }

            var figures = cells.Select(cell => (cell.Column, Figure: answers.Number(cell.Field.Name))).Where(cell => cell.Figure is not null).ToList();
            _rows[row.Key] = figures.Where(cell => counted.Contains(cell.Column)).Select(cell => cell.Figure).Aggregate((long?)null, (sum, figure) => (sum ?? 0) + figure);
            foreach (var (column, figure) in figures)
            {
                _columns[column.Key] = _columns.GetValueOrDefault(column.Key) + figure!.Value;
            }
        }

        Total = _rows.Values.Sum(sum => sum ?? 0);
    }

    /// <summary>Kroner of all lines that can be read.</summary>
    public long Total { get; }

    /// <summary>True when a line is left out of the sums.</summary>
    public bool LeavesOut => _faulty.Count > 0;

    public static TableSums Of(LineTable table, Answers answers) => new(table, answers);

    /// <summary>Kroner on the line; null when it is blank or cannot be read.</summary>
    public long? Row(string row) => _rows.GetValueOrDefault(row);

    public bool IsFaulty(string row) => _faulty.Contains(row);

    /// <summary>The column's sum over the lines that can be read.</summary>
    public long Column(string column) => _columns.GetValueOrDefault(column);
}
