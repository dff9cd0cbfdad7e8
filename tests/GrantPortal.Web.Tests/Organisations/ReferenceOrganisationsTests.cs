using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Organisations;

public sealed class ReferenceOrganisationsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Loading_twice_adds_nothing_and_keeps_what_the_administrator_recorded()
    {
        await LoadAsync();
        await portal.WithDatabaseAsync(async db =>
        {
            var gjovik = await db.Organisations.SingleAsync(organisation => organisation.Code == "3407");
            gjovik.ResolveOn(LanguageForm.Bokmal);
            return await db.SaveChangesAsync();
        });

        await LoadAsync();

        var (organisations, people, languageForm) = await portal.WithDatabaseAsync(async db => (
            await db.Organisations.CountAsync(),
            await db.People.CountAsync(),
            (await db.Organisations.SingleAsync(organisation => organisation.Code == "3407")).LanguageForm));
        organisations.Should().Be(ReferenceFiles.Organisations().Count);
        people.Should().Be(Personas.All.Count);
        languageForm.Should().Be(LanguageForm.Bokmal);
    }

    [Fact]
    public async Task A_kommune_is_read_back_with_numbers_address_embete_and_what_it_was_called()
    {
        await LoadAsync();

        var (kommune, office) = await portal.WithDatabaseAsync(async db =>
        {
            var found = await db.Organisations.SingleAsync(organisation => organisation.Kind == OrganisationKind.Municipality && organisation.Name == "Rælingen kommune");
            return (found, await db.Organisations.SingleAsync(organisation => organisation.Id == found.OfficeId));
        });

        kommune.Number!.Digits.Should().HaveLength(9);
        kommune.Account!.Digits.Should().StartWith("9999");
        kommune.Address.City.Should().Be("Rælingen");
        kommune.HasDemonstrationValues.Should().BeTrue();
        kommune.CodeIn(2020).Should().StartWith("30").And.NotBe(kommune.Code);
        office.NameIn(2020).Nb.Should().Be("Fylkesmannen i Oslo og Viken");
    }

    [Fact]
    [Requirement("NAV-11")]
    public async Task Bydeler_stand_under_Oslo_and_nav_offices_under_their_host()
    {
        await LoadAsync();

        var parents = await portal.WithDatabaseAsync(async db => await (
            from organisation in db.Organisations
            join parent in db.Organisations on organisation.ParentId equals parent.Id
            where organisation.Name == "Bydel Frogner" || organisation.Name == "Nav Lom og Skjåk" || organisation.Name == "Nav Gjøvik"
            select new { organisation.Name, Parent = parent.Name }).ToDictionaryAsync(each => each.Name, each => each.Parent));

        parents.Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["Bydel Frogner"] = "Oslo kommune",
            ["Nav Lom og Skjåk"] = "Lom kommune",
            ["Nav Gjøvik"] = "Gjøvik kommune",
        });
    }

    [Fact]
    public async Task A_persona_has_its_seats_in_order()
    {
        await LoadAsync();

        var seats = await portal.WithDatabaseAsync(async db => await (
            from person in db.People
            where person.Subject == "gjovik-kommunedirektor"
            from membership in person.Memberships
            join organisation in db.Organisations on membership.OrganisationId equals organisation.Id
            orderby membership.Id
            select new { organisation.Name, membership.Role }).ToListAsync());

        seats.Select(seat => (seat.Name, seat.Role)).Should().Equal(("Gjøvik kommune", Role.Signatory), ("Nav Gjøvik", Role.Signatory));
    }

    private Task<bool> LoadAsync() => portal.WithDatabaseAsync(async db =>
    {
        await ReferenceOrganisations.LoadAsync(db, Portal.Start);
        await Personas.LoadAsync(db, Portal.Start);
        return true;
    });
}
