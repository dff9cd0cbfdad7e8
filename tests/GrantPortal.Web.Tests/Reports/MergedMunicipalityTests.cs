using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

public sealed class MergedMunicipalityTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KIR-08")]
    public async Task The_successor_reports_separately_for_each_award_that_it_took_over()
    {
        var gone = await portal.WithDatabaseAsync(db => db.Organisations.Where(each => each.Kind == OrganisationKind.Municipality && each.Code == "3405").Select(each => each.Id).SingleAsync());
        using var administrator = await portal.SignedInAsync("administrator");
        await (await administrator.GetAsync($"/administrasjon/virksomheter/{gone}/slatt-sammen")).SubmitAsync("main form button[type=submit]", ("Input.Successor", "3407"), ("Input.On", "01.01.2027"));

        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var reports = await contact.GetAsync("/rapporter");
        reports.Text.Should().Contain("Lillehammer kommune");
        reports.Buttons.Count(button => button.StartsWith("Start rapporten", StringComparison.Ordinal)).Should().Be(4, "Gjøvik's own awards in KI and RUS, and the two in KI and LSV that it took over");
        var id = await portal.WithDatabaseAsync(db => db.Applications.Where(application => application.ApplicantId == gone && application.Year == 2026 && application.Scheme == "ki").Select(application => application.Id).SingleAsync());
        var begun = await (await contact.GetAsync($"/saker/{id}")).SubmitAsync("Start rapporten");
        begun.Path.Should().Contain("/fyll-ut/");
        begun.Text.Should().Contain("Dette skal dere rapportere på");
    }
}
