using System.Globalization;
using System.Text;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Payments;

[Requirement("KI-98")]
public sealed class YearEndTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KID-01")]
    public async Task The_round_of_2020_is_decided_accepted_and_paid_to_the_krone()
    {
        using var paymaster = await portal.SignedInAsync("oslo-okonomi");

        var page = await paymaster.GetAsync("/arsoversikt?ar=2020");

        page.TextsAt("section:first-of-type tfoot td").Select(Plain).Skip(1).Should().Equal("103270018", "103270018", "103270018", "0", "0", "0");
        var row = page.TextsAt("section:first-of-type tbody tr").Should().ContainSingle().Which;
        row.Should().Contain("0761.68").And.Contain("Fylkesmannen i Oslo og Viken");
        using var file = await paymaster.DownloadAsync("/arsoversikt?ar=2020&format=csv");
        var lines = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Be("\uFEFFKapittel;Post;Ordning;År;Embete;Sak;Søker;Mottaker;Vedtatt;Akseptert;Betalt;Ikke betalt;Krevd tilbake;Betalt tilbake");
        lines.Skip(1).Sum(line => long.Parse(line.Split(';')[8], CultureInfo.InvariantCulture)).Should().Be(103_270_018);
        lines.Skip(1).Sum(line => long.Parse(line.Split(';')[10], CultureInfo.InvariantCulture)).Should().Be(103_270_018);
    }

    [Fact]
    public async Task By_an_earlier_day_less_is_paid()
    {
        using var paymaster = await portal.SignedInAsync("oslo-okonomi");
        async Task<IReadOnlyList<string>> SumsPer(string day) => [.. (await paymaster.GetAsync($"/arsoversikt?ar=2020&per={day}")).TextsAt("section:first-of-type tfoot td").Select(Plain).Skip(1).Take(4)];

        (await SumsPer("04.06.2020")).Should().Equal("103270018", "103270018", "0", "103270018");
        (await SumsPer("30.04.2020")).Should().Equal("103270018", "0", "0", "103270018");
        (await SumsPer("01.01.2020")).Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-30")]
    public async Task An_embete_sees_its_own_and_the_schemes_directorate_sees_all()
    {
        using var innlandet = await portal.SignedInAsync("innlandet-leder");
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        using var other = await portal.SignedInAsync("avdir-saksbehandler");

        (await innlandet.GetAsync("/arsoversikt?ar=2020")).Text.Should().Contain("Ingen vedtak å vise");
        (await other.GetAsync("/arsoversikt?ar=2020")).Text.Should().Contain("Ingen vedtak å vise");
        (await directorate.GetAsync("/arsoversikt?ar=2020")).Text.Should().Contain("Fylkesmannen i Oslo og Viken");
        (await directorate.GetAsync("/arsoversikt?ar=2027")).TextsAt("section:first-of-type tbody tr").Should().HaveCountGreaterThan(1);
    }

    private static string Plain(string figure) => figure.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\u00A0", string.Empty, StringComparison.Ordinal);
}
