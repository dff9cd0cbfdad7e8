using System.Diagnostics;
using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Jobs;

public sealed class JobTests(SlowPortal portal, PortalServer server) : IClassFixture<SlowPortal>
{
    private const string Caseworker = "innlandet-saksbehandler";

    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_job_shows_how_far_it_has_come_and_what_became_of_each_item()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);
        var address = await portal.QueueAsync(12);

        var going = await UntilAsync(visitor, address, page => page.Html.QuerySelector("progress") is not null);
        going.Text.Should().Contain("Du kan trygt lukke siden");
        going.TextsAt("noscript a").Should().Equal("Vis hvor langt jobben har kommet nå");
        var ended = await EndAsync(visitor, address);

        ended.TextAt("#framdrift-status").Should().Be("Ferdig");
        ended.Text.Should().Contain("12 av 12 gjort").And.Contain("2 ble ikke gjort").And.Contain("Alt er gått gjennom.");
        ended.TextsAt("tbody tr").Should().HaveCount(12);
        ended.TextsAt("tbody tr")[2].Should().Contain("Ikke gjort").And.Contain("Velg en fil som ikke er tom");
        ended.TextsAt("tbody tr")[3].Should().Contain("Noe gikk galt hos oss");
        var refused = await ended.FollowAsync("Bare det som ikke ble gjort");
        refused.TextsAt("tbody th").Should().Equal("Nr. 3", "Nr. 4");
        (await portal.EffectsAsync(address)).Should().HaveCount(10, "what was refused left nothing behind");
        (await visitor.GetAsync("/jobber")).Text.Should().Contain("Gjør 12 ting").And.Contain("12 av 12 gjort, 2 ikke gjort");
    }

    [Fact]
    public async Task Its_owner_stops_it_and_what_is_done_stays_done()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);
        var address = await portal.QueueAsync(500);
        var page = await UntilAsync(visitor, address, page => page.Html.QuerySelectorAll("tbody tr").Length > 2);

        (await page.SubmitAsync("Stopp jobben")).Text.Should().Contain("Det som er gjort, står");
        var ended = await EndAsync(visitor, address);

        ended.TextAt("#framdrift-status").Should().Be("Stoppet");
        ended.Buttons.Should().NotContain("Stopp jobben");
        var done = await portal.EffectsAsync(address);
        done.Should().HaveCountLessThan(500).And.NotBeEmpty().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task It_goes_on_after_a_restart_and_does_nothing_twice()
    {
        var address = await portal.QueueAsync(60);
        using (var before = await portal.SignedInAsync(Caseworker))
        {
            await UntilAsync(before, address, page => page.Html.QuerySelectorAll("tbody tr").Length > 5);
        }

        await portal.RestartAsync();
        var first = (await portal.EffectsAsync(address)).Count;
        first.Should().BeInRange(4, 55, "it was stopped in the middle");

        using var after = await portal.SignedInAsync(Caseworker);
        (await EndAsync(after, address)).Text.Should().Contain("60 av 60 gjort");
        (await portal.EffectsAsync(address)).Should().HaveCount(58).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task It_goes_on_when_the_database_comes_back()
    {
        using var visitor = await portal.SignedInAsync(Caseworker);
        var address = await portal.QueueAsync(60);
        await UntilAsync(visitor, address, page => page.Html.QuerySelectorAll("tbody tr").Length > 5);

        var database = new Npgsql.NpgsqlConnectionStringBuilder(portal.Connections.Portal).Database;
        await server.AdministerAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");

        (await EndAsync(visitor, address)).Text.Should().Contain("60 av 60 gjort");
        (await portal.EffectsAsync(address)).Should().HaveCount(58).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Nobody_else_sees_it()
    {
        var address = await portal.QueueAsync(1);
        foreach (var persona in new[] { "innlandet-saksbehandler-2", "innlandet-leder", "oslo-saksbehandler", "hdir-saksbehandler", "administrator", "lom-kontakt" })
        {
            using var visitor = await portal.SignedInAsync(persona);
            (await visitor.GetAsync(address)).Status.Should().Be(HttpStatusCode.NotFound, persona);
            (await visitor.DownloadAsync($"{address}/resultat")).StatusCode.Should().Be(HttpStatusCode.NotFound, persona);
            (await visitor.GetAsync("/jobber")).Text.Should().Contain("Du har ingen jobber");
        }
    }

    private static Task<SeenPage> EndAsync(Visitor visitor, string address) => UntilAsync(visitor, address, page => page.Html.QuerySelector("[data-going]") is null);

    private static async Task<SeenPage> UntilAsync(Visitor visitor, string address, Func<SeenPage, bool> isSo)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < LongEnough; await Task.Delay(100, TestContext.Current.CancellationToken))
        {
            if (await visitor.GetAsync(address) is { Status: HttpStatusCode.OK } page && isSo(page))
            {
                return page;
            }
        }

        throw new TimeoutException($"{address} has not come so far in {LongEnough.TotalSeconds} seconds.");
    }
}
