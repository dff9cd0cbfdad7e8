using System.Net;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Controls;

/// <summary>Who sees a control, and what it leaves on the case.</summary>
public sealed class ControlPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-102")]
    public async Task A_delegate_reads_what_it_controls_and_nothing_else_and_only_while_it_does()
    {
        var id = await portal.ControlledAsync("3407", 2041);
        var other = await portal.PaidAsync("3407", 2042);
        var control = await portal.WithDatabaseAsync(db => db.Controls.SingleAsync(each => each.ApplicationId == id));
        using var directorate = await portal.SignedInAsync("hdir-leder");
        using var body = await portal.SignedInAsync("kontroll-delegat");
        (await body.GetAsync($"/saker/{id}")).Status.Should().Be(HttpStatusCode.NotFound);

        var page = await directorate.GetAsync($"/kontroll/{control.Id}");
        await page.SubmitAsync("Lagre", ("Delegating.To", page.Html.QuerySelector("select[name='Delegating.To'] option:nth-child(2)")!.GetAttribute("value")));

        (await body.GetAsync($"/saker/{id}")).Status.Should().Be(HttpStatusCode.OK);
        (await body.GetAsync($"/saker/{other}")).Status.Should().Be(HttpStatusCode.NotFound);
        var question = await body.GetAsync($"/kontroll/{control.Id}");
        question.Buttons.Should().Contain("Lagre svaret").And.NotContain("Lagre funnet");
        (await question.SubmitAsync("Lagre svaret")).Text.Should().Contain("Svar ja eller nei.");
        (await (await question.SubmitAsync("Lagre svaret", ("Input.Answer", "ja"))).SubmitAsync("Lagre funnet", ("Finding.Text", "Bilag mangler."))).Text.Should().Contain("Funnet er lagret.").And.Contain("Bilag mangler.");
        (await (await directorate.GetAsync($"/kontroll/{control.Id}/avslutt")).SubmitAsync("Avslutt kontrollen og send brevet", ("Ingen reaksjon", true), ("Input.Text", "Alt er i orden."), ("Input.Misuse", "nei")))
            .Text.Should().Contain("Kontrollen er avsluttet, og brevet");
        (await body.GetAsync($"/saker/{id}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await body.GetAsync($"/kontroll/{control.Id}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-103")]
    public async Task The_recipient_sees_what_concerns_it_and_the_embete_that_a_control_goes_on()
    {
        var id = await portal.PaidAsync("3434", 2043);
        using var directorate = await portal.SignedInAsync("hdir-saksbehandler");
        using var contact = await portal.SignedInAsync("lom-kontakt");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var stranger = await portal.SignedInAsync("oslo-saksbehandler");

        var control = await (await (await directorate.GetAsync($"/saker/{id}")).FollowAsync("Åpne en kontroll")).SubmitAsync("Åpne kontrollen", ("Opening.Ground", "Use"), ("Opening.Type", "Stikkprøve"));
        (await contact.GetAsync($"/saker/{id}/kontroll")).Status.Should().Be(HttpStatusCode.NotFound, "it is not asked for anything yet");
        (await caseworker.GetAsync($"/saker/{id}/kontroll")).Text.Should().Contain("Kontroll fra Helsedirektoratet");
        (await caseworker.GetAsync($"/saker/{id}/historikk")).Text.Should().Contain("Det er åpnet en kontroll av tilskuddet: Stikkprøve.");
        (await contact.GetAsync($"/saker/{id}/historikk")).Text.Should().NotContain("Det er åpnet en kontroll");
        (await stranger.GetAsync($"/saker/{id}/kontroll")).Status.Should().Be(HttpStatusCode.NotFound);

        control = await control.SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        control = await control.SubmitAsync("Send brevet med spørsmålene", ("Asking.Items", "Rekneskapen"), ("Asking.DueOn", "01.03.2027"));

        control.Text.Should().Contain("er sendt. Fristen er 1. mars 2027.");
        (await contact.GetAsync("/")).Text.Should().Contain("Svar i kontrollen");
        var asked = await contact.GetAsync($"/saker/{id}/kontroll");
        asked.Text.Should().Contain("Rekneskapen");
        (await asked.SubmitAsync("Send svaret", ("Answer.Text", " "))).Status.Should().Be(HttpStatusCode.BadRequest);
        (await asked.SubmitAsync("Send svaret", ("Answer.Text", "Her er rekneskapen."))).Text.Should().Contain("Svaret er sendt.");
        (await (await contact.GetAsync($"/saker/{id}/brev")).FollowAsync("main h3 a")).Text.Should().Contain("Vi fører kontroll med tilskotet").And.Contain("Helsedirektoratet").And.Contain("De har plikt til å leggje fram opplysingar");
    }

    [Fact]
    [Requirement("KI-99")]
    public async Task One_who_is_partial_is_locked_out_of_the_control_and_a_colleague_goes_on()
    {
        var id = await portal.PaidAsync("3407", 2046);
        using var caseworker = await portal.SignedInAsync("hdir-saksbehandler");
        using var leader = await portal.SignedInAsync("hdir-leder");
        var opened = await (await (await caseworker.GetAsync($"/saker/{id}")).FollowAsync("Åpne en kontroll")).SubmitAsync("Åpne kontrollen", ("Opening.Ground", "Use"), ("Opening.Type", "Stikkprøve"));

        var gone = await opened.SubmitAsync("Lagre svaret", ("Input.Answer", "nei"), ("Input.Reason", "Søsken i kommunen."));

        gone.Text.Should().Contain("Du kan ikke lenger åpne den.");
        (await caseworker.GetAsync(opened.Path)).Status.Should().Be(HttpStatusCode.NotFound);
        (await leader.GetAsync($"{opened.Path}/avslutt")).Path.Should().Be(opened.Path, "the leader says it too before concluding");
        (await (await leader.GetAsync(opened.Path)).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"))).Buttons.Should().Contain("Lagre funnet");
    }

    [Fact]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    public async Task A_control_that_wants_money_back_leaves_a_claim_for_the_embete_to_send()
    {
        var id = await portal.ControlledAsync("3407", 2045);
        var control = await portal.WithDatabaseAsync(async db =>
        {
            var application = await db.Applications.SingleAsync(each => each.Id == id);
            var payment = await db.Payments.SingleAsync(each => each.ApplicationId == id);
            var cast = await Cast.GatherAsync(db, Portal.Start.ToUniversalTime(), TestContext.Current.CancellationToken);
            payment.RegisterPaid(application, payment.OrderedOn.AddDays(2), cast.As("innlandet-okonomi"), Portal.Start.ToUniversalTime());
            await db.SaveChangesAsync();
            return await db.Controls.SingleAsync(each => each.ApplicationId == id);
        });
        using var directorate = await portal.SignedInAsync("hdir-leder");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");

        await (await directorate.GetAsync($"/kontroll/{control.Id}/avslutt")).SubmitAsync("Avslutt kontrollen og send brevet", ("En del kreves tilbake", true), ("Input.Repay", "120 000"), ("Input.Text", "Brukt til drift."), ("Input.Misuse", "nei"));

        var claim = await portal.WithDatabaseAsync(db => db.Claims.SingleAsync(each => each.ApplicationId == id));
        (claim.Amount.Amount, claim.Ground, claim.Status).Should().Be((120_000L, ClaimGround.ControlOutcome, ClaimStatus.Made));
        (await caseworker.GetAsync($"/saker/{id}/krav")).Text.Should().Contain("120 000");
    }

    [Fact]
    [Requirement("KI-105")]
    public async Task A_control_that_stops_the_grant_stops_it_on_the_case()
    {
        var id = await portal.ControlledAsync("3407", 2044);
        var control = await portal.WithDatabaseAsync(db => db.Controls.SingleAsync(each => each.ApplicationId == id));
        using var directorate = await portal.SignedInAsync("hdir-leder");
        using var leader = await portal.SignedInAsync("innlandet-leder");

        await (await directorate.GetAsync($"/kontroll/{control.Id}/avslutt")).SubmitAsync("Avslutt kontrollen og send brevet", ("Tilskuddet stanses", true), ("Input.Text", "Brukt til drift."), ("Input.Misuse", "nei"));

        (await leader.GetAsync($"/saker/{id}")).Text.Should().Contain("Tilskuddet er stanset.");
        (await portal.WithDatabaseAsync(db => db.Decisions.SingleAsync(each => each.ApplicationId == id))).Status.Should().Be(DecisionStatus.Stopped);
    }
}
