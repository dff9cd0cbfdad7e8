using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.AuditorStatements;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Transfers;

/// <summary>Unused money of one year in the next year's application, from the application to the letter.</summary>
public sealed class TransferTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-83")]
    public async Task What_the_application_carries_over_is_held_against_the_report_asked_about_and_decided()
    {
        var award = await portal.WalkAsync("3407", 2050, walk => Paid(walk).FillReport(90).SendReport());
        var unused = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == award).Select(report => report.Unused).SingleAsync());
        unused.Amount.Should().BePositive();
        var next = await portal.WalkAsync("3407", 2051, walk => walk.Assign().BeginAssessment(), carriedOver: 5_000);

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{next}/overforing");
        page.Text.Should().Contain("Rapporten for 2050 er sendt, og ikke godkjent.");
        (await page.SubmitAsync("Avgjør overføringen")).Text.Should().Contain("Overføringen avgjøres når rapporten for 2050 er godkjent.");
        var asked = await page.SubmitAsync("Spør søkeren");
        asked.Text.Should().Contain("Overføring, «Kompetanse»");

        await portal.AttestAsync(award);
        await (await caseworker.GetAsync($"/saker/{award}/rapport")).SubmitAsync("Godkjenn rapporten og send brevet");
        var decided = await (await caseworker.GetAsync($"/saker/{next}/overforing")).SubmitAsync("Avgjør overføringen", ("Approved[0].Amount", "3 000"), ("Reason", "Resten er brukt."));
        decided.Text.Should().Contain("Delvis godkjent");
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        (await contact.GetAsync($"/saker/{next}/overforing")).Text.Should().Contain("Resten er brukt.");
    }

    private static CaseWalk Paid(CaseWalk walk) => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment();
}
