using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Cases;

public sealed class WorklistTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Caseworker = "innlandet-saksbehandler";

    [Fact]
    [Requirement("KI-30")]
    public async Task A_list_is_filtered_by_its_address()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);

        Applicants(await visitor.GetAsync("/saker?trinn=innstilt&utlysning=ki-2027")).Should().Equal("Vågå kommune");
        Applicants(await visitor.GetAsync("/saker?q=gran")).Should().Equal("Gran kommune");
        Applicants(await visitor.GetAsync("/saker?q=%25")).Should().BeEmpty("what is typed is text and no pattern");
        Applicants(await visitor.GetAsync("/saker?hvem=ufordelte&trinn=sendt&utlysning=ki-2027")).Should().BeEquivalentTo("Lillehammer kommune", "Stange kommune");
        Applicants(await visitor.GetAsync("/saker?utlysning=bu-2027")).Should().StartWith(["Hamar kommune", "Lillehammer kommune"], "who is in a class of priority comes first (BU-05)");
        Applicants(await visitor.GetAsync("/saker?utlysning=ki-2027&sorter=soker")).Should().HaveCountGreaterThan(5).And.BeInAscendingOrder(StringComparer.Create(new System.Globalization.CultureInfo("nb-NO"), ignoreCase: true));
    }

    [Fact]
    [Requirement("KI-69")]
    public async Task Kommuner_that_Leve_hele_livet_prioritises_stand_first()
    {
        using var visitor = await portal.SignedInAsync("oslo-saksbehandler");
        var page = await visitor.GetAsync("/saker");
        var all = page.TextsAt("tbody tr td:nth-of-type(5)");
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var prioritised = await directorate.GetAsync("/saker?prioritert=true");

        all.Should().BeInDescendingOrder();
        prioritised.TextsAt("tbody tr td:nth-of-type(5)").Should().OnlyContain(text => text == "Leve hele livet");
    }

    [Fact]
    public async Task The_next_case_of_my_list_is_one_click_away()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);
        var list = await visitor.GetAsync("/saker?trinn=vurderes&sorter=soker");
        var applicants = Applicants(list);
        var page = await (await list.FollowAsync(applicants[0])).FollowAsync("nav.tp-sidenav a[href*='/vurdering']");

        page.Text.Should().Contain($"Sak 1 av {applicants.Count}");
        page = await page.FollowAsync("a[rel=next]");
        page.Heading.Should().Be(applicants[1]);
        page.Text.Should().Contain($"Sak 2 av {applicants.Count}");
    }

    [Fact]
    public async Task Pages_take_the_same_number_of_queries_whatever_the_number_of_rows()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);
        using var elsewhere = await portal.SignedInAsync("hdir-saksbehandler");
        using var counter = new QueryCounter(portal);
        var (few, many) = (await portal.CaseOfAsync("Stange kommune"), await portal.CaseOfAsync("Kongsvinger kommune"));

        (await counter.CountAsync(visitor, "/saker")).Should().Be(await counter.CountAsync(visitor, "/saker?q=Gran")).And.BeInRange(1, 6);
        (await counter.CountAsync(elsewhere, "/saker")).Should().Be(await counter.CountAsync(elsewhere, "/saker?q=Gran")).And.BeInRange(1, 6);
        (await counter.CountAsync(visitor, "/")).Should().BeInRange(1, 6);
        (await counter.CountAsync(elsewhere, "/")).Should().BeInRange(1, 4);
        (await counter.CountAsync(visitor, few)).Should().BeInRange(1, 8);
        (await counter.CountAsync(visitor, many)).Should().BeInRange(1, 8);
        (await counter.CountAsync(visitor, $"{many}/historikk")).Should().Be(await counter.CountAsync(visitor, $"{few}/historikk")).And.BeInRange(1, 5);
    }

    private static IReadOnlyList<string> Applicants(SeenPage page) => page.TextsAt("tbody tr th");
}
