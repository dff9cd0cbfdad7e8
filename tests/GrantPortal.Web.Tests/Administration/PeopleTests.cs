using System.Net;
using GrantPortal.Domain.People;
using GrantPortal.Web.Security;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Administration;

public sealed class PeopleTests(StaffedPortal portal) : IClassFixture<StaffedPortal>
{
    [Theory]
    [InlineData("?sok=statsforvalteren+i+innlandet", "4 personer", "Økonomi hos Statsforvalteren i Innlandet")]
    [InlineData("?sok=revisor", "2 personer", "Revisor for Lom kommune")]
    [InlineData("?sok=gjovik-kontakt", "1 person", "Kontaktperson i Gjøvik kommune")]
    [InlineData("?sok=Nav+Gj%C3%B8vik", "3 personer", "Kommunedirektøren i Gjøvik kommune")]
    [InlineData("?sok=nobody", "0 personer", "Ingen personer passer")]
    public async Task People_are_found_by_name_key_and_organisation(string query, string count, string shown)
    {
        using var administrator = await portal.SignedInAsync("administrator");

        var page = await administrator.GetAsync("/administrasjon/personer" + query);

        page.TextAt("#treff").Should().Be(count);
        page.Text.Should().Contain(shown);
    }

    [Fact]
    public async Task A_new_person_comes_in_when_a_role_is_given()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var form = await administrator.GetAsync("/administrasjon/personer/ny");

        var registered = await form.SubmitAsync("Registrer personen", ("Navn", "Vikar i Lom kommune"), ("Nøkkel fra innloggingen", "lom-vikar"));
        var found = await registered.SubmitAsync("Finn virksomheten", ("virksomhet", "Lom kommune"));
        var given = await found.SubmitAsync("kontaktperson");

        registered.Text.Should().Contain("Ingen rettigheter ennå");
        found.Buttons.Should().Contain(["kontaktperson", Role.Signatory.Name().Nb, "revisor"]).And.NotContain("saksbehandler");
        given.Text.Should().Contain("Vikar i Lom kommune har fått rollen «kontaktperson» for Lom kommune.");
        using var substitute = await portal.SignedInAsync("lom-vikar");
        (await substitute.GetAsync("/bytt")).Text.Should().Contain("Lom kommune");
    }

    [Fact]
    public async Task A_right_that_is_taken_away_is_gone_at_the_next_click()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        using var auditor = await portal.SignedInAsync("gjovik-revisor");
        var page = await administrator.GetAsync(await PathOf("gjovik-revisor"));

        var after = await page.SubmitAsync("Ta bort");

        after.Text.Should().Contain("Revisor for Gjøvik kommune har ikke lenger rollen «revisor».").And.Contain("Ingen rettigheter ennå");
        (await auditor.GetAsync("/bytt")).Path.Should().StartWith("/logg-inn");
    }

    [Fact]
    public async Task Administrators_cannot_take_the_role_from_themselves()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync(await PathOf("administrator"));

        var after = await page.SubmitAsync("Ta bort");

        after.Status.Should().Be(HttpStatusCode.BadRequest);
        after.Text.Should().Contain("Du kan ikke ta fra deg selv rollen som administrator.");
        (await administrator.GetAsync("/administrasjon")).Status.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    [Requirement("KI-94")]
    public async Task A_forged_role_is_refused_with_its_rule()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync(await PathOf("lom-kontakt") + "?virksomhet=Lom+kommune");
        page.Html.QuerySelector("button[name=role][value=Auditor]")!.SetAttribute("value", "OfficeLeader");

        var after = await page.SubmitAsync("button[value=OfficeLeader]");

        after.Status.Should().Be(HttpStatusCode.BadRequest);
        after.Text.Should().Contain("Lom kommune har ikke denne rollen å gi.");
    }

    [Fact]
    public async Task The_key_is_one_persons_own_and_nothing_is_left_blank()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var form = await administrator.GetAsync("/administrasjon/personer/ny");

        var blank = await form.SubmitAsync("Registrer personen");
        var taken = await form.SubmitAsync("Registrer personen", ("Navn", "Enda en"), ("Nøkkel fra innloggingen", "lom-kontakt"));

        blank.Status.Should().Be(HttpStatusCode.BadRequest);
        blank.Text.Should().Contain("Skriv navnet.").And.Contain("Skriv nøkkelen fra innloggingen.");
        taken.Status.Should().Be(HttpStatusCode.BadRequest);
        taken.ValueOf("Navn").Should().Be("Enda en");
        taken.Text.Should().Contain("En annen person har denne nøkkelen.");
    }

    [Fact]
    public async Task A_person_who_is_not_there_is_not_found()
    {
        using var administrator = await portal.SignedInAsync("administrator");

        (await administrator.GetAsync($"/administrasjon/personer/{Guid.Empty}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    private async Task<string> PathOf(string subject)
    {
        var id = await portal.WithDatabaseAsync(db => db.People.Where(person => person.Subject == subject).Select(person => person.Id).SingleAsync());
        return $"/administrasjon/personer/{id}";
    }
}
