using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Cases;

public sealed class CaseworkPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Caseworker = "innlandet-saksbehandler";
    private const string Leader = "innlandet-leder";

    [Fact]
    [Requirement("KI-34")]
    [Requirement("KI-36")]
    [Requirement("KI-37")]
    [Requirement("KI-94")]
    [Requirement("GEN-08")]
    public async Task A_case_goes_from_the_heap_to_the_decision()
    {
        var address = await portal.CaseOfAsync("Stange kommune");
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var page = await caseworker.GetAsync(address);
        page.Text.Should().Contain("Søknaden er kommet inn og har ingen saksbehandler ennå.");

        page = await (await page.FollowAsync("Fordel saken")).SubmitAsync("Fordel saken", ("Saksbehandler", "Saksbehandler hos Statsforvalteren i Innlandet (deg)"));
        page.Text.Should().Contain("Saken ligger hos deg.");
        page = await (await page.FollowAsync("Svar på om du er habil")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        page = await page.SubmitAsync("Begynn vurderingen");
        page.Path.Should().EndWith("/vurdering");

        page = await page.SubmitAsync("Registrer tilskuddet", ("Ordning", "Skjønnsmidler i år"), ("År", "2027"), ("Beløp", "250 000"));
        page.Text.Should().Contain("Skjønnsmidler i år").And.Contain("250 000");

        page = await caseworker.GetAsync($"{address}/vurdering/p1");
        page = await page.SubmitAsync("button[type=submit].ds-button:not([data-variant])", ("Input.Criteria[0].Grade", "Well"), ("Input.Criteria[0].Reasoning", "Behovet er godt vist."));
        page = await caseworker.GetAsync($"{address}/vurdering/p1");
        page.ValueOf("Input.Criteria[0].Reasoning").Should().Be("Behovet er godt vist.");
        page.Text.Should().Contain("1 er vurdert");

        page = await caseworker.GetAsync($"{address}/vurdering");
        page = await page.SubmitAsync("Lagre vurderingen", ("Input.Goal", "Tiltakene svarer på behovet."), ("Input.Note", "Ring naboen."));
        page.Text.Should().Contain("Vurderingen er lagret");

        page = await caseworker.GetAsync($"{address}/innstilling");
        var lines = (await portal.ApplicationOfAsync("Stange kommune")).RecommendedLines.Count;
        var tooMuch = await page.SubmitAsync("Send innstillingen til godkjenning", ("Input.Lines[0].Amount", "99 999 999"));
        tooMuch.Status.Should().Be(HttpStatusCode.BadRequest);
        tooMuch.Text.Should().Contain("er mer enn de søkte om");
        page = await page.SubmitAsync("Send innstillingen til godkjenning", [.. Enumerable.Range(0, lines).SelectMany(line => new (string, object?)[] { ($"Input.Lines[{line}].Amount", "1 000"), ($"Input.Lines[{line}].Reason", "ramme") })]);
        page.Text.Should().Contain("Innstillingen er sendt til godkjenning.");
        page.Buttons.Should().Contain("Hent innstillingen tilbake");

        using var leader = await portal.SignedInAsync(Leader);
        page = await leader.GetAsync($"{address}/habilitet");
        await page.SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        page = await leader.GetAsync($"{address}/innstilling");
        page.Text.Should().Contain("Tiltakene svarer på behovet.").And.NotContain("Ring naboen.");
        page = await page.SubmitAsync("Godkjenn innstillingen");
        page = await (await page.FollowAsync("Gjør vedtaket")).SubmitAsync("Gjør vedtaket", ("Input.Lines[0].Amount", "2 000"));

        page.Text.Should().Contain("Vedtaket er gjort");
        var id = IdOf(address);
        var decision = await portal.WithDatabaseAsync(async db => await db.Decisions.Include(each => each.Lines).SingleAsync(each => each.ApplicationId == id));
        var first = decision.Lines.Single(line => line.Position == 1);
        (first.Recommended, first.Granted).Should().Be((new Kroner(1_000), new Kroner(2_000)));
        page = await leader.GetAsync($"{address}/historikk");
        page.Text.Should().Contain("Innstillingen er godkjent av leder.").And.Contain("Vedtaket er gjort.");
    }

    [Fact]
    [Requirement("KI-34")]
    public async Task What_is_missing_is_asked_for_and_answered_in_the_portal()
    {
        var address = await portal.CaseOfAsync("Vestre Toten kommune");
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var page = await caseworker.GetAsync($"{address}/mangler");

        var refused = await page.SubmitAsync("Send spørsmålene", ("Hva mangler?", "Opplæringsplanen"), ("Frist for å svare", "i morgen"));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.ValueOf("Frist for å svare").Should().Be("i morgen");

        page = await page.SubmitAsync("Send spørsmålene", ("Hva mangler?", "Opplæringsplanen\nHvem som leder prosjektet"), ("Frist for å svare", "15.02.2027"));
        page.Text.Should().Contain("Søkeren er bedt om opplysninger innen 15. februar 2027.").And.Contain("Hvem som leder prosjektet");

        page = await caseworker.GetAsync(address);
        page = await page.SubmitAsync("Behandle saken videre uten svar");
        page.Text.Should().Contain("Saken behandles videre uten svar.");
    }

    [Fact]
    [Requirement("KI-94")]
    public async Task A_leader_does_not_approve_what_she_has_not_seen_changed()
    {
        var address = await portal.CaseOfAsync("Vågå kommune");
        using var leader = await portal.SignedInAsync(Leader);
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var batch = await leader.GetAsync("/saker/godkjenning");
        var seen = await leader.GetAsync($"{address}/innstilling");
        var vaga = batch.Html.QuerySelectorAll("input[name=Chosen]").Single(box => box.GetAttribute("value")!.StartsWith(address[7..], StringComparison.Ordinal));

        var page = await (await caseworker.GetAsync(address)).SubmitAsync("Hent innstillingen tilbake");
        page = await caseworker.GetAsync($"{address}/innstilling");
        await page.SubmitAsync("Send innstillingen til godkjenning", ("Input.Lines[0].Amount", "1"));

        var stale = await seen.SubmitAsync("Godkjenn innstillingen");
        stale.Status.Should().Be(HttpStatusCode.BadRequest);
        stale.Text.Should().Contain("Noen andre endret dette mens du hadde siden åpen.");
        ((AngleSharp.Html.Dom.IHtmlInputElement)vaga).IsChecked = true;
        var staleBatch = await batch.SubmitAsync("Godkjenn de valgte");
        staleBatch.Status.Should().Be(HttpStatusCode.BadRequest);
        (await portal.ApplicationOfAsync("Vågå kommune")).Status.Should().Be(ApplicationStatus.Recommended);

        var now = await leader.GetAsync("/saker/godkjenning");
        ((AngleSharp.Html.Dom.IHtmlInputElement)now.Html.QuerySelectorAll("input[name=Chosen]").Single(box => box.GetAttribute("value")!.StartsWith(address[7..], StringComparison.Ordinal))).IsChecked = true;
        page = await now.SubmitAsync("Godkjenn de valgte");
        page.Text.Should().Contain("1 innstillinger er godkjent.");
    }

    [Fact]
    [Requirement("KI-94")]
    public async Task Of_two_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        var address = await portal.CaseOfAsync("Gausdal kommune");
        using var one = await portal.SignedInAsync(Leader);
        using var other = await portal.SignedInAsync(Leader);
        var first = await one.GetAsync($"{address}/vedtak");
        var second = await other.GetAsync($"{address}/vedtak");

        var answers = await Task.WhenAll(first.SubmitAsync("Gjør vedtaket"), second.SubmitAsync("Gjør vedtaket"));

        answers.Select(answer => answer.Status).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        answers.Single(answer => answer.Status is HttpStatusCode.BadRequest).TextAt("#avvist").Should().NotBeEmpty();
        var id = IdOf(address);
        (await portal.WithDatabaseAsync(db => db.Decisions.CountAsync(decision => decision.ApplicationId == id))).Should().Be(1);
    }

    [Fact]
    [Requirement("KI-74")]
    [Requirement("KI-15")]
    public async Task A_late_application_is_dismissed_with_its_formal_ground_or_admitted_with_a_reason()
    {
        using var caseworker = await portal.SignedInAsync("oslo-saksbehandler");
        var list = await caseworker.GetAsync("/saker?trinn=sendt&for-sent=true");
        var page = await list.FollowAsync("table tbody th a");
        if (page.Links.Contains("Svar på om du er habil"))
        {
            page = await (await page.FollowAsync("Svar på om du er habil")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        }

        page.Text.Should().Contain("Søknaden kom etter fristen.");
        var address = page.Path.Split('?')[0];
        var admit = await page.FollowAsync("Ta søknaden inn");
        (await admit.SubmitAsync("Ta søknaden inn", ("Begrunnelse", " "))).Status.Should().Be(HttpStatusCode.BadRequest);

        var dismiss = await caseworker.GetAsync($"{address}/avvis");
        (await dismiss.SubmitAsync("Avvis søknaden")).Text.Should().Contain("Velg den formelle grunnen til at søknaden avvises.");
        page = await dismiss.SubmitAsync("Avvis søknaden", ("Input.Ground", nameof(DismissalGround.Late)));
        page.Text.Should().Contain("Søknaden er avvist.");
    }

    [Fact]
    [Requirement("KI-34")]
    public async Task A_kommune_may_answer_in_words_alone()
    {
        var id = await portal.WalkAsync("3407", 2036, walk => walk.Assign().BeginAssessment().RequestInformation());
        using var contact = await portal.SignedInAsync("gjovik-kontakt");

        var page = await contact.GetAsync($"/saker/{id}/mangler");
        (await page.SubmitAsync("Send svaret")).Text.Should().Contain("Dette går ikke").And.Contain("KI-34");
        page = await page.SubmitAsync("Send svaret", ("Svaret deres", "Planen er vedtatt 12. januar."));

        page.Text.Should().Contain("Svaret er sendt til Statsforvalteren.").And.Contain("Planen er vedtatt 12. januar.");
    }

    private static Id<Application> IdOf(string address) => Id<Application>.Parse(address["/saker/".Length..], null);
}
