using System.Net;
using GrantPortal.Domain.Samples;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Samples;

/// <summary>A risk-based sample, drawn on the page from what the portal knows, and the controls that are opened from it.</summary>
public sealed class SamplePagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-112")]
    public async Task A_directorate_draws_a_sample_that_can_be_drawn_again_and_opens_controls_from_it()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        var round = await portal.WithDatabaseAsync(db => db.Calls.SingleAsync(call => call.Key == "ki-2026"));
        var form = await directorate.GetAsync("/kontroll/utvalg");

        var drawn = await form.SubmitAsync("Trekk utvalget", ("Input.Call", round.Id.ToString()), ("Input.Share", "30"), ("Input.Seed", "4711"));
        var again = await form.SubmitAsync("Trekk utvalget", ("Input.Call", round.Id.ToString()), ("Input.Share", "30"), ("Input.Seed", "4711"));

        drawn.Text.Should().Contain("3 av 8 tilskudd er trukket").And.Contain("gir de samme sakene");
        again.TextsAt("tbody th").Should().Equal(drawn.TextsAt("tbody th"));
        var opened = await drawn.SubmitAsync("Åpne kontroll av sakene som er trukket");
        opened.Text.Should().Contain("kontroller er åpnet.");
        opened.Buttons.Should().NotContain("Åpne kontroll av sakene som er trukket");
        (await directorate.GetAsync("/kontroll")).Text.Should().Contain("Risikobasert utval");
    }

    [Fact]
    [Requirement("KI-112")]
    public async Task The_risk_is_what_the_portal_knows_of_the_recipient()
    {
        using var directorate = await portal.SignedInAsync("hdir-leder");
        var round = await portal.WithDatabaseAsync(db => db.Calls.SingleAsync(call => call.Key == "ki-2026"));
        await (await directorate.GetAsync("/kontroll/utvalg")).SubmitAsync("Trekk utvalget", ("Input.Call", round.Id.ToString()), ("Input.Share", "100"), ("Input.Seed", "1"));

        var sample = await portal.WithDatabaseAsync(db => db.Samples.OrderByDescending(each => each.DrawnAt).FirstAsync(each => each.Share == 100));

        sample.Candidates.Should().HaveCount(8).And.OnlyContain(candidate => candidate.Risk[RiskFactor.Amount] > 0);
        sample.Candidates.Max(candidate => candidate.Risk[RiskFactor.Amount]).Should().Be(100);
        sample.Candidates.Single(candidate => candidate.Recipient.StartsWith("Ringsaker", StringComparison.Ordinal)).Risk[RiskFactor.UnusedShare].Should().BeGreaterThan(0, "it has reported, and has money left");
    }

    [Fact]
    [Requirement("KI-112")]
    public async Task A_share_of_nothing_is_refused_and_the_other_directorate_draws_among_its_own()
    {
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        using var other = await portal.SignedInAsync("avdir-leder");

        (await (await directorate.GetAsync("/kontroll/utvalg")).SubmitAsync("Trekk utvalget", ("Input.Share", "0"))).Status.Should().Be(HttpStatusCode.BadRequest);
        (await other.GetAsync("/kontroll/utvalg")).Text.Should().Contain("Utvikling av de sosiale tjenestene").And.NotContain("Kommunalt kompetanse");
    }
}
