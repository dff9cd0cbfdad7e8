using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>An award of exactly the auditor's threshold: what is asked for is what the call compares with (KI-87..89).</summary>
public sealed class ThresholdTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-89")]
    [InlineData(false, "over", 2080, false)]
    [InlineData(true, "over", 2081, false)]
    [InlineData(false, "from", 2082, true)]
    [InlineData(true, "from", 2083, true)]
    public async Task At_exactly_200_000_the_call_says_whether_an_auditor_attests(bool nynorsk, string comparison, int year, bool required)
    {
        var recipient = Recipient.In(nynorsk);
        var id = await portal.WalkAsync(
            recipient.Code, year, walk => ReportSteps.Paid(walk, line => line.Key switch { "kompetanse" => 120_000, "innovasjon.p1" => 80_000, _ => 0 }).FillReport(100).SendReport(),
            content: content => content.WithSwitch("auditorComparison", comparison));
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{id}/rapport");
        (await caseworker.TextAsync()).Should().Contain("200 000");
        await caseworker.GoAsync($"/saker/{id}/revisor");
        (await caseworker.TextAsync()).Should().Contain(required
            ? recipient.Say("Tilskuddet er fra og med kr 200 000 for alle delene til sammen.", "Tilskotet er frå og med kr 200 000 for alle delane til saman.")
            : recipient.Say("Legg ved en utskrift av regnskapet i rapporten.", "Legg ved ei utskrift av rekneskapen i rapporten."));
        if (required)
        {
            await caseworker.GoAsync($"/saker/{id}/rapport");
            (await caseworker.RefusedAsync("Godkjenn rapporten og send brevet")).Should().Contain("revisor");
            await portal.AttestAsync(recipient, id);
        }

        await caseworker.ApproveReportAsync(recipient, id);
    }
}
