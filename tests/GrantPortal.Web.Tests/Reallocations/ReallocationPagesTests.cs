using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Reallocations;

/// <summary>Omdisponering on the pages of the recipient and of the embete.</summary>
public sealed class ReallocationPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-24")]
    public async Task A_kommune_asks_and_is_answered_by_letter_in_its_form()
    {
        var id = await portal.PaidAsync("3434", 2041);
        using var contact = await portal.SignedInAsync("lom-kontakt");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var form = await contact.GetAsync($"/saker/{id}/omdisponering");

        var used = await form.SubmitAsync("Send søknaden om omdisponering", ("Input.From", "kompetanse"), ("Input.To", "innovasjon.p1"), ("Input.Amount", "50 000"), ("Input.Reason", "Færre melde seg på."));
        used.Status.Should().Be(HttpStatusCode.BadRequest);
        used.Text.Should().Contain("Bekreft at pengene ikke er brukt til noe annet ennå.");
        var asked = await used.SubmitAsync("Send søknaden om omdisponering", ("Input.NotUsedYet", true));

        asked.Text.Should().Contain("Ikke bruk pengene før dere har fått svar.").And.Contain("Venter på svar");
        asked.Buttons.Should().NotContain("Send søknaden om omdisponering");
        (await caseworker.GetAsync("/")).Text.Should().Contain("omdisponering venter på svar");
        (await caseworker.GetAsync("/omdisponering")).Text.Should().Contain("Lom kommune").And.Contain("50 000");
        var answered = await (await (await caseworker.GetAsync($"/saker/{id}")).FollowAsync("Svar på søknaden om omdisponering"))
            .SubmitAsync("Send svaret i brev", ("Answer.Outcome", "ApprovePartly"), ("Answer.Part", "20 000"), ("Answer.Reason", "Resten trengst til kompetanse."));

        answered.Text.Should().Contain("Svaret er sendt i brev").And.Contain("Delvis godkjent");
        (await (await contact.GetAsync($"/saker/{id}/brev")).FollowAsync("main h3 a")).Text.Should().Contain("Vi godkjenner at de bruker kr 20 000 på").And.Contain("Resten trengst til kompetanse.");
        (await contact.GetAsync($"/saker/{id}/omdisponering")).Buttons.Should().Contain("Send søknaden om omdisponering", "it may ask again");
    }

    [Fact]
    [Requirement("KI-24")]
    public async Task Of_two_caseworkers_who_answer_at_once_one_wins_and_the_other_is_told()
    {
        var id = await portal.PaidAsync("3407", 2042);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        await (await contact.GetAsync($"/saker/{id}/omdisponering")).SubmitAsync(
            "Send søknaden om omdisponering", ("Input.From", "kompetanse"), ("Input.To", "innovasjon.p1"), ("Input.Amount", "50 000"), ("Input.Reason", "Færre meldte seg på."), ("Input.NotUsedYet", true));
        using var one = await portal.SignedInAsync("innlandet-saksbehandler");
        using var other = await portal.SignedInAsync("innlandet-leder");
        var first = await one.GetAsync($"/saker/{id}/omdisponering");
        var second = await other.GetAsync($"/saker/{id}/omdisponering");

        var answers = await Task.WhenAll(
            first.SubmitAsync("Send svaret i brev", ("Answer.Outcome", "Approve"), ("Answer.Reason", "Greit.")),
            second.SubmitAsync("Send svaret i brev", ("Answer.Outcome", "Refuse"), ("Answer.Reason", "Nei.")));

        answers.Select(answer => answer.Status).Should().BeEquivalentTo([HttpStatusCode.OK, HttpStatusCode.BadRequest]);
        answers.Single(answer => answer.Status is HttpStatusCode.BadRequest).Text.Should().MatchRegex("flyttet saken videre|endret|lagret");
    }
}
