using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Tests.People;

public sealed class PersonTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 4, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_person_may_have_several_roles_in_several_organisations()
    {
        var (kommune, office) = (Id<Organisation>.New(At), Id<Organisation>.New(At));
        var person = Person.Register("gjovik-kommunedirektor", "Kommunedirektøren i Gjøvik kommune", At);

        person.Join(kommune, Role.Signatory, At);
        person.Join(office, Role.Signatory, At);
        person.Join(kommune, Role.Contact, At);

        person.Memberships.Select(membership => (membership.OrganisationId, membership.Role)).Should()
            .Equal((kommune, Role.Signatory), (office, Role.Signatory), (kommune, Role.Contact));
    }

    [Fact]
    public void A_role_given_twice_is_held_once()
    {
        var kommune = Id<Organisation>.New(At);
        var person = Person.Register("gjovik-kontakt", "Kontaktperson i Gjøvik kommune", At);

        person.Join(kommune, Role.Contact, At);
        person.Join(kommune, Role.Contact, At);

        person.Memberships.Should().ContainSingle();
    }

    [Fact]
    public void A_role_is_taken_away_without_touching_the_others()
    {
        var kommune = Id<Organisation>.New(At);
        var person = Person.Register("gjovik-kontakt", "Kontaktperson i Gjøvik kommune", At);
        person.Join(kommune, Role.Contact, At);
        person.Join(kommune, Role.Signatory, At);

        person.Leave(kommune, Role.Contact);

        person.Memberships.Should().ContainSingle().Which.Role.Should().Be(Role.Signatory);
    }
}
