using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>Less is granted than was sought: the budget is revised on the same lines, sent back once, mended, and approved with the slip (KI-24).</summary>
public sealed class RevisedBudgetTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-24")]
    [InlineData(false, 2070)]
    [InlineData(true, 2071)]
    public async Task A_budget_is_revised_sent_back_mended_and_approved(bool nynorsk, int year)
    {
        var recipient = Recipient.In(nynorsk);
        var id = await portal.WalkAsync(recipient.Code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount / 2).Approve().Decide().SendLetter());
        var remark = recipient.Say("Skriv hva som blir igjen av målet.", "Skriv kva som blir att av målet.");
        await using var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, nynorsk);
        await contact.GoAsync($"/saker/{id}/budsjett");
        await contact.FillAsync("Aim", recipient.Say("Færre deltakere.", "Færre deltakarar."));
        await contact.FillAsync("Lines[0].Grant", "1");
        (await contact.RefusedAsync("Send revidert budsjett")).Should().Contain(recipient.Say("Forskjellen er", "Skilnaden er"));
        await contact.GoAsync($"/saker/{id}/budsjett");
        await contact.FillAsync("Aim", recipient.Say("Færre deltakere.", "Færre deltakarar."));
        await contact.PressAsync("Send revidert budsjett");
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{id}/budsjett");
        await caseworker.FillAsync("Remark", remark);
        await caseworker.PressAsync("Send tilbake");

        await contact.GoAsync($"/saker/{id}/budsjett");
        (await contact.TextAsync()).Should().Contain(remark);
        await contact.FillAsync("Aim", recipient.Say("Halvparten så mange får fagbrev.", "Halvparten så mange får fagbrev."));
        await contact.PressAsync("Send revidert budsjett");
        await caseworker.GoAsync($"/saker/{id}/budsjett");
        (await caseworker.TextAsync()).Should().Contain("Halvparten så mange får fagbrev.");
        await caseworker.PressAsync("Godkjenn budsjettet");
        (await caseworker.TextAsync()).Should().Contain("Det reviderte budsjettet er godkjent.");
    }
}
