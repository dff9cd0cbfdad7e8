using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Awards;

public sealed class AwardsPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Round = "/tildelinger?ar=2020&ordning=ki&statsforvalter=oslo-og-viken";

    [Theory]
    [Requirement("KID-01")]
    [InlineData("Ramme", "kr 103 461 728")]
    [InlineData("Søkt", "kr 271 633 424")]
    [InlineData("Tildelt", "kr 103 270 018")]
    [InlineData("Ufordelt", "kr 191 710")]
    public async Task The_round_of_2020_stands_to_the_krone(string figure, string amount)
    {
        using var visitor = portal.Visitor();

        Figures(await visitor.GetAsync(Round)).Should().Contain(figure, amount);
    }

    [Theory]
    [Requirement("KID-02")]
    [Requirement("KID-03")]
    [Requirement("KID-04")]
    [InlineData("kompetanse", "kr 133 278 574", "kr 72 113 021")]
    [InlineData("innovasjon", "kr 133 846 977", "kr 27 847 933")]
    [InlineData("bpa", "kr 4 507 873", "kr 3 309 064")]
    public async Task Each_part_of_2020_stands_to_the_krone(string part, string sought, string granted)
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync($"{Round}&del={part}");

        Figures(page).Should().Contain("Søkt", sought).And.Contain("Tildelt", granted);
        Figures(page).Should().NotContainKey("Ramme", "the frame is for all parts together");
    }

    [Fact]
    [Requirement("KID-05")]
    [Requirement("KID-06")]
    public async Task Of_197_projects_136_got_something()
    {
        using var visitor = portal.Visitor();

        Figures(await visitor.GetAsync(Round)).Should().Contain("Innovasjonsprosjekter", "136 av 197");
    }

    [Fact]
    public async Task All_the_pages_of_a_list_add_up_to_its_sums()
    {
        using var visitor = portal.Visitor();
        var (sought, granted) = (0L, 0L);
        var page = await visitor.GetAsync(Round);
        for (var side = 1; ; side++)
        {
            page = await visitor.GetAsync($"{Round}&side={side}");
            sought += page.TextsAt("tbody tr td:nth-last-child(2)").Sum(Amount);
            granted += page.TextsAt("tbody tr td:last-child").Sum(Amount);
            if (page.TextAt("caption").EndsWith($"til {Lines(page)} av {Lines(page)}", StringComparison.Ordinal))
            {
                break;
            }
        }

        sought.Should().Be(271_633_424);
        granted.Should().Be(103_270_018);
        page.TextsAt("tfoot .tp-sum").Should().Equal("271 633 424", "103 270 018");
    }

    [Fact]
    public async Task A_kommune_is_found_by_its_name_and_shown_under_the_embetes_name_of_that_year()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/tildelinger?ar=2020&tekst=rælingen");

        page.TextsAt("tbody tr").Should().HaveCount(6).And.OnlyContain(row => row.StartsWith("Rælingen kommune 2020 Fylkesmannen i Oslo og Viken"));
        page.TextsAt("tbody tr").Should().Contain(row => row.EndsWith("Digital matglede 410 000 0"));
        page.TextsAt("tfoot .tp-sum").Should().Equal("3 240 000", "1 426 000");
    }

    [Theory]
    [InlineData("/tildelinger?tekst=%25")]
    [InlineData("/tildelinger?tekst=_____________")]
    [InlineData("/tildelinger?ar=1999")]
    public async Task A_list_without_hits_says_so(string address)
    {
        using var visitor = portal.Visitor();

        (await visitor.GetAsync(address)).Text.Should().Contain("Ingen tildelinger passer");
    }

    [Fact]
    public async Task The_page_says_what_is_example_data()
    {
        using var visitor = portal.Visitor();

        (await visitor.GetAsync(Round)).Text.Should().Contain("Fordelingen på mottakere er eksempeldata");
    }

    [Fact]
    public async Task What_is_decided_but_not_told_is_not_public()
    {
        using var visitor = portal.Visitor();

        (await visitor.GetAsync("/tildelinger?ar=2027&tekst=ringebu")).Text.Should().Contain("Ingen tildelinger passer", "the letter to Ringebu is not sent");
        (await visitor.GetAsync("/tildelinger?ar=2027&tekst=øyer")).Text.Should().Contain("Øyer kommune");
    }

    [Theory]
    [InlineData("/tildelinger?side=999")]
    [InlineData("/tildelinger?side=-1")]
    [InlineData("/tildelinger?ar=mange")]
    public async Task An_address_that_somebody_has_changed_still_gives_a_list(string address)
    {
        using var visitor = portal.Visitor();

        (await visitor.GetAsync(address)).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_front_page_draws_the_round_and_says_it_in_figures_too()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/");

        page.Text.Should().Contain("Fylkesmannen i Oslo og Viken hadde kr 103 461 728 å fordele i 2020. 136 av 197 innovasjonsprosjekter fikk tilskudd.");
        page.Text.Should().Contain("54,1 % innvilget").And.Contain("133 278 574");
        page.Html.QuerySelectorAll("svg.tp-chart rect.granted").Should().HaveCount(3).And.OnlyContain(bar => bar.GetAttribute("width")!.EndsWith('%'));
    }

    private static Dictionary<string, string> Figures(SeenPage page) =>
        page.TextsAt(".tp-figures dt").Zip(page.TextsAt(".tp-figures dd")).ToDictionary(pair => pair.First, pair => pair.Second);

    private static string Lines(SeenPage page) => page.TextAt("#treff").Split(' ')[0];

    private static long Amount(string figure) => long.Parse(figure.Replace(" ", string.Empty, StringComparison.Ordinal));
}
