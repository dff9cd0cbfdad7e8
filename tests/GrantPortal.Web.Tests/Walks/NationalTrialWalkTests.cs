using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A national trial (nasjonalt forsøk) goes past the embete: the directorate assesses, decides, writes the letter and pays.</summary>
public sealed class NationalTrialWalkTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-22")]
    [Requirement("NAV-52")]
    [Requirement("NAV-61")]
    [Requirement("NAV-68")]
    [InlineData(false, 2041)]
    [InlineData(true, 2042)]
    public async Task The_directorate_has_it_alone(bool nynorsk, int year)
    {
        var office = Recipient.NavIn(nynorsk);
        var call = await portal.NavCallAsync(year);
        var id = await portal.WriteNavAsync(office, call, ("prosjekt.type", "nasjonalt"));
        await portal.SignByBothAsync(office, id, leaderFirst: nynorsk, office.Say("Del av et nasjonalt forsøk", "Del av eit nasjonalt forsøk"));
        await IsHiddenFromTheOfficeAsync(office, id, call);
        await IsToldWhoHasItAsync(office, id);

        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "avdir-saksbehandler", nynorsk);
        await caseworker.AssessNavAsync(office, id);
        await caseworker.RecommendNavAsync(office, id, "610 000");
        await using (var leader = await PersonAtBrowser.SignInAsync(portal, "avdir-leder", nynorsk))
        {
            await leader.ApproveNavAsync(office, id);
            await leader.GoAsync($"/saker/{id}/vedtak");
            await leader.PressAsync(office.Say("Gjør vedtaket", "Gjer vedtaket"));
            (await leader.TextAsync()).Should().Contain("Vedtaket er gjort").And.Contain("610 000");
        }

        var letter = await caseworker.SendLetterAsync(office, id, office.Say("Tilsagnsbrev", "Tilsegnsbrev"));
        letter.Should().Contain("Arbeids- og velferdsdirektoratet").And.Contain("kr 610 000").And.NotContain(office.Say("Statsforvalteren i Innlandet", "Statsforvaltaren i Innlandet"));
        await AcceptAsync(office, id, year);
        await PayAsync(office, id, year);
    }

    private async Task IsHiddenFromTheOfficeAsync(Recipient office, string id, string call)
    {
        foreach (var persona in new[] { "innlandet-saksbehandler", "innlandet-leder", "innlandet-okonomi" })
        {
            await using var official = await PersonAtBrowser.SignInAsync(portal, persona, office.Nynorsk);
            foreach (var page in new[] { string.Empty, "/innstilling", "/vedtak", "/aksept" })
            {
                (await official.Page.GotoAsync($"/saker/{id}{page}"))!.Status.Should().Be(404, $"{persona} opens {page}");
            }
        }

        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", office.Nynorsk);
        await caseworker.GoAsync($"/oversendelse/{call}");
        (await caseworker.Page.Locator($"main a[href*='{id}']").CountAsync()).Should().Be(0);
    }

    private async Task IsToldWhoHasItAsync(Recipient office, string id)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk);
        await contact.GoAsync($"/soknader/{id}/kvittering");
        (await contact.TextAsync()).Should().Contain("Arbeids- og velferdsdirektoratet kontrollerer og vurderer søknaden.");
        await contact.GoAsync($"/saker/{id}");
        (await contact.TextAsync()).Should().Contain(office.Say("Søknaden er sendt. Direktoratet kontrollerer den", "Søknaden er send. Direktoratet kontrollerer han")).And.NotContainAny("Statsforvalter", "Statsforvaltar");
    }

    private async Task AcceptAsync(Recipient office, string id, int year)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk))
        {
            await contact.GoAsync($"/saker/{id}/aksept");
            await contact.FillInSlipAsync(("FirstSpentOn", $"01.09.{year}"), ("CostCentre", "4210-621"));
        }

        await portal.AcceptNavAsync(office, id);
    }

    private async Task PayAsync(Recipient office, string id, int year)
    {
        await using (var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", office.Nynorsk))
        {
            await paymaster.GoAsync("/betalinger");
            (await paymaster.Page.Locator($"main a[href='/saker/{id}']").CountAsync()).Should().Be(0, "the embete pays its own cases alone");
        }

        await using (var paymaster = await PersonAtBrowser.SignInAsync(portal, "avdir-okonomi", office.Nynorsk))
        {
            (await paymaster.OrderPaymentAsync(year, $"NAV {year}")).Should().Contain(";610000;");
        }

        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk);
        await contact.GoAsync($"/saker/{id}/aksept");
        (await contact.TextAsync()).Should().Contain("Arbeids- og velferdsdirektoratet bestilte utbetaling av kr 610 000");
    }
}
