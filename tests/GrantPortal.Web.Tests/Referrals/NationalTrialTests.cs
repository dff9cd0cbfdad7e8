using System.Net;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Referrals;

/// <summary>A national trial (nasjonalt forsøk) is the directorate's alone: it assesses, decides, writes and pays, and the embete does not know of it.</summary>
public sealed class NationalTrialTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static readonly ProjectAnswers Trial = NavCases.WholePosition with { IsNationalTrial = true };

    [Fact]
    [Requirement("NAV-22")]
    [Requirement("NAV-52")]
    public async Task The_embete_neither_sees_nor_writes_on_it()
    {
        var id = await portal.NavCaseAsync(2041, round => round.SentAsync("0502", Trial));
        foreach (var persona in new[] { "innlandet-saksbehandler", "innlandet-leder", "innlandet-okonomi" })
        {
            using var visitor = await portal.SignedInAsync(persona);
            foreach (var page in new[] { string.Empty, "/vurdering", "/innstilling", "/habilitet", "/direktoratet", "/vedtak", "/aksept" })
            {
                (await visitor.GetAsync($"/saker/{id}{page}")).Status.Should().Be(HttpStatusCode.NotFound, $"{persona} opens {page}");
            }
        }

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        using var posted = new HttpRequestMessage(HttpMethod.Post, new Uri(portal.Address, $"/saker/{id}/vurdering?handler=Begin"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = (await caseworker.GetAsync("/logg-ut")).ValueOf("__RequestVerificationToken")! }),
        };
        (await caseworker.SendAsync(posted)).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await caseworker.GetAsync("/oversendelse/nav-2041")).Text.Should().NotContain("Nav Gjøvik");
    }

    [Fact]
    [Requirement("NAV-61")]
    [Requirement("NAV-68")]
    public async Task The_directorate_assesses_decides_writes_and_pays()
    {
        var id = await portal.NavCaseAsync(2042, round => round.SentAsync("0502", Trial));
        using var caseworker = await portal.SignedInAsync("avdir-saksbehandler");
        using var leader = await portal.SignedInAsync("avdir-leder");
        foreach (var official in new[] { caseworker, leader })
        {
            await (await official.GetAsync($"/saker/{id}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));
        }

        await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Begynn vurderingen");
        await (await caseworker.GetAsync($"/saker/{id}/vurdering")).SubmitAsync("Lagre vurderingen", ("Input.Goal", "Forsøket svarer på det vi ber om."));
        var recommended = await (await caseworker.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Send innstillingen til godkjenning", ("Input.Lines[0].Amount", "610 000"));
        recommended.Text.Should().Contain("Innstillingen er sendt til godkjenning.");
        await (await leader.GetAsync($"/saker/{id}/innstilling")).SubmitAsync("Godkjenn innstillingen");
        (await (await leader.GetAsync($"/saker/{id}/vedtak")).SubmitAsync("Gjør vedtaket")).Text.Should().Contain("Vedtaket er gjort");
        var letter = await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        (await letter.SubmitAsync("Send brevet")).Status.Should().Be(HttpStatusCode.OK);

        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        await (await contact.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Lagre svarslippen", ("FillIn.FirstSpentOn", "01.09.2042"), ("FillIn.CostCentre", "4210-621"));
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        await (await director.GetAsync("/bytt")).SubmitAsync("Bytt hit");
        await (await director.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Signer og send svarslippen", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true));

        using var embete = await portal.SignedInAsync("innlandet-okonomi");
        (await embete.GetAsync("/betalinger")).Text.Should().NotContain("2042/");
        using var paymaster = await portal.SignedInAsync("avdir-okonomi");
        var ready = await paymaster.GetAsync("/betalinger");
        ready.Text.Should().Contain("Gjøvik kommune").And.Contain("2042/");
        (await ready.SubmitAsync("Bestill de valgte betalingene")).Text.Should().Contain("Betalingen er bestilt");
        (await contact.GetAsync($"/saker/{id}/aksept")).Text.Should().Contain("Arbeids- og velferdsdirektoratet bestilte utbetaling av kr 610 000");
    }
}
