using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    private readonly Organisation _kommune = Organisation.Register(OrganisationKind.Municipality, "3407", "Gjøvik kommune", null, null, null, At);

    private readonly Organisation _nav = Organisation.Register(OrganisationKind.NavOffice, "0502", "Nav Gjøvik", null, null, null, At);

    private readonly Organisation _portal = Organisation.Register(OrganisationKind.PortalOwner, "portal", "Tilskuddsportalen", null, null, null, At);

    private readonly Person _person = Person.Register("gjovik-kommunedirektor", "Kommunedirektøren i Gjøvik kommune", At);

    [Fact]
    public void One_person_may_have_several_roles_in_several_organisations()
    {
        _person.Join(_kommune, Role.Signatory, At);
        _person.Join(_nav, Role.Signatory, At);
        _person.Join(_kommune, Role.Contact, At);

        _person.Memberships.Select(membership => (membership.OrganisationId, membership.Role)).Should()
            .Equal((_kommune.Id, Role.Signatory), (_nav.Id, Role.Signatory), (_kommune.Id, Role.Contact));
    }

    [Fact]
    public void A_role_given_twice_is_held_once()
    {
        _person.Join(_kommune, Role.Contact, At);
        _person.Join(_kommune, Role.Contact, At);

        _person.Memberships.Should().ContainSingle();
    }

    [Fact]
    public void A_role_is_taken_away_without_touching_the_others()
    {
        _person.Join(_kommune, Role.Contact, At);
        _person.Join(_kommune, Role.Signatory, At);
        _person.Join(_nav, Role.Contact, At);

        _person.Leave(_kommune.Id, Role.Contact, AnAdministrator(), At);

        _person.Memberships.Select(membership => (membership.OrganisationId, membership.Role)).Should().Equal((_kommune.Id, Role.Signatory), (_nav.Id, Role.Contact));
    }

    [Theory]
    [Requirement("KI-94")]
    [InlineData(Role.Caseworker)]
    [InlineData(Role.OfficeLeader)]
    [InlineData(Role.Paymaster)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.Clock)]
    public void A_kommune_gives_nobody_a_role_of_the_state(Role role)
    {
        var act = () => _person.Join(_kommune, role, At);

        act.Should().Throw<RuleViolation>().Which.Rule.Should().Be(PeopleRules.RoleOfTheOrganisation);
        _person.Memberships.Should().BeEmpty();
    }

    [Fact]
    public void Administrators_do_not_take_the_role_from_themselves()
    {
        _person.Join(_portal, Role.Administrator, At);

        var act = () => _person.Leave(_portal.Id, Role.Administrator, new Actor(_person.Id, Role.Administrator, _portal.Id), At);

        act.Should().Throw<RuleViolation>().Which.Rule.Should().Be(PeopleRules.NotYourOwnAdministration);
        _person.Memberships.Should().ContainSingle();
    }

    [Fact]
    public void An_administrator_takes_the_role_from_another()
    {
        _person.Join(_portal, Role.Administrator, At);

        _person.Leave(_portal.Id, Role.Administrator, AnAdministrator(), At);

        _person.Memberships.Should().BeEmpty();
    }

    [Fact]
    public void Every_role_of_a_person_exists_in_some_organisation_and_the_role_of_the_clock_in_none() =>
        Enum.GetValues<OrganisationKind>().SelectMany(Rights.In).Distinct().Should().BeEquivalentTo(Enum.GetValues<Role>().Except([Role.Clock]));

    private Actor AnAdministrator() => new(Id<Person>.New(At), Role.Administrator, _portal.Id);
}
