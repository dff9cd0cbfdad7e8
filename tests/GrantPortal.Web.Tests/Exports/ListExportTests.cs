using System.Runtime.CompilerServices;
using System.Text;
using DocumentFormat.OpenXml.Spreadsheet;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Exports;

namespace GrantPortal.Web.Tests.Exports;

public sealed class ListExportTests
{
    private static readonly ListExport<Award> List = new ListExport<Award>(new("tildelinger", "tildelingar"))
        .Text(new("Mottaker", "Mottakar"), award => award.Recipient, 30)
        .Year(new("År", "År"), award => award.Year)
        .Kroner(new("Tildelt (kr)", "Tildelt (kr)"), award => award.Granted)
        .Date(new("Vedtatt", "Vedteke"), award => award.At);

    private static readonly DateTimeOffset At = new(2027, 2, 28, 23, 30, 0, TimeSpan.Zero);

    public static TheoryData<string> Formulas => ["=1+1", "+47 12", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://eksempel.no\";\"Klikk\")"];

    [Fact]
    public async Task A_workbook_has_numbers_as_numbers_dates_as_dates_and_headings_that_stay()
    {
        using var file = await XlsxAsync(new Award("Gjøvik kommune", 2027, new Kroner(1_234_567), At), new Award(null, 2026, null, null));

        var cells = Workbook.Cells(file);
        cells.Select(cell => cell.InnerText).Should().Equal("Mottaker", "År", "Tildelt (kr)", "Vedtatt", "Gjøvik kommune", "2027", "1234567", "46447", "", "2026", "", "");
        cells[6].DataType.Should().BeNull("a number is a number");
        cells[7].StyleIndex!.Value.Should().Be(XlsxParts.Date);
        new DateOnly(1899, 12, 30).AddDays(46447).Should().Be(new DateOnly(2027, 3, 1), "it is past midnight in Norway");
        var sheet = Workbook.Sheet(file);
        sheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
        sheet.Descendants<Column>().Select(column => column.Width!.Value).Should().Equal([30, 8, 16, 12], "a heading is read whole, with the arrow of the filter beside it");
        sheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().Be("A1:D3");
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public async Task What_would_be_a_formula_is_text(string typed)
    {
        using var file = await XlsxAsync(new Award(typed, 2027, null, null));
        var cell = Workbook.Cells(file)[4];
        (cell.InnerText.ReplaceLineEndings("\n"), cell.DataType!.Value, cell.CellFormula).Should().Be((typed.ReplaceLineEndings("\n"), CellValues.InlineString, null));
        cell.StyleIndex!.Value.Should().Be(XlsxParts.Quoted);

        (await CsvAsync(Language.Bokmal, new Award(typed, 2027, null, null))).Split("\r\n")[1].TrimStart('"').Should().StartWith($"'{typed[0]}");
    }

    [Fact]
    public async Task Csv_is_read_by_spreadsheets_in_Norwegian()
    {
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, List, Rows(new Award("Frogner; \"bydel\"\nOslo", 2027, new Kroner(0), At)), Language.Nynorsk, TestContext.Current.CancellationToken);

        file.ToArray()[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        Encoding.UTF8.GetString(file.ToArray()[3..]).Should().Be("Mottakar;År;Tildelt (kr);Vedteke\r\n\"Frogner; \"\"bydel\"\"\nOslo\";2027;0;01.03.2027\r\n");
    }

    [Fact]
    public async Task A_character_that_a_workbook_cannot_hold_is_left_out_and_an_emoji_is_kept()
    {
        using var file = await XlsxAsync(new Award("Lom\u0001 kommune 🌲", 2027, null, null));
        Workbook.Cells(file)[4].InnerText.Should().Be("Lom kommune 🌲");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Of_ten_thousand_rows_none_is_held_when_it_is_written(bool isWorkbook)
    {
        var path = Path.GetTempFileName();
        var onTheWay = new List<(int Alive, long Written)>();
        await using (var file = File.Create(path))
        {
            var rows = Many(10_000, () => file.Position, onTheWay);
            await (isWorkbook
                ? XlsxWriter.WriteAsync(file, List, rows, Language.Bokmal, TestContext.Current.CancellationToken)
                : CsvFile.WriteAsync(file, List, rows, Language.Bokmal, TestContext.Current.CancellationToken));
        }

        onTheWay.Should().HaveCount(10).And.OnlyContain(seen => seen.Alive < 100);
        onTheWay.Select(seen => seen.Written).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        if (isWorkbook)
        {
            await using var written = File.OpenRead(path);
            Workbook.Read(written).Should().HaveCount(10_001);
        }

        File.Delete(path);
    }

    private static async Task<MemoryStream> XlsxAsync(params Award[] awards)
    {
        var file = new MemoryStream();
        await XlsxWriter.WriteAsync(file, List, Rows(awards), Language.Bokmal, TestContext.Current.CancellationToken);
        file.Position = 0;
        return file;
    }

    private static async Task<string> CsvAsync(Language language, params Award[] awards)
    {
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, List, Rows(awards), language, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async IAsyncEnumerable<Award> Rows(params Award[] awards)
    {
        foreach (var award in awards)
        {
            await Task.Yield();
            yield return award;
        }
    }

    /// <summary>Rows that are made one by one, noting after every thousand how many of them are still held, and how much is written.</summary>
    private static async IAsyncEnumerable<Award> Many(int count, Func<long> written, List<(int Alive, long Written)> onTheWay)
    {
        var made = new List<WeakReference>();
        for (var number = 0; number < count; number++)
        {
            yield return Made(number, made);
            if (number % 1000 == 999)
            {
                await Task.Yield();
                GC.Collect();
                onTheWay.Add((made.Count(row => row.IsAlive), written()));
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Award Made(int number, List<WeakReference> made)
    {
        var row = new Award($"Mottaker {number} {new string('x', 200)}", 2027, new Kroner(number), At);
        made.Add(new WeakReference(row));
        return row;
    }

    private sealed record Award(string? Recipient, int Year, Kroner? Granted, DateTimeOffset? At);
}
