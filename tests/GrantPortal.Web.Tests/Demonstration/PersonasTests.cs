using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Organisations;

namespace GrantPortal.Web.Tests.Demonstration;

public sealed class PersonasTests
{
    [Fact]
    public void The_personas_are_exactly_those_that_scripts_outside_know() =>
        Personas.All.Select(persona => persona.Key).Should().BeEquivalentTo(
            "gjovik-kontakt", "gjovik-kontakt-2", "gjovik-kommunedirektor", "gjovik-revisor", "lom-revisor", "lom-kontakt", "lom-kommunedirektor",
            "oslo-signatar", "bydel-frogner-kontakt", "bydel-frogner-direktor", "innlandet-fylke-kontakt", "innlandet-fylke-direktor",
            "nav-gjovik-kontakt", "nav-gjovik-leder", "nav-lom-skjak-kontakt", "nav-lom-skjak-leder", "helseforetak-signatar",
            "innlandet-saksbehandler", "innlandet-saksbehandler-2", "innlandet-leder", "innlandet-okonomi", "oslo-saksbehandler", "oslo-leder", "oslo-okonomi",
            "hdir-saksbehandler", "hdir-leder", "avdir-saksbehandler", "avdir-leder", "avdir-okonomi", "kontroll-delegat", "administrator");

    [Fact]
    public void Every_seat_is_in_an_organisation_of_the_reference_files()
    {
        var organisations = ReferenceFiles.Organisations().Select(line => (line.Kind, line.Code)).ToHashSet();

        Personas.All.SelectMany(persona => persona.Seats).Should().OnlyContain(seat => organisations.Contains(new ValueTuple<OrganisationKind, string>(seat.Kind, seat.Code)));
    }

    [Fact]
    public void Every_role_but_the_clocks_is_somebodys() =>
        Personas.All.SelectMany(persona => persona.Seats).Select(seat => seat.Role).Distinct()
            .Should().BeEquivalentTo(Enum.GetValues<Role>().Where(role => role is not Role.Clock));

    [Fact]
    [Requirement("KI-29")]
    [Requirement("NAV-40")]
    public void The_administrative_head_of_a_host_kommune_signs_for_its_nav_office_too()
    {
        Seats("gjovik-kommunedirektor").Should().Equal((OrganisationKind.Municipality, "3407", Role.Signatory), (OrganisationKind.NavOffice, "0502", Role.Signatory));
        Seats("lom-kommunedirektor").Should().Equal((OrganisationKind.Municipality, "3434", Role.Signatory), (OrganisationKind.NavOffice, "0513", Role.Signatory));
    }

    [Fact]
    public void Nobody_has_the_name_of_another() => Personas.All.Select(persona => persona.Name).Should().OnlyHaveUniqueItems();

    private static IEnumerable<(OrganisationKind Kind, string Code, Role Role)> Seats(string key) =>
        Personas.All.Single(persona => persona.Key == key).Seats.Select(seat => (seat.Kind, seat.Code, seat.Role));
}
