using System.Net;
using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GrantPortal.Web.Tests.Cases;

public sealed class VisibilityTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-30")]
    [Requirement("NAV-99")]
    [InlineData("innlandet-saksbehandler", HttpStatusCode.OK)]
    [InlineData("innlandet-leder", HttpStatusCode.OK)]
    [InlineData("innlandet-okonomi", HttpStatusCode.OK)]
    [InlineData("hdir-saksbehandler", HttpStatusCode.OK)]
    [InlineData("avdir-saksbehandler", HttpStatusCode.NotFound)]
    [InlineData("oslo-saksbehandler", HttpStatusCode.NotFound)]
    [InlineData("oslo-leder", HttpStatusCode.NotFound)]
    [InlineData("gjovik-kontakt", HttpStatusCode.NotFound)]
    [InlineData("gjovik-revisor", HttpStatusCode.NotFound)]
    [InlineData("administrator", HttpStatusCode.NotFound)]
    [InlineData("kontroll-delegat", HttpStatusCode.NotFound)]
    public async Task A_sent_case_is_seen_by_its_embete_and_the_scheme_s_directorate(string persona, HttpStatusCode expected)
    {
        using var visitor = await portal.SignedInAsync(persona);

        (await visitor.GetAsync(await portal.CaseOfAsync("Gran kommune"))).Status.Should().Be(expected);
    }

    [Theory]
    [Requirement("KI-30")]
    [InlineData("innlandet-saksbehandler")]
    [InlineData("hdir-leder")]
    public async Task A_draft_is_nobody_s_but_the_applicant_s(string persona)
    {
        using var visitor = await portal.SignedInAsync(persona);

        (await visitor.GetAsync(await portal.CaseOfAsync("Hamar kommune"))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-94")]
    public async Task One_who_is_partial_is_locked_out_reading_included()
    {
        var address = await portal.CaseOfAsync("Elverum kommune");
        using var visitor = await portal.SignedInAsync("innlandet-saksbehandler-2");
        var page = await visitor.GetAsync($"{address}/habilitet");
        (await page.SubmitAsync("Lagre svaret", ("Input.Answer", "nei"))).Status.Should().Be(HttpStatusCode.BadRequest, "a reason is asked for");

        page = await page.SubmitAsync("Lagre svaret", ("Input.Answer", "nei"), ("Input.Reason", "Jeg har vært ansatt der."));

        page.Path.Should().Be("/saker");
        page.Text.Should().Contain("Du kan ikke lenger åpne den.");
        foreach (var below in new[] { string.Empty, "/historikk", "/vurdering", "/innstilling", "/mangler", "/habilitet" })
        {
            (await visitor.GetAsync(address + below)).Status.Should().Be(HttpStatusCode.NotFound, below);
        }

        (await visitor.GetAsync("/saker?q=Elverum&utlysning=ki-2027")).Text.Should().NotContain("Elverum kommune");
    }

    [Fact]
    [Requirement("KI-95")]
    public async Task The_recipient_sees_amounts_and_history_of_a_paid_case_and_nothing_of_the_embete_s_own()
    {
        using var visitor = await portal.SignedInAsync("gjovik-kontakt");
        var page = await (await visitor.GetAsync("/")).FollowAsync("table tbody th a");

        page.TextsAt("thead th").Should().NotContain("Innstilt (kr)");
        page = await page.FollowAsync("Hele historikken");
        page.Text.Should().Contain("Betalingen er bestilt").And.NotContain("bare for embetet").And.NotContain("Innstillingen");
        (await visitor.GetAsync(page.Path.Replace("historikk", "vurdering", StringComparison.Ordinal))).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-96")]
    public void No_page_and_no_route_offers_an_appeal()
    {
        var routes = portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText ?? string.Empty).ToList();

        routes.Should().NotBeEmpty();
        routes.Should().NotContain(route => route.Contains("klage", StringComparison.OrdinalIgnoreCase) || route.Contains("appeal", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [Requirement("KI-96")]
    public async Task No_button_and_no_link_on_a_refused_case_offers_an_appeal()
    {
        using var visitor = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await visitor.GetAsync(await portal.CaseOfAsync("Engerdal kommune"));

        page.Buttons.Concat(page.Links).Should().NotContain(label => label.Contains("klag", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    [Requirement("KID-01")]
    public async Task The_database_refuses_to_commit_more_than_a_hard_frame()
    {
        var act = () => portal.WithDatabaseAsync(db => db.Database.ExecuteSqlRawAsync("update frames set committed = amount + 1 where is_hard"));

        (await act.Should().ThrowAsync<PostgresException>()).Which.ConstraintName.Should().Be("ck_frames_hard");
    }
}
