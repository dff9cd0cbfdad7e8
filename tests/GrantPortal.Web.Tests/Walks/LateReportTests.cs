using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A report that comes after the deadline is taken in and marked late, with what that may lead to.</summary>
public sealed class LateReportTests(LatePortal portal) : IClassFixture<LatePortal>
{
    [Theory]
    [Requirement("KIR-03")]
    [Requirement("KIR-25")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_late_report_is_taken_in_and_marked(bool nynorsk)
    {
        var recipient = Recipient.In(nynorsk);
        var (id, name) = await portal.WithDatabaseAsync(async db =>
        {
            var kommune = await db.Organisations.SingleAsync(each => each.Kind == OrganisationKind.Municipality && each.Code == recipient.Code);
            return (await db.Applications.Where(application => application.ApplicantId == kommune.Id && application.Year == 2026 && application.Scheme == "ki").Select(application => application.Id).SingleAsync(), kommune.Name);
        });
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync("/rapporter?ar=2026&status=mangler");
        (await caseworker.TextAsync()).Should().Contain(name);
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, nynorsk))
        {
            await contact.GoAsync($"/saker/{id}/rapport");
            await contact.PressAsync("Start rapporten");
            await contact.WriteReportAsync(portal, id, usedPercent: 90);
        }

        await using (var signatory = await PersonAtBrowser.SignInAsync(portal, recipient.Signatory, nynorsk))
        {
            var report = await portal.ReportOfAsync(id);
            await signatory.GoAsync($"{report}/signer");
            (await signatory.TextAsync()).Should().Contain(recipient.Say("Rapporten blir merket som for sen", "Rapporten blir merkt som for sein"));
            await signatory.SignReportAsync(report);
            (await signatory.TextAsync()).Should().Contain(recipient.Say("Sendt etter fristen", "Send etter fristen"));
        }

        await caseworker.GoAsync("/rapporter?ar=2026&status=sendt");
        (await caseworker.Page.Locator("tbody tr", new() { HasText = name }).First.InnerTextAsync()).Should().Contain(recipient.Say("for sent", "for seint"));
    }
}
