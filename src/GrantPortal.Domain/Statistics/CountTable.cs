namespace GrantPortal.Domain.Statistics;

/// <summary>
/// A table of persons with its sums, and what of it the public may see. Counts of 1 and 2 are hidden, 0 is shown. Other cells are hidden with them, so that no
/// hidden cell can be computed from what is shown, not even by somebody who knows that a hidden cell is never 0: for each there is another table with the same
/// shown cells where it has another value.
/// </summary>
public sealed class CountTable
{
    /// <summary>The largest count that points at somebody.</summary>
    public const long Small = 2;

    private readonly long[][] _counts;
    private readonly bool[][] _hidden;

    private CountTable(long[][] counts) => (_counts, _hidden) = (counts, [.. counts.Select(row => new bool[row.Length])]);

    /// <summary>Rows, without the row of sums, which stands last.</summary>
    public int Rows => _counts.Length - 1;

    /// <summary>Columns, without the column of sums, which stands last.</summary>
    public int Columns => _counts[0].Length - 1;

    /// <param name="counts">The counts by row, each zero or more; sums are added.</param>
    /// <exception cref="ArgumentException">There is no row or no column, or the rows differ in length.</exception>
    public static CountTable Of(IReadOnlyList<IReadOnlyList<long>> counts)
    {
        if (counts.Count == 0 || counts[0].Count == 0 || counts.Any(row => row.Count != counts[0].Count || row.Any(count => count < 0)))
        {
            throw new ArgumentException("A table has rows of the same length, and no count is negative.", nameof(counts));
        }

        var rows = counts.Select(row => (long[])[.. row, row.Sum()]).ToList();
        var table = new CountTable([.. rows, [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Sum(row => row[column]))]]);
        table.Hide();
        return table;
    }

    /// <summary>The count; the sums stand at <see cref="Rows"/> and <see cref="Columns"/>.</summary>
    public long Count(int row, int column) => _counts[row][column];

    public bool IsHidden(int row, int column) => _hidden[row][column];

    /// <summary>The count as the public sees it; null where it is hidden.</summary>
    public long? Shown(int row, int column) => IsHidden(row, column) ? null : Count(row, column);

    private void Hide()
    {
        var small = (from row in Enumerable.Range(0, Rows + 1) from column in Enumerable.Range(0, Columns + 1) where Count(row, column) is > 0 and <= Small select (row, column)).ToList();
        foreach (var (row, column) in small)
        {
            _hidden[row][column] = true;
        }

        // The four corners of a rectangle can all change together without a shown cell changing: so the small one has two values, and so have those that hide it.
        foreach (var cell in small)
        {
            foreach (var (row, column) in Rectangles(cell).MinBy(Cost)!)
            {
                _hidden[row][column] = true;
            }
        }
    }

    private IEnumerable<(int Row, int Column)[]> Rectangles((int Row, int Column) cell) =>
        from row in Enumerable.Range(0, Rows + 1)
        where row != cell.Row
        from column in Enumerable.Range(0, Columns + 1)
        where column != cell.Column
        let corners = ((int Row, int Column)[])[cell, (cell.Row, column), (row, cell.Column), (row, column)]
        where corners.All(corner => Count(corner.Row, corner.Column) > 0) && (CanMove(corners, 1) || CanMove(corners, -1))
        select corners;

    // One person more in a corner is one less in its neighbours and one more in the opposite; in a sum the sign turns. What goes down must not come to 0.
    private bool CanMove((int Row, int Column)[] corners, int by)
    {
        int[] inside = [1, -1, -1, 1];
        return corners.Index().All(corner =>
        {
            var (row, column) = corner.Item;
            var change = by * inside[corner.Index] * (row == Rows ? -1 : 1) * (column == Columns ? -1 : 1);
            return Count(row, column) + change > 0;
        });
    }

    // As little as possible is hidden, small counts rather than large, and sums last of all.
    private (int Sums, int Cells, long Persons) Cost((int Row, int Column)[] corners)
    {
        var lost = corners.Where(corner => !IsHidden(corner.Row, corner.Column)).ToList();
        return (lost.Count(corner => corner.Row == Rows || corner.Column == Columns), lost.Count, lost.Sum(corner => Count(corner.Row, corner.Column)));
    }
}
