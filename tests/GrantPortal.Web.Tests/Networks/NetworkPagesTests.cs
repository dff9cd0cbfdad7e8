using System.Net;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Networks;

/// <summary>Recipients find projects like theirs, caseworkers find applications too, and the embete gathers its network.</summary>
public sealed class NetworkPagesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Applied = "«OPTIMIST»";

    [Fact]
    [Requirement("NAV-37")]
    [Requirement("NAV-90")]
    [Requirement("NAV-99")]
    public async Task A_recipient_finds_awarded_projects_by_theme_and_words_and_no_application()
    {
        using var office = await portal.SignedInAsync("nav-gjovik-kontakt");

        (await office.GetAsync("/nettverk")).Text.Should().Contain("17 prosjekter").And.Contain("«NYE VEIER»").And.NotContain(Applied + "Nav Trysil");
        (await office.GetAsync("/nettverk?tema=internkontroll")).Text.Should().Contain("Nav Hamar").And.NotContain("«NYE VEIER»");
        // PostgreSQL finds the word in another inflection than the one that is written.
        (await office.GetAsync("/nettverk?tekst=startlån")).Text.Should().Contain("1 prosjekt").And.Contain("Eie først");
        (await office.GetAsync("/nettverk?tekst=romfart")).Text.Should().Contain("Ingen prosjekter passer til søket.");
    }

    [Fact]
    [Requirement("NAV-98")]
    [Requirement("NAV-99")]
    public async Task A_caseworker_sees_applications_that_are_like_a_case_and_an_applicant_has_no_such_page()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var id = await portal.WithDatabaseAsync(db => db.Applications.Where(each => each.Scheme == "nav" && each.SubmittedAt != null && db.Organisations.Any(office => office.Id == each.ApplicantId && office.Code == "0428"))
            .OrderByDescending(each => each.Year).Select(each => each.Id).FirstAsync());

        var page = await caseworker.GetAsync($"/saker/{id}/lignende");
        page.Text.Should().Contain("Nav Øyer").And.Contain("Nav Hamar");

        using var applicant = await portal.SignedInAsync("nav-gjovik-leder");
        (await applicant.GetAsync($"/saker/{id}/lignende")).Status.Should().Be(HttpStatusCode.NotFound);
        using var ki = await portal.SignedInAsync("lom-kontakt");
        (await ki.GetAsync("/nettverk")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("NAV-36")]
    [Requirement("NAV-91")]
    public async Task The_embete_chooses_calls_and_the_invited_are_told()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var project = await portal.WithDatabaseAsync(db => db.NetworkProjects.Where(each => each.Year == 2026 && db.Organisations.Any(office => office.Id == each.ApplicantId && office.Code == "0502")).Select(each => each.Id).SingleAsync());
        (await (await caseworker.GetAsync("/nettverk")).SubmitAsync($"#velg-{project}")).Text.Should().Contain("Prosjektet er valgt ut.");

        var call = await caseworker.GetAsync("/nettverk/samlinger/ny");
        (await call.SubmitAsync("Send innkallingen", ("Input.Title", "Erfaringer"))).Text.Should().Contain("Skriv datoen for samlingen");
        var called = await call.SubmitAsync("Send innkallingen", ("Input.Title", "Erfaringer så langt"), ("Input.HeldOn", "01.06.2027"), ("Input.Venue", "Lillehammer"), ("Input.Invited", "valgte"));
        called.Text.Should().Contain("Innkallingen er sendt.").And.Contain("Nav Gjøvik");

        using var invited = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await invited.GetAsync("/nettverk")).Text.Should().Contain("Erfaringer så langt");
        using var other = await portal.SignedInAsync("nav-lom-skjak-kontakt");
        (await other.GetAsync("/nettverk")).Text.Should().NotContain("Erfaringer så langt");
        (await called.SubmitAsync("Lagre oppmøtet")).Text.Should().Contain("Oppmøtet kan føres fra den dagen.");
    }
}
