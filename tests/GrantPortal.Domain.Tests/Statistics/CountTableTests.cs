using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Statistics;

namespace GrantPortal.Domain.Tests.Statistics;

public sealed class CountTableTests
{
    [Fact]
    public void Counts_of_one_and_two_are_hidden_and_zero_is_shown()
    {
        var table = CountTable.Of([[1, 8, 0, 12], [9, 2, 7, 5], [0, 6, 4, 0]]);

        (table.IsHidden(0, 0), table.IsHidden(1, 1), table.Shown(0, 2), table.Shown(2, 0)).Should().Be((true, true, 0L, 0L));
        (table.Shown(3, 4), table.Count(0, 0)).Should().Be((54L, 1L));
    }

    [Fact]
    public void A_small_count_beside_zeros_takes_its_sum_with_it()
    {
        var table = CountTable.Of([[2, 0], [0, 0], [0, 9]]);

        (table.IsHidden(0, 0), table.IsHidden(0, 2), table.IsHidden(3, 0), table.IsHidden(3, 2)).Should().Be((true, true, true, true));
        (table.Shown(2, 1), table.Shown(1, 0)).Should().Be((9L, 0L));
    }

    [Fact]
    public void Where_nobody_is_alone_nothing_is_hidden() => Hidden(CountTable.Of([[3, 0], [40, 5]])).Should().BeEmpty();

    [Fact]
    public void A_table_has_rows_of_the_same_length()
    {
        var uneven = () => CountTable.Of([[1, 2], [3]]);
        var empty = () => CountTable.Of([]);

        uneven.Should().Throw<ArgumentException>();
        empty.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void No_hidden_count_can_be_computed_from_what_is_shown() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 4), 6).ToArbitrary(), counts =>
        {
            var table = CountTable.Of([[.. counts[..3].Select(count => (long)count)], [.. counts[3..].Select(count => (long)count)]]);
            var others = SameShown(table).ToList();
            return Hidden(table).All(cell => others.Select(other => At(other, cell)).Distinct().Skip(1).Any());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void In_a_large_table_the_shown_cells_leave_every_hidden_one_open() =>
        Prop.ForAll(Gen.ArrayOf(Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, 60)), 70).ToArbitrary(), counts =>
        {
            var table = CountTable.Of([.. counts.Select(count => (long)count).Chunk(10).Select(row => (IReadOnlyList<long>)row)]);
            var hidden = Hidden(table).ToList();
            return hidden.TrueForAll(cell => table.Count(cell.Row, cell.Column) > 0)
                && Everywhere(table).Where(cell => table.Count(cell.Row, cell.Column) is 1 or 2).All(hidden.Contains)
                && !hidden.Exists(cell => IsDetermined(hidden, cell));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<(int Row, int Column)> Everywhere(CountTable table) =>
        from row in Enumerable.Range(0, table.Rows + 1) from column in Enumerable.Range(0, table.Columns + 1) select (row, column);

    private static IEnumerable<(int Row, int Column)> Hidden(CountTable table) => Everywhere(table).Where(cell => table.IsHidden(cell.Row, cell.Column));

    /// <summary>Every table of two rows and three columns that looks the same to the public, where what is hidden is never 0.</summary>
    private static IEnumerable<long[]> SameShown(CountTable table)
    {
        IEnumerable<long[]> tables = [[]];
        for (var place = 0; place < 6; place++)
        {
            var (row, column) = (place / 3, place % 3);
            long[] possible = table.Shown(row, column) is { } shown ? [shown] : [1, 2, 3, 4, 5, 6];
            tables = tables.SelectMany(begun => possible.Select(value => (long[])[.. begun, value]));
        }

        return tables.Where(other => Everywhere(table).All(cell => table.Shown(cell.Row, cell.Column) is { } shown ? At(other, cell) == shown : At(other, cell) > 0));
    }

    private static long At(long[] table, (int Row, int Column) cell) =>
        Enumerable.Range(0, 6).Where(place => (cell.Row == 2 || place / 3 == cell.Row) && (cell.Column == 3 || place % 3 == cell.Column)).Sum(place => table[place]);

    // Rows and columns are the knots of a net, hidden cells its threads: a cell that is the only thread between two halves can be computed, and no other.
    private static bool IsDetermined(List<(int Row, int Column)> hidden, (int Row, int Column) cell)
    {
        HashSet<int> reached = [cell.Row];
        for (var grew = true; grew;)
        {
            grew = hidden.Where(other => other != cell).Any(other => reached.Contains(other.Row) ? reached.Add(1000 + other.Column) : reached.Contains(1000 + other.Column) && reached.Add(other.Row));
        }

        return !reached.Contains(1000 + cell.Column);
    }
}
