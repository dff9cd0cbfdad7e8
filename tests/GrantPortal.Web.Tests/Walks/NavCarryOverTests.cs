using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A project that goes on with money left from the year before: sought with two signatures, granted in full, and paid less what is carried over (NAV-65).</summary>
public sealed class NavCarryOverTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("NAV-40")]
    [Requirement("NAV-65")]
    [Requirement("NAV-66")]
    [InlineData(false, 2031)]
    [InlineData(true, 2033)]
    public async Task A_grant_of_610_000_less_100_000_carried_over_pays_510_000(bool nynorsk, int before)
    {
        var (office, year) = (Recipient.NavIn(nynorsk), before + 1);
        await portal.NavCaseAsync(before, async round => (await round.PaidAsync(office.Code, NavCases.WholePosition)).ReportProject(usedPercent: 80).SendReport().ApproveReport());
        var call = await portal.NavCallAsync(year);

        var id = await portal.WriteNavAsync(
            office, call, ("prosjekt.ny", "viderefort"), ("prosjekt.viderefort_fra", office.Say($"Nye veier, år 2 (startet {before})", $"Nye veier, år 2 (starta {before})")), ("overforing.ubrukt.overfort", "100 000"));
        await portal.SignByBothAsync(office, id, leaderFirst: nynorsk, "610 000", "100 000");
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.AssessNavAsync(office, id);
        await caseworker.RecommendNavAsync(office, id, "610 000");
        await portal.ReferAsync(office, call, id);
        await portal.DecideByListAsync(office, call, "610 000", reason: string.Empty);
        await CarryOverAsync(caseworker, office, id);
        await portal.AuthoriseAsync(office, call, "610 000");
        var letter = await caseworker.SendLetterAsync(office, id, office.Say("Tilsagnsbrev", "Tilsegnsbrev"));
        letter.Should().Contain("kr 610 000").And.Contain("kr 100 000").And.Contain("kr 510 000");
        await AcceptAsync(office, id, before);
        await PayAsync(office, id, year);
    }

    private static async Task CarryOverAsync(PersonAtBrowser caseworker, Recipient office, string id)
    {
        await caseworker.GoAsync($"/saker/{id}/overforing");
        (await caseworker.TextAsync()).Should().Contain("122 000", "a fifth of 610 000 is unused, and 100 000 of it is declared");
        await caseworker.FillAsync("Approved[0].Amount", "100 000");
        await caseworker.PressAsync(office.Say("Avgjør overføringen", "Avgjer overføringa"));
        (await caseworker.TextAsync()).Should().Contain(office.Say("Overføringen er avgjort: kr 100 000.", "Overføringa er avgjord: kr 100 000."));
    }

    private async Task AcceptAsync(Recipient office, string id, int before)
    {
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk))
        {
            await contact.GoAsync($"/saker/{id}/aksept");
            (await contact.TextAsync()).Should()
                .Contain(office.Say($"Prosjektet begynte å bruke penger 1. september {before}. Den datoen står fast.", $"Prosjektet byrja å bruke pengar 1. september {before}. Den datoen står fast."))
                .And.Contain(office.Say("kr 100 000 som er overført fra året før, blir trukket fra. Utbetalingen blir kr 510 000.", "kr 100 000 som er overført frå året før, blir trekt frå. Utbetalinga blir kr 510 000."));
            await contact.FillInSlipAsync(("CostCentre", "4210-621"));
        }

        await portal.AcceptNavAsync(office, id);
    }

    private async Task PayAsync(Recipient office, string id, int year)
    {
        await using (var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", office.Nynorsk))
        {
            (await paymaster.OrderPaymentAsync(year, $"NAV {year}")).Should().Contain(";510000;");
        }

        await using var contact = await PersonAtBrowser.SignInAsync(portal, office.Contact, office.Nynorsk);
        await contact.GoAsync($"/saker/{id}/aksept");
        (await contact.TextAsync()).Should().Contain(office.Say("Statsforvalteren i Innlandet", "Statsforvaltaren i Innlandet") + " bestilte utbetaling av kr 510 000");
    }
}
