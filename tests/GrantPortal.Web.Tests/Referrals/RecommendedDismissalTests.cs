using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Referrals;

/// <summary>An application that the embete recommends to dismiss (avvise): the directorate does so, or sends it back to be assessed.</summary>
public sealed class RecommendedDismissalTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-53")]
    [Requirement("NAV-56")]
    public async Task The_directorate_dismisses_it_and_the_embete_sends_the_letter()
    {
        var id = await ReferredAsync(2051);
        using var leader = await portal.SignedInAsync("avdir-leder");
        await (await leader.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        var page = await leader.GetAsync($"/saker/{id}/direktoratet");
        page.Text.Should().Contain("Embetet innstiller på avvisning").And.Contain("Kontoret er slått sammen med et annet.");

        (await page.SubmitAsync("Avvis søknaden")).Text.Should().Contain("Søknaden er avvist. Embetet sender brevet.");

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var letter = await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        await letter.SubmitAsync("Send brevet");
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await contact.GetAsync($"/saker/{id}/brev")).Text.Should().Contain("Avvisning");
    }

    [Fact]
    [Requirement("NAV-56")]
    public async Task The_directorate_sends_it_back_with_a_reason_and_the_embete_assesses_it()
    {
        var id = await ReferredAsync(2052);
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");
        await (await directorate.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        var page = await directorate.GetAsync($"/saker/{id}/direktoratet");
        page.Buttons.Should().NotContain("Avvis søknaden", "the leader dismisses");

        (await page.SubmitAsync("Send tilbake til vurdering", ("RemitReason", "Det nye kontoret er samme søker."))).Text.Should().Contain("Søknaden er sendt tilbake til embetet.");

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync($"/saker/{id}")).Text.Should().Contain("Det nye kontoret er samme søker.");
        (await (await caseworker.GetAsync($"/saker/{id}/vurdering")).SubmitAsync("Lagre vurderingen", ("Input.Goal", "Prosjektet svarer på behovet."))).Status.Should().Be(System.Net.HttpStatusCode.OK);
        (await portal.WithDatabaseAsync(db => db.Applications.AsNoTracking().SingleAsync(each => each.Id == id))).Status.Should().Be(ApplicationStatus.UnderAssessment);
    }

    /// <summary>The embete's caseworker recommends dismissal, its leader approves and sends it over.</summary>
    private async Task<Id<Application>> ReferredAsync(int year)
    {
        var id = await portal.NavCaseAsync(year, async round => (await round.SentAsync("0502", NavCases.WholePosition)).Assign());
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var leader = await portal.SignedInAsync("innlandet-leder");
        foreach (var official in new[] { caseworker, leader })
        {
            await (await official.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        }

        var page = await (await caseworker.GetAsync($"/saker/{id}/avvis"))
            .SubmitAsync("Innstill på avvisning", ("Input.Ground", nameof(DismissalGround.NotEligible)), ("Input.Reason", "Kontoret er slått sammen med et annet."));
        page.Text.Should().Contain("Innstillingen om avvisning er sendt til godkjenning.");
        await (await leader.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Godkjenn innstillingen");
        await (await leader.GetAsync($"/oversendelse/nav-{year}")).SubmitAsync("Send over søknaden");
        return id;
    }
}
