using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Walks;

/// <summary>A report on an award over the auditor's threshold, from the first page to the approval, and what a changed figure does to a statement that is given.</summary>
public sealed class AuditedReportTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [Requirement("KI-87")]
    [Requirement("KI-89")]
    [Requirement("KI-114")]
    [Requirement("KIR-02")]
    [Requirement("KIR-21")]
    [InlineData(false, 2070)]
    [InlineData(true, 2071)]
    public async Task A_report_over_the_threshold_is_written_signed_attested_and_approved(bool nynorsk, int year)
    {
        var recipient = Recipient.In(nynorsk);
        var id = await portal.WalkAsync(recipient.Code, year, walk => ReportSteps.Paid(walk));
        await using (var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, nynorsk))
        {
            await contact.GoAsync($"/saker/{id}");
            await contact.PressAsync("Start rapporten");
            (await contact.TextAsync()).Should().Contain(recipient.Say("Dette skal dere rapportere på", "Dette skal de rapportere på"));
            await contact.WriteReportAsync(portal, id, usedPercent: 90);
        }

        await using (var signatory = await PersonAtBrowser.SignInAsync(portal, recipient.Signatory, nynorsk))
        {
            await signatory.SignReportAsync(await portal.ReportOfAsync(id));
            (await signatory.TextAsync()).Should().Contain(recipient.Say("Rapporten er sendt", "Rapporten er send")).And.NotContain(recipient.Say("Sendt etter fristen", "Send etter fristen"));
        }

        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{id}/revisor");
        (await caseworker.TextAsync()).Should().Contain(recipient.Say("Tilskuddet er over kr 200 000 for alle delene til sammen.", "Tilskotet er over kr 200 000 for alle delane til saman."));
        await portal.AttestAsync(recipient, id);
        await caseworker.ApproveReportAsync(recipient, id);
    }

    [Theory]
    [Requirement("KI-89")]
    [InlineData(false, 2072)]
    [InlineData(true, 2073)]
    public async Task A_changed_figure_voids_the_statement_until_the_auditor_has_seen_it(bool nynorsk, int year)
    {
        var recipient = Recipient.In(nynorsk);
        var id = await portal.WalkAsync(recipient.Code, year, walk => ReportSteps.Paid(walk).FillReport(90).SendReport());
        await portal.AttestAsync(recipient, id);

        var report = await portal.ReportOfAsync(id);
        await using var contact = await PersonAtBrowser.SignInAsync(portal, recipient.Contact, nynorsk);
        await contact.GoAsync($"{report}/kvittering");
        await contact.PressAsync(recipient.Say("Lag en ny versjon", "Lag ein ny versjon"));
        await contact.WriteReportAsync(portal, id, usedPercent: 80);
        await using (var signatory = await PersonAtBrowser.SignInAsync(portal, recipient.Signatory, nynorsk))
        {
            await signatory.SignReportAsync(report);
        }

        await contact.GoAsync($"/saker/{id}/revisor");
        (await contact.TextAsync()).Should().Contain(recipient.Say("Bekreftelsen gjelder ikke lenger", "Stadfestinga gjeld ikkje lenger"));
        await using var caseworker = await PersonAtBrowser.SignInAsync(portal, "innlandet-saksbehandler", nynorsk);
        await caseworker.GoAsync($"/saker/{id}/rapport");
        (await caseworker.TextAsync()).Should().Contain(recipient.Say("Endret siden forrige versjon", "Endra sidan førre versjon"));
        (await caseworker.RefusedAsync("Godkjenn rapporten og send brevet")).Should().Contain("revisor");
        await portal.AttestAsync(recipient, id);
        await caseworker.ApproveReportAsync(recipient, id);
    }
}
