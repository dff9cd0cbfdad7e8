using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.AuditorStatements;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Claims;

/// <summary>What an approved report says is left of an award is carried over, or claimed back.</summary>
[Requirement("KI-83")]
[Requirement("KI-98")]
public sealed class UnusedMoneyTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task What_is_left_of_an_approved_report_is_claimed_by_a_claim_that_is_filled_in()
    {
        var id = await ReportedAsync(2060, walk => walk.Paid());
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var unused = await ApproveAsync(caseworker, id);

        var report = await caseworker.GetAsync($"/saker/{id}/rapport");
        report.Text.Should().Contain($"kr {unused} er ubrukt, og verken overført eller krevd tilbake. Mottakeren kan føre det opp i søknaden for 2061");
        (await caseworker.GetAsync("/krav/ubrukt")).TextsAt("tbody tr").Should().ContainSingle(row => row.Contains("2060") && row.EndsWith(unused, StringComparison.Ordinal));
        (await caseworker.GetAsync("/")).Text.Should().MatchRegex("\\d+ ?tilskudd har ubrukte penger");
        var made = await (await report.FollowAsync($"Krev kr {unused} tilbake")).SubmitAsync("Lag kravet");
        made.Text.Should().Contain($"Krav om tilbakebetaling av kr {unused}").And.Contain("Ubrukte midler");

        (await caseworker.GetAsync("/krav/ubrukt")).TextsAt("tbody tr").Should().NotContain(row => row.Contains("2060"));
        (await caseworker.GetAsync($"/saker/{id}/rapport")).Text.Should().Contain($"Et krav på kr {unused} er laget, og ikke sendt.").And.NotContain("verken overført eller krevd tilbake.");
    }

    [Fact]
    public async Task Of_an_old_award_the_claim_is_the_way_on_and_a_carry_over_is_not_spoken_of()
    {
        using var caseworker = await portal.SignedInAsync("oslo-saksbehandler");
        var list = await caseworker.GetAsync("/krav/ubrukt");

        var page = await list.FollowAsync("tbody th a");

        page.Text.Should().Contain("er ubrukt, og verken overført eller krevd tilbake.").And.NotContain("så lenge den kan sendes").And.Contain("Lag et annet krav");
        page.Html.QuerySelectorAll("main a.ds-button:not([data-variant])").Should().ContainSingle().Which.TextContent.Should().StartWith("Krev kr");
    }

    [Fact]
    public async Task Where_the_money_is_stands_for_the_recipient_too_who_does_not_see_a_claim_that_is_not_sent()
    {
        var id = await ReportedAsync(2063, walk => walk.Paid());
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        Row(await contact.GetAsync($"/saker/{id}/krav"), "Brukt, ifølge rapporten").Should().NotEndWith("rapporten0");
        var unused = await ApproveAsync(caseworker, id);
        await (await caseworker.GetAsync($"/saker/{id}/krav/nytt?grunn=ubrukt")).SubmitAsync("Lag kravet", ("Input.Amount", "1 000"));

        Row(await caseworker.GetAsync($"/saker/{id}/krav"), "Krevd tilbake, ikke betalt ennå").Should().EndWith("ennå1 000");
        Row(await directorate.GetAsync($"/saker/{id}/krav"), "Krevd tilbake, ikke betalt ennå").Should().EndWith("ennå1 000");
        var seen = await contact.GetAsync($"/saker/{id}/krav");
        Row(seen, "Krevd tilbake, ikke betalt ennå").Should().EndWith("ennå0");
        Row(seen, "Ubrukt, verken overført eller krevd tilbake").Should().EndWith($"tilbake{unused}");
        seen.Text.Should().NotContain("Lag et krav").And.Contain("Ingenting er krevd tilbake");
        using var counter = new QueryCounter(portal);
        (await counter.CountAsync(caseworker, $"/saker/{id}/krav")).Should().BeInRange(1, 12);
        (await counter.CountAsync(caseworker, $"/saker/{id}/rapport")).Should().BeInRange(1, 20);
    }

    [Fact]
    public async Task What_is_not_carried_over_becomes_a_claim_when_the_carry_over_is_decided()
    {
        var award = await ReportedAsync(2066, walk => walk.Paid());
        var next = await portal.WalkAsync("3407", 2067, walk => walk.Assign().BeginAssessment(), carriedOver: 5_000);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        await ApproveAsync(caseworker, award);
        (await caseworker.GetAsync($"/saker/{award}/rapport")).Text.Should().Contain("Søknaden for 2067 fører opp kr 5 000 til overføring, og det er ikke avgjort.");
        (await caseworker.GetAsync("/krav/ubrukt")).TextsAt("tbody tr").Should().NotContain(row => row.Contains("2066"));
        var page = await caseworker.GetAsync($"/saker/{next}/overforing");

        var decided = await page.SubmitAsync("Avgjør overføringen", ("Approved[0].Amount", "3 000"), ("Reason", "Resten er brukt."));

        var (unused, claim) = await portal.WithDatabaseAsync(async db => (await db.Reports.Where(report => report.ApplicationId == award).Select(report => report.Unused).SingleAsync(), await db.Claims.SingleAsync(each => each.ApplicationId == award)));
        claim.Ground.Should().Be(ClaimGround.UnusedMoney);
        claim.Status.Should().Be(ClaimStatus.Made, "the embete reads it before it is sent");
        claim.Amount.Should().Be(unused.Less(new Kroner(3_000)));
        decided.Text.Should().Contain("Det er laget et krav på resten, kr").And.Contain("er laget, og ikke sendt.");
        Row(await caseworker.GetAsync($"/saker/{award}/krav"), "Overført til 2067").Should().EndWith("3 000");
        (await page.SubmitAsync("Avgjør overføringen", ("Approved[0].Amount", "3 000"), ("Reason", "Resten er brukt."))).Status.Should().NotBe(HttpStatusCode.OK);
        (await portal.WithDatabaseAsync(db => db.Claims.CountAsync(each => each.ApplicationId == award))).Should().Be(1);
    }

    [Fact]
    public async Task Nothing_is_claimed_back_before_a_payment_is_registered_as_paid()
    {
        var award = await ReportedAsync(2070, walk => walk);
        var next = await portal.WalkAsync("3407", 2071, walk => walk.Assign().BeginAssessment(), carriedOver: 5_000);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        await ApproveAsync(caseworker, award);

        var decided = await (await caseworker.GetAsync($"/saker/{next}/overforing")).SubmitAsync("Avgjør overføringen", ("Approved[0].Amount", "0"), ("Reason", "Tiltaket er avsluttet."));

        decided.Text.Should().Contain("Overføringen er avgjort: kr 0.").And.Contain("Ingen utbetaling er registrert som betalt, så ingenting kan kreves tilbake ennå.");
        (await portal.WithDatabaseAsync(db => db.Claims.AnyAsync(each => each.ApplicationId == award))).Should().BeFalse();
    }

    private static string Row(SeenPage page, string label) => page.TextsAt("section[aria-labelledby=pengene] tr").Single(row => row.StartsWith(label, StringComparison.Ordinal));

    private Task<Id<Application>> ReportedAsync(int year, Func<CaseWalk, CaseWalk> paid) =>
        portal.WalkAsync("3407", year, walk => paid(walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment()).FillReport(90).SendReport());

    /// <summary>Approves the report, and gives what is unused as a page shows it.</summary>
    private async Task<string> ApproveAsync(Visitor caseworker, Id<Application> id)
    {
        await portal.AttestAsync(id);
        (await (await caseworker.GetAsync($"/saker/{id}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("Rapporten er godkjent, og brevet er sendt.");
        var unused = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Unused).SingleAsync());
        return Norwegian.Number(unused.Amount).Replace('\u00a0', ' ');
    }
}
