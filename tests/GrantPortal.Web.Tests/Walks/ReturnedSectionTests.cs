using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>One section of a report is sent back: it alone is mended, signed anew and shown with its differences.</summary>
public sealed class ReturnedSectionTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KIR-21")]
    [InlineData(false, 2070)]
    [InlineData(true, 2071)]
    public async Task A_section_is_sent_back_and_mended(bool nynorsk, int year)
    {
        var recipient = Recipient.In(nynorsk);
        var id = await portal.WalkAsync(recipient.Code, year, walk => ReportSteps.Paid(walk).FillReport(90).SendReport());
        var remark = recipient.Say("Skriv mer om måloppnåelsen.", "Skriv meir om måloppnåinga.");
        var more = recipient.Say("Flere har fått fagbrev.", "Fleire har fått fagbrev.");
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{id}/rapport");
        await caseworker.Page.Locator("details:has([name$='.Remark']) summary").ClickAsync();
        var section = await caseworker.Page.Locator("input[type=hidden][value=resultat]").First.GetAttributeAsync("name");
        await caseworker.FillAsync(section!.Replace(".Section", ".Remark", StringComparison.Ordinal), remark);
        await caseworker.PressAsync("Send tilbake og send brevet");

        var report = await portal.ReportOfAsync(id);
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, nynorsk))
        {
            await contact.GoAsync($"/saker/{id}");
            await contact.PressAsync(recipient.Say("Rett rapporten", "Rett rapporten"));
            await contact.GoAsync($"{report}/fyll-ut/kompetanse");
            (await contact.TextAsync()).Should().Contain(recipient.Say("Denne delen står som dere sendte den", "Denne delen står som de sende han"));
            await contact.GoAsync($"{report}/fyll-ut/resultat");
            (await contact.TextAsync()).Should().Contain(remark);
            await contact.FillAsync("resultat.maloppnaelse", more);
            await contact.SubmitAsync("button[name=go][value=neste]");
            await contact.GoAsync($"{report}/gjenstar");
            await contact.PressAsync("Send til signering");
        }

        await using (var signatory = await PersonAtBrowser.SignInAsync(portal, recipient.Signatory, nynorsk))
        {
            await signatory.SignReportAsync(report);
        }

        await caseworker.GoAsync($"/saker/{id}/rapport");
        (await caseworker.TextAsync()).Should().Contain(recipient.Say("Endret siden forrige versjon", "Endra sidan førre versjon")).And.Contain(more);
    }
}
