using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

public sealed class WholeWayInBokmalTests(StaffedPortal portal) : WholeWay(portal), IClassFixture<StaffedPortal>
{
    [Fact]
    [Requirement("KI-01")]
    [Requirement("KI-84")]
    public Task Gjovik_goes_the_whole_way_in_bokmal() => GoAsync(new(
        Nynorsk: false, "Gjøvik", "gjovik-kontakt", "gjovik-kommunedirektor", "940155223", "99990001002",
        new(
            "Legg til et prosjekt", "Send til signering", "Signer og send", "Begynn vurderingen", "Lagre vurderingen",
            "Send innstillingen til godkjenning", "Godkjenn innstillingen", "Gjør vedtaket", "Skriv brevet", "Send brevet", "Lagre akseptbrevet", "Signer og send akseptbrevet", "Tilskuddsbrev")));
}

public sealed class WholeWayInNynorskTests(StaffedPortal portal) : WholeWay(portal), IClassFixture<StaffedPortal>
{
    [Fact]
    [Requirement("KI-01")]
    [Requirement("KI-84")]
    public Task Lom_goes_the_whole_way_in_nynorsk() => GoAsync(new(
        Nynorsk: true, "Lom", "lom-kontakt", "lom-kommunedirektor", "959377677", "99990001010",
        new(
            "Legg til eit prosjekt", "Send til signering", "Signer og send", "Start vurderinga", "Lagre vurderinga",
            "Send innstillinga til godkjenning", "Godkjenn innstillinga", "Gjer vedtaket", "Skriv brevet", "Send brevet", "Lagre akseptbrevet", "Signer og send akseptbrevet", "Tilskotsbrev")));
}
