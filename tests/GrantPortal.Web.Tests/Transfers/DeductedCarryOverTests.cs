using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Transfers;

/// <summary>NAV-65: what is carried over from the year before is taken off the payment of the new grant, 610 000 − 100 000 = 510 000.</summary>
public sealed class DeductedCarryOverTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-65")]
    [Requirement("NAV-66")]
    public async Task The_payment_is_the_grant_less_what_is_carried_over()
    {
        var before = await portal.NavCaseAsync(2031, async round => (await round.PaidAsync("0502", NavCases.WholePosition)).ReportProject(usedPercent: 80).SendReport().ApproveReport());
        var id = await portal.NavCaseAsync(2032, round => round.CarryingOverAsync("0502", NavCases.WholePosition with { CarriedOver = 100_000 }, before));
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var carrying = await (await caseworker.GetAsync($"/saker/{id}/overforing")).SubmitAsync("Avgjør overføringen", ("Approved[0].Amount", "100 000"));
        carrying.Text.Should().Contain("Overføringen er avgjort: kr 100 000.");

        using var authoriser = await portal.SignedInAsync("avdir-leder");
        await (await authoriser.GetAsync("/fullmakter/nav-2032")).SubmitAsync("Send fullmaktsbrev til Statsforvalteren i Innlandet");
        var letter = await (await caseworker.GetAsync($"/saker/{id}")).SubmitAsync("Skriv brevet");
        (await letter.SubmitAsync("Send brevet")).Text.Should().Contain("kr 610 000").And.Contain("kr 510 000");

        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        var slip = await contact.GetAsync($"/saker/{id}/aksept");
        slip.Text.Should().Contain("Prosjektet begynte å bruke penger 1. september 2031. Den datoen står fast.");
        (await slip.SubmitAsync("Lagre svarslippen", ("FillIn.CostCentre", "4210-621"))).Text.Should().Contain("Utbetalingen blir kr 510 000.");
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        await (await director.GetAsync("/bytt")).SubmitAsync("Bytt hit");
        await (await director.GetAsync($"/saker/{id}/aksept")).SubmitAsync("Signer og send svarslippen", ("Signing.Title", "kommunedirektør"), ("Signing.ConditionsAccepted", true));
        using var paymaster = await portal.SignedInAsync("innlandet-okonomi");
        await (await paymaster.GetAsync("/betalinger")).SubmitAsync("Bestill de valgte betalingene");

        (await contact.GetAsync($"/saker/{id}/aksept")).Text.Should().Contain("bestilte utbetaling av kr 510 000");
    }
}
