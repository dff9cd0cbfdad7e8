using System.Net;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Database;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Decisions;

/// <summary>What becomes of a decision after its letter, on the pages of the embete and of the recipient.</summary>
public sealed class SentDecisionTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-105")]
    [Requirement("KI-111")]
    public async Task A_leader_stops_a_grant_and_lifts_the_stop_each_with_a_letter_in_the_recipients_form()
    {
        var id = await portal.WalkAsync("3434", 2041, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept());
        using var leader = await portal.SignedInAsync("innlandet-leder");
        using var contact = await portal.SignedInAsync("lom-kontakt");
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        (await paymaster.GetAsync("/betalinger")).Text.Should().Contain("2041/");

        var stopped = await (await (await leader.GetAsync($"/saker/{id}")).FollowAsync("Stans tilskuddet"))
            .SubmitAsync("Stans tilskuddet og send brevet", ("Input.Ground", "UseAgainstConditions"), ("Input.Reason", "Pengane er brukte til drift."));

        stopped.Text.Should().Contain("Tilskuddet er stanset, og brevet").And.Contain("Stanset");
        (await contact.GetAsync($"/saker/{id}")).Text.Should().Contain("Ikke bruk mer av det før stansen er opphevet");
        (await (await contact.GetAsync($"/saker/{id}/brev")).FollowAsync("main h3 a")).Text.Should().Contain("Vi stansar tilskotet på").And.Contain("Pengane er brukte til drift.");
        (await paymaster.GetAsync("/betalinger")).Text.Should().NotContain("2041/");
        (await leader.GetAsync("/saker?trinn=stanset")).Text.Should().Contain("Lom");

        var lifted = await (await stopped.FollowAsync("Opphev stansen")).SubmitAsync("Opphev stansen og send brevet", ("Lifting.Reason", "Rekneskapen er retta."));

        lifted.Text.Should().Contain("Stansen er opphevet, og brevet").And.Contain("Mottakeren har godtatt vilkårene.");
        (await paymaster.GetAsync("/betalinger")).Text.Should().Contain("2041/");
        (await contact.GetAsync($"/saker/{id}/historikk")).Text.Should().Contain("Tilskuddet er stanset: Tilskuddet er ikke brukt i samsvar med vilkårene.").And.Contain("Stansen er opphevet.");
    }

    [Fact]
    [Requirement("KI-104")]
    public async Task A_grant_that_lapses_is_no_award_any_more_and_its_money_is_back_in_the_frame()
    {
        var id = await portal.WalkAsync("3407", 2042, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter());
        using var leader = await portal.SignedInAsync("innlandet-leder");
        (await leader.GetAsync("/tildelinger?ar=2042")).Text.Should().Contain("Gjøvik");
        var page = await leader.GetAsync($"/saker/{id}/bortfall");

        var tooSoon = await page.SubmitAsync("La tilskuddet bortfalle og send brevet", ("Input.Ground", "SlipNeverCame"), ("Input.Reason", "Purret."));
        var lapsed = await page.SubmitAsync("La tilskuddet bortfalle og send brevet", ("Input.Ground", "PlansChanged"), ("Input.Reason", "Kommunen har lagt ned tiltaket."));

        tooSoon.Status.Should().Be(HttpStatusCode.BadRequest);
        tooSoon.Text.Should().Contain("når akseptbrevet mangler og fristen er ute");
        lapsed.Text.Should().Contain("Tilskuddet er bortfalt, og brevet").And.Contain("Bortfalt");
        (await leader.GetAsync("/tildelinger?ar=2042")).Text.Should().NotContain("Gjøvik");
        (await portal.WithDatabaseAsync(db => db.Frames.Where(frame => db.Calls.Any(call => call.Id == frame.CallId && call.Year == 2042)).ToListAsync()))
            .Should().OnlyContain(frame => frame.Committed == Kroner.Zero);
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await director.GetAsync($"/saker/{id}")).Text.Should().Contain("Tilskuddet er bortfalt. Brevet sier hvorfor.");
    }

    [Fact]
    [Requirement("KI-95")]
    public async Task A_decision_is_replaced_by_another_whose_letter_was_read_first_and_the_old_one_is_kept_and_marked()
    {
        var id = await portal.WalkAsync("3407", 2043, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment());
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var granted = await GrantedAsync(2043);
        var page = await (await leader.GetAsync($"/saker/{id}")).FollowAsync("Gjør om vedtaket eller rett brevet");

        var unseen = await page.SubmitAsync("Se brevet", ("Input.Lines[0].Amount", "1 000"), ("Input.Lines[0].Reason", "ramme"), ("Input.Reason", "Beløpet var for høyt."));
        unseen.Text.Should().Contain("Slik ser Gjøvik kommune brevet.").And.Contain("Beløpet var for høyt.").And.Contain("vedtaket er ikke gjort om ennå");
        (await GrantedAsync(2043)).Should().Be(granted);
        var changed = await unseen.SubmitAsync("Gjør om vedtaket og send brevet", ("Input.Lines[0].Amount", "2 000"));
        changed.Status.Should().Be(HttpStatusCode.BadRequest);
        changed.Text.Should().Contain("Brevet er endret siden du så det.");
        var sent = await (await changed.SubmitAsync("Se brevet")).SubmitAsync("Gjør om vedtaket og send brevet");

        sent.Text.Should().Contain("Vedtaket er gjort om, og brevet");
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var letters = await contact.GetAsync($"/saker/{id}/brev");
        letters.Text.Should().Contain("Nytt vedtak").And.Contain("Erstattet");
        (await letters.FollowAsync("main li:last-child h3 a")).Text.Should().Contain("Brevet gjelder ikke lenger").And.Contain("Det er erstattet av");
        (await contact.GetAsync($"/saker/{id}/vedtak")).Text.Should().Contain("Vedtak som er erstattet").And.Contain("2 000");
        (await GrantedAsync(2043)).Should().BeLessThan(granted);
        var standing = await portal.WithDatabaseAsync(db => db.Decisions.Where(decision => decision.ApplicationId == id).ToListAsync());
        standing.Should().ContainSingle().Which.Status.Should().Be(DecisionStatus.PaymentOrdered);
        (await portal.WithDatabaseAsync(db => db.Decisions.WithReplaced().CountAsync(decision => decision.ApplicationId == id))).Should().Be(2);
    }

    [Fact]
    [Requirement("KI-95")]
    [Requirement("KIR-05")]
    public async Task A_report_that_is_begun_is_held_against_the_decision_that_replaced_the_award()
    {
        var id = await portal.WalkAsync("3407", 2044, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().FillReport(90));
        using var leader = await portal.SignedInAsync("innlandet-leder");
        var page = await (await leader.GetAsync($"/saker/{id}")).FollowAsync("Gjør om vedtaket eller rett brevet");
        var seen = await page.SubmitAsync("Se brevet", ("Input.Lines[0].Amount", "1 000"), ("Input.Lines[0].Reason", "ramme"), ("Input.Reason", "Beløpet var for høyt."));
        await seen.SubmitAsync("Gjør om vedtaket og send brevet");

        var report = await portal.WithDatabaseAsync(db => db.Reports.SingleAsync(each => each.ApplicationId == id));
        report.Budget.Granted.Amount.Should().Be(await GrantedAsync(2044));
        report.DecisionId.Should().Be(await portal.WithDatabaseAsync(db => db.Decisions.Where(each => each.ApplicationId == id).Select(each => each.Id).SingleAsync()));
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        (await contact.GetAsync($"/rapporter/{report.Id}/gjenstar")).Text.Should().Contain("hadde kr 1 000");

        var budget = await (await contact.GetAsync($"/saker/{id}")).FollowAsync("Revider budsjettet");
        await budget.SubmitAsync("Send revidert budsjett", ("Lines[0].Own", "4 711"), ("Aim", "Færre deltakere når de samme målene."));
        var revised = await portal.WithDatabaseAsync(db => db.Reports.SingleAsync(each => each.ApplicationId == id));
        revised.Budget.Lines[0].Own.Amount.Should().BeGreaterThanOrEqualTo(4_711).And.NotBe(report.Budget.Lines[0].Own.Amount, "the budget is the one that the new decision asks for");
    }

    /// <summary>The sum of the year's awards, as the public reads it.</summary>
    private Task<long> GrantedAsync(int year) => portal.WithDatabaseAsync(async db =>
        (await db.Decisions.Where(decision => db.Calls.Any(call => call.Id == decision.CallId && call.Year == year)).ToListAsync()).Sum(decision => decision.Granted.Amount));
}
