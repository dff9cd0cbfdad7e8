using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

public sealed class LateReportTests(LatePortal portal) : IClassFixture<LatePortal>
{
    [Fact]
    [Requirement("KIR-03")]
    [Requirement("KIR-25")]
    public async Task A_report_that_comes_after_the_deadline_is_taken_in_and_marked_late()
    {
        var id = await portal.WithDatabaseAsync(db => (
            from application in db.Applications
            join kommune in db.Organisations on application.ApplicantId equals kommune.Id
            where kommune.Kind == OrganisationKind.Municipality && kommune.Code == "3407" && application.Year == 2026
            select application.Id).SingleAsync());
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        (await caseworker.GetAsync("/rapporter?ar=2026&status=mangler")).Text.Should().Contain("Gjøvik kommune");
        var first = await (await contact.GetAsync("/rapporter")).SubmitAsync("Start rapporten");
        var report = first.Path[..first.Path.IndexOf("/fyll-ut", StringComparison.Ordinal)];
        await contact.FillReportAsync(portal, report, id);
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");

        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await signatory.GetAsync($"{report}/signer")).Text.Should().Contain("Rapporten blir merket som for sen");
        (await signatory.SignAsync(report)).Text.Should().Contain("Sendt etter fristen");

        (await caseworker.GetAsync("/rapporter?ar=2026&status=sendt")).TextsAt("tbody tr").Should().Contain(row => row.Contains("Gjøvik", StringComparison.Ordinal) && row.Contains("for sent", StringComparison.Ordinal));
    }
}
