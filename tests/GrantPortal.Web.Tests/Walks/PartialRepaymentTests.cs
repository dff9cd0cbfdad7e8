using System.Globalization;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>Partial repayment as the personas walk it in a browser: claimed and sent by the embete, read by the kommune, paid in two parts.</summary>
public sealed class PartialRepaymentTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    [InlineData("3407", "gjovik-kontakt", 2061, false, "Lag et krav", "Betal tilbake kr 80 000", "Det gjenstår kr 50 000.", "Kravet er gjort opp.", "Registrer innbetalingen")]
    [InlineData("3434", "lom-kontakt", 2062, true, "Lag eit krav", "Betal tilbake kr 80 000", "Det står att kr 50 000.", "Kravet er gjort opp.", "Registrer innbetalinga")]
    public async Task A_claim_is_paid_in_two_parts(string code, string recipient, int year, bool nynorsk, string make, string task, string rest, string settled, string register)
    {
        var id = await portal.WalkAsync(code, year, walk => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment().Paid());
        string claim;
        await using (var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk))
        {
            await caseworker.GoAsync($"/saker/{id}/krav");
            await caseworker.PressAsync(make);
            await caseworker.ChooseAsync("Input.Ground", "UnusedMoney");
            await caseworker.FillAsync("Input.Amount", "80 000");
            await caseworker.FillAsync("Input.Reason", nynorsk ? "Kurset vart avlyst." : "Kurset ble avlyst.");
            await caseworker.PressAsync("Lag kravet");
            await caseworker.FillAsync("Due.On", "01.03.2027");
            await caseworker.PressAsync("Send kravet");
            claim = caseworker.Path;
        }

        await using (var contact = await PersonAtBrowser.SignInAsync(portal, recipient, nynorsk))
        {
            (await contact.TextAsync()).Should().Contain(task);
            await contact.GoAsync(claim);
            (await contact.TextAsync()).Should().Contain("9999.00.91028").And.Contain(string.Create(CultureInfo.InvariantCulture, $"0761.68 KI {year}"));
            await contact.Page.Locator("main section a[href*='/brev/']").First.ClickAsync();
            (await contact.TextAsync()).Should().Contain("avlyst").And.Contain("kr 80 000");
        }

        await using var paymaster = await PersonAtBrowser.SignInAsync(portal, "innlandet-okonomi", nynorsk);
        await paymaster.GoAsync(claim);
        await paymaster.FillAsync("Repayment.Amount", "30 000");
        await paymaster.FillAsync("Repayment.On", "01.02.2027");
        await paymaster.PressAsync(register);
        (await paymaster.TextAsync()).Should().Contain(rest);
        await paymaster.FillAsync("Repayment.Amount", "50 000");
        await paymaster.FillAsync("Repayment.On", "01.02.2027");
        await paymaster.PressAsync(register);
        (await paymaster.TextAsync()).Should().Contain(settled);
    }
}
