using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>Unused money of one year in the next year's application: held against the report, asked about, answered, decided, and stated in the letter (KI-83).</summary>
public sealed class CarryOverTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-83")]
    [InlineData(false, 2070)]
    [InlineData(true, 2073)]
    public async Task Unused_money_is_carried_over_in_the_next_application(bool nynorsk, int year)
    {
        var recipient = Recipient.In(nynorsk);
        var award = await portal.WalkAsync(recipient.Code, year, walk => ReportSteps.Paid(walk).FillReport(90).SendReport());
        var next = await portal.WalkAsync(recipient.Code, year + 1, walk => walk.Assign().BeginAssessment().Assess(line => line.Sought.Amount), carriedOver: 5_000);
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{next}/overforing");
        await caseworker.PressAsync(recipient.Say("Spør søkeren", "Spør søkjaren"));
        await AnswerAsync(recipient, next.ToString());

        await portal.AttestAsync(recipient, award);
        await caseworker.ApproveReportAsync(recipient, award);
        await caseworker.GoAsync($"/saker/{next}/overforing");
        await caseworker.FillAsync("Approved[0].Amount", "3 000");
        await caseworker.FillAsync("Reason", recipient.Say("Resten er brukt.", "Resten er brukt."));
        await caseworker.PressAsync(recipient.Say("Avgjør overføringen", "Avgjer overføringa"));
        (await caseworker.TextAsync()).Should().Contain(recipient.Say("Delvis godkjent", "Delvis godkjend"));
        await caseworker.GoAsync($"/saker/{next}/innstilling");
        await caseworker.PressAsync(recipient.Say("Send innstillingen til godkjenning", "Send innstillinga til godkjenning"));
        await using (var leader = await PersonAtBrowser.SignInAsync(portal, "innlandet-leder", nynorsk))
        {
            await leader.GoAsync($"/saker/{next}/innstilling");
            await leader.PressAsync(recipient.Say("Godkjenn innstillingen", "Godkjenn innstillinga"));
            await leader.GoAsync($"/saker/{next}/vedtak");
            await leader.PressAsync(recipient.Say("Gjør vedtaket", "Gjer vedtaket"));
        }

        await caseworker.GoAsync($"/saker/{next}");
        await caseworker.PressAsync("Skriv brevet");
        await caseworker.PressAsync("Send brevet");
        (await caseworker.TextAsync()).Should().Contain("kr 3 000");
    }

    private async Task AnswerAsync(Recipient recipient, string next)
    {
        await using var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, recipient.Nynorsk);
        await contact.GoAsync($"/saker/{next}/mangler");
        (await contact.TextAsync()).Should().Contain(recipient.Say("Forklar hva som er riktig.", "Forklar kva som er rett."));
        await contact.FillAsync("Answer.Text", recipient.Say("Rapporten er riktig. Vi fører opp det vi trenger.", "Rapporten er rett. Vi fører opp det vi treng."));
        await contact.PressAsync("Send svaret");
    }
}
