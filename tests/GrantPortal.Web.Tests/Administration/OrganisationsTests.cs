using System.Net;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Administration;

public sealed class OrganisationsTests(StaffedPortal portal) : IClassFixture<StaffedPortal>
{
    [Theory]
    [InlineData("/administrasjon")]
    [InlineData("/administrasjon/virksomheter")]
    [InlineData("/administrasjon/personer")]
    [InlineData("/administrasjon/personer/ny")]
    public async Task For_everybody_else_the_pages_do_not_exist(string path)
    {
        foreach (var persona in new[] { "gjovik-kommunedirektor", "innlandet-leder", "hdir-leder", "kontroll-delegat" })
        {
            using var visitor = await portal.SignedInAsync(persona);

            (await visitor.GetAsync(path)).Status.Should().Be(HttpStatusCode.NotFound, $"{persona} is no administrator");
        }

        using var nobody = portal.Visitor();
        (await nobody.GetAsync(path)).Path.Should().StartWith("/logg-inn");
    }

    [Theory]
    [InlineData("?sok=gj%C3%B8vik", "2 virksomheter", "Gjøvik kommune")]
    [InlineData("?sok=3407", "1 virksomhet", "Gjøvik kommune")]
    [InlineData("?sok=958+935+420", "1 virksomhet", "Oslo kommune")]
    [InlineData("?sok=3027", "1 virksomhet", "Rælingen kommune")]
    [InlineData("?slag=bydel", "15 virksomheter", "Bydel Alna")]
    [InlineData("?slag=statsforvalter", "10 virksomheter", "Statsforvalteren i Agder")]
    [InlineData("?slag=kommune&malform=nynorsk", "6 virksomheter", "Lom kommune")]
    [InlineData("?slag=kommune&embete=innlandet", "46 virksomheter", "Alvdal kommune")]
    [InlineData("?sok=100%25", "0 virksomheter", "Ingen virksomheter passer")]
    public async Task What_is_chosen_stands_in_the_address(string query, string count, string shown)
    {
        using var administrator = await portal.SignedInAsync("administrator");

        var page = await administrator.GetAsync("/administrasjon/virksomheter" + query);

        page.TextAt("#treff").Should().Be(count);
        page.Text.Should().Contain(shown);
    }

    [Fact]
    public async Task The_list_comes_in_pages_in_the_order_of_the_alphabet_with_aa_and_å_last()
    {
        using var administrator = await portal.SignedInAsync("administrator");

        var first = await administrator.GetAsync("/administrasjon/virksomheter?slag=kommune");
        var last = await administrator.GetAsync("/administrasjon/virksomheter?slag=kommune&side=99");

        first.TextsAt("tbody tr").Should().HaveCount(50);
        last.TextsAt("tbody tr").Should().HaveCount(7);
        last.TextsAt("tbody th")[^1].Should().StartWith("Å");
    }

    [Fact]
    public async Task The_administrator_records_maalform_address_and_email_and_confirms_them()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync(await PathOf("3405"));

        page.Text.Should().Contain("Her er det eksempelverdier").And.Contain("Kontonummeret endres ikke her");
        var after = await page.SubmitAsync(
            "Lagre opplysningene",
            ("Nynorsk", true),
            ("Gateadresse eller postboks (valgfritt)", "Storgata 1"),
            ("Postnummer (valgfritt)", "2609"),
            ("Poststed (valgfritt)", "Lillehammer"),
            ("E-post (valgfritt)", "postmottak@lillehammer.example"),
            ("Jeg har kontrollert opplysningene, og de er ikke lenger eksempler", true));

