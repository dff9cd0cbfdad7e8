using System.Net;
using System.Text;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Exports;

public sealed class ExportedPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [InlineData("innlandet-saksbehandler", "/saker")]
    [InlineData("hdir-saksbehandler", "/saker?sorter=sokt")]
    [InlineData("", "/tildelinger")]
    [InlineData("innlandet-okonomi", "/betalinger")]
    [InlineData("administrator", "/administrasjon/virksomheter")]
    [InlineData("administrator", "/administrasjon/personer")]
    [InlineData("innlandet-saksbehandler", "/kartlegging/ki-2027/kommuner")]
    public async Task A_list_comes_as_a_workbook_without_fault_and_as_the_same_rows_in_csv(string persona, string address)
    {
        using var visitor = persona.Length == 0 ? portal.Visitor() : await portal.SignedInAsync(persona);
        var and = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        using var xlsx = await visitor.DownloadAsync($"{address}{and}format=xlsx");
        using var csv = await visitor.DownloadAsync($"{address}{and}format=csv");

        (xlsx.StatusCode, csv.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.OK));
        xlsx.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        xlsx.Content.Headers.ContentDisposition.FileName.Should().EndWith("-2027-02-01.xlsx");
        csv.Content.Headers.ContentType!.ToString().Should().Be("text/csv; charset=utf-8");
        var rows = Workbook.Read(await xlsx.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        var lines = await LinesAsync(csv);
        rows.Should().HaveSameCount(lines);
        string.Join(';', rows[0]).Should().Be(lines[0]);
    }

    [Fact]
    public async Task All_rows_come_whatever_page_is_shown()
    {
        using var visitor = await portal.SignedInAsync("administrator");
        var page = await visitor.GetAsync("/administrasjon/virksomheter?slag=kommune&side=2");
        page.TextsAt("tbody tr").Should().HaveCount(50);

        var link = page.Html.QuerySelectorAll("a").Single(link => link.TextContent == "Last ned som CSV").GetAttribute("href")!;
        link.Should().NotContain("side=");
        var lines = await LinesAsync(await visitor.DownloadAsync(link));
        page.TextAt("#treff").Should().Be($"{lines.Count - 1} virksomheter");
        lines.Skip(1).Should().OnlyContain(line => line.Contains(";Kommune;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_filter_and_the_wall_hold_for_the_file_too()
    {
        using var visitor = await portal.SignedInAsync("innlandet-saksbehandler");
        (await LinesAsync(await visitor.DownloadAsync("/saker?trinn=innstilt&utlysning=ki-2027&format=csv"))).Skip(1).Should().ContainSingle().Which.Should().StartWith("Vågå kommune;");

        using var elsewhere = await portal.SignedInAsync("oslo-saksbehandler");
        (await LinesAsync(await elsewhere.DownloadAsync("/saker?format=csv"))).Should().NotContain(line => line.StartsWith("Vågå", StringComparison.Ordinal));
        using var applicant = await portal.SignedInAsync("lom-kontakt");
        (await applicant.DownloadAsync("/saker?format=csv")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Headings_and_words_are_in_the_persons_form()
    {
        using var visitor = portal.Visitor();
        visitor.Cookies.Add(portal.Address, new Cookie("sprak", "nn"));
        var csv = await visitor.DownloadAsync("/tildelinger?ar=2020&format=csv");
        csv.Content.Headers.ContentDisposition!.FileName.Should().StartWith("tildelingar-");
        var lines = await LinesAsync(csv);
        lines[0].Should().Be("Mottakar;År;Embete;Del;Tiltak;Søkt (kr);Tildelt (kr)");
        lines.Skip(1).Sum(line => long.Parse(line.Split(';')[^1], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(103_270_018, "it is the round of 2020, whole");
    }

    private static async Task<List<string>> LinesAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bytes[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        return [.. Encoding.UTF8.GetString(bytes[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