        after.Status.Should().Be(HttpStatusCode.OK);
        after.Text.Should().Contain("Opplysningene om Lillehammer kommune er lagret.").And.NotContain("eksempelverdier")
            .And.Contain("Målform i brev: fra Nøytral til Nynorsk.").And.Contain("til Storgata 1, 2609 Lillehammer.").And.Contain("Opplysningene er kontrollert.");
        var kommune = await Kommune("3405");
        kommune.LanguageForm.Should().Be(LanguageForm.Nynorsk);
        kommune.Address.Should().Be(new PostalAddress("Storgata 1", "2609", "Lillehammer"));
        kommune.Email.Should().Be("postmottak@lillehammer.example");
        kommune.HasDemonstrationValues.Should().BeFalse();
        kommune.Account.Should().NotBeNull("the account is changed by the slip only");
    }

    [Fact]
    [Requirement("KI-97")]
    [Requirement("KI-98")]
    public async Task The_administrator_keeps_the_account_that_grants_are_paid_back_to()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync(await PathOf("31", OrganisationKind.GovernorOffice, "Statsforvalteren i Innlandet"));

        var refused = await page.SubmitAsync("Lagre opplysningene", ("Kontonummer for tilbakebetaling (valgfritt)", "1234 56 78901"));
        var saved = await page.SubmitAsync("Lagre opplysningene", ("Kontonummer for tilbakebetaling (valgfritt)", "9999 00 01037"));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Kontonummeret");
        saved.Text.Should().Contain("Kontonummer:9999.00.01037").And.Contain("til 9999.00.01037.");
    }

    [Fact]
    public async Task Of_two_who_change_the_same_organisation_the_second_is_told_and_nothing_is_overwritten()
    {
        using var one = await portal.SignedInAsync("administrator");
        using var other = await portal.SignedInAsync("administrator");
        var (mine, theirs) = (await one.GetAsync(await PathOf("3420")), await other.GetAsync(await PathOf("3420")));

        await theirs.SubmitAsync("Lagre opplysningene", ("Input.Email", "deres@elverum.example"));
        var refused = await mine.SubmitAsync("Lagre opplysningene", ("Input.Email", "min@elverum.example"));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Noen andre endret dette mens du hadde siden åpen").And.Contain("til deres@elverum.example");
        refused.ValueOf("Input.Email").Should().Be("min@elverum.example");
        (await Kommune("3420")).Email.Should().Be("deres@elverum.example");
        (await refused.SubmitAsync("Lagre opplysningene")).Status.Should().Be(HttpStatusCode.OK);
        (await Kommune("3420")).Email.Should().Be("min@elverum.example");
    }

    [Fact]
    public async Task What_cannot_be_read_says_what_is_expected_and_keeps_what_was_typed()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var page = await administrator.GetAsync(await PathOf("3411"));

        var after = await page.SubmitAsync("Lagre opplysningene", ("Input.PostalCode", "23 20"), ("Input.City", ""), ("Input.Email", "postmottak"));

        after.Status.Should().Be(HttpStatusCode.BadRequest);
        after.Text.Should().Contain("Skriv postnummeret med fire siffer.").And.Contain("Skriv poststedet.").And.Contain("Skriv en e-postadresse");
        after.ValueOf("Input.Email").Should().Be("postmottak");
        (await Kommune("3411")).Email.Should().Be("postmottak@ringsaker.kommune.example");
    }

    [Fact]
    [Requirement("NAV-11")]
    public async Task A_nav_office_gets_its_host_kommune_and_its_embete()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var path = await PathOf("0101", OrganisationKind.NavOffice);
        var page = await administrator.GetAsync(path);

        var refused = await page.SubmitAsync("Lagre opplysningene", ("Vertskommune (valgfritt)", "9999"));
        var saved = await (await administrator.GetAsync(path)).SubmitAsync("Lagre opplysningene", ("Vertskommune (valgfritt)", "3101"));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Det er ingen kommune med nummer «9999».");
        saved.TextAt("dl").Should().Contain("Vertskommune:Halden kommune").And.Contain("Hører til:Statsforvalteren i Østfold, Buskerud, Oslo og Akershus");
    }

    [Fact]
    public async Task A_merged_kommune_points_at_its_successor_and_can_be_merged_once()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        var path = await PathOf("1507", name: "Ålesund kommune");
        var form = await (await administrator.GetAsync(path)).FollowAsync("Registrer at virksomheten er slått sammen med en annen");

        var blank = await form.SubmitAsync("Registrer sammenslåingen");
        var itself = await form.SubmitAsync("Registrer sammenslåingen", ("Input.Successor", "1508"), ("Input.On", "1.1.2028"));
        var done = await form.SubmitAsync("Registrer sammenslåingen", ("Input.Successor", "1506"), ("Input.On", "1.1.2028"));
        var again = await form.SubmitAsync("Registrer sammenslåingen", ("Input.Successor", "1505"), ("Input.On", "1.1.2028"));

        blank.Status.Should().Be(HttpStatusCode.BadRequest);
        blank.Text.Should().Contain("Skriv datoen som sammenslåingen gjelder fra.");
        itself.Status.Should().Be(HttpStatusCode.BadRequest);
        done.Text.Should().Contain("Molde kommune har tatt over for Ålesund kommune.").And.Contain("Fra 1. januar 2028");
        done.Links.Should().NotContain("Registrer at virksomheten er slått sammen med en annen");
        again.Status.Should().Be(HttpStatusCode.BadRequest);
        again.Text.Should().Contain("Ålesund kommune er allerede gått over i en annen organisasjon.");
    }

    [Fact]
    public async Task An_organisation_that_is_not_there_is_not_found()
    {
        using var administrator = await portal.SignedInAsync("administrator");

        (await administrator.GetAsync($"/administrasjon/virksomheter/{Guid.Empty}")).Status.Should().Be(HttpStatusCode.NotFound);
        (await administrator.GetAsync("/administrasjon/virksomheter/gjovik")).Status.Should().Be(HttpStatusCode.NotFound);
        (await administrator.GetAsync($"/administrasjon/virksomheter/{Guid.Empty}/slatt-sammen")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pages_are_in_nynorsk_too()
    {
        using var administrator = await portal.SignedInAsync("administrator");
        administrator.Cookies.Add(portal.Address, new Cookie("sprak", "nn"));

        var list = await administrator.GetAsync("/administrasjon/virksomheter?slag=bydel");
        var one = await administrator.GetAsync(await PathOf("3434"));

        list.TextAt("#treff").Should().Be("15 verksemder");
        one.Buttons.Should().Contain("Lagre opplysningane");
    }

    private Task<Organisation> Kommune(string code) => portal.WithDatabaseAsync(db =>
        db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Kind == OrganisationKind.Municipality && organisation.Code == code));

    private async Task<string> PathOf(string code, OrganisationKind kind = OrganisationKind.Municipality, string? name = null)
    {
        var id = await portal.WithDatabaseAsync(db => db.Organisations
            .Where(organisation => organisation.Kind == kind && (name == null ? organisation.Code == code : organisation.Name == name))
            .Select(organisation => organisation.Id).SingleAsync());
        return $"/administrasjon/virksomheter/{id}";
    }
}
