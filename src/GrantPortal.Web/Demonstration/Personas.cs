using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Demonstration;

/// <summary>Exactly those whom the demonstration's sign-in page offers (design 8); scripts outside know them by their keys.</summary>
public static class Personas
{
    private const string Oslo = "ostfold-buskerud-oslo-og-akershus";

    public static IReadOnlyList<Persona> All { get; } =
    [
        new("gjovik-kontakt", new("Kontaktperson i Gjøvik kommune", "Kontaktperson i Gjøvik kommune"), Municipality("3407", Role.Contact)),
        new("gjovik-kontakt-2", new("Annen kontaktperson i Gjøvik kommune", "Annan kontaktperson i Gjøvik kommune"), Municipality("3407", Role.Contact)),
        new("gjovik-kommunedirektor", new("Kommunedirektøren i Gjøvik kommune", "Kommunedirektøren i Gjøvik kommune"), Municipality("3407", Role.Signatory), Nav("0502", Role.Signatory)),
        new("gjovik-revisor", new("Revisor for Gjøvik kommune", "Revisor for Gjøvik kommune"), Municipality("3407", Role.Auditor)),
        new("lom-kontakt", new("Kontaktperson i Lom kommune", "Kontaktperson i Lom kommune"), Municipality("3434", Role.Contact)),
        new("lom-kommunedirektor", new("Kommunedirektøren i Lom kommune", "Kommunedirektøren i Lom kommune"), Municipality("3434", Role.Signatory), Nav("0513", Role.Signatory)),
        new("lom-revisor", new("Revisor for Lom kommune", "Revisor for Lom kommune"), Municipality("3434", Role.Auditor)),
        new("oslo-signatar", new("Signatar for Oslo kommune", "Signatar for Oslo kommune"), Municipality("0301", Role.Signatory)),
        new("bydel-frogner-kontakt", new("Kontaktperson i Bydel Frogner", "Kontaktperson i Bydel Frogner"), District("030105", Role.Contact)),
        new("bydel-frogner-direktor", new("Bydelsdirektøren i Bydel Frogner", "Bydelsdirektøren i Bydel Frogner"), District("030105", Role.Signatory)),
        new("innlandet-fylke-kontakt", new("Kontaktperson i Innlandet fylkeskommune", "Kontaktperson i Innlandet fylkeskommune"), County("34", Role.Contact)),
        new("innlandet-fylke-direktor", new("Fylkeskommunedirektøren i Innlandet", "Fylkeskommunedirektøren i Innlandet"), County("34", Role.Signatory)),
        new("nav-gjovik-kontakt", new("Kontaktperson i Nav Gjøvik", "Kontaktperson i Nav Gjøvik"), Nav("0502", Role.Contact)),
        new("nav-gjovik-leder", new("Nav-lederen i Nav Gjøvik", "Nav-leiaren i Nav Gjøvik"), Nav("0502", Role.NavLeader)),
        new("nav-lom-skjak-kontakt", new("Kontaktperson i Nav Lom og Skjåk", "Kontaktperson i Nav Lom og Skjåk"), Nav("0513", Role.Contact)),
        new("nav-lom-skjak-leder", new("Nav-lederen i Nav Lom og Skjåk", "Nav-leiaren i Nav Lom og Skjåk"), Nav("0513", Role.NavLeader)),
        new("helseforetak-signatar", new("Signatar for Sykehuset Innlandet HF", "Signatar for Sykehuset Innlandet HF"), new Seat(OrganisationKind.HealthTrust, "sykehuset-innlandet", Role.Partner)),
        new("innlandet-saksbehandler", new("Saksbehandler hos Statsforvalteren i Innlandet", "Saksbehandlar hos Statsforvaltaren i Innlandet"), Office("innlandet", Role.Caseworker)),
        new("innlandet-saksbehandler-2", new("Annen saksbehandler hos Statsforvalteren i Innlandet", "Annan saksbehandlar hos Statsforvaltaren i Innlandet"), Office("innlandet", Role.Caseworker)),
        new("innlandet-leder", new("Leder hos Statsforvalteren i Innlandet", "Leiar hos Statsforvaltaren i Innlandet"), Office("innlandet", Role.OfficeLeader)),
        new("innlandet-okonomi", new("Økonomi hos Statsforvalteren i Innlandet", "Økonomi hos Statsforvaltaren i Innlandet"), Office("innlandet", Role.Paymaster)),
        new("oslo-saksbehandler", new("Saksbehandler hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", "Saksbehandlar hos Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus"), Office(Oslo, Role.Caseworker)),
        new("oslo-leder", new("Leder hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", "Leiar hos Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus"), Office(Oslo, Role.OfficeLeader)),
        new("oslo-okonomi", new("Økonomi hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", "Økonomi hos Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus"), Office(Oslo, Role.Paymaster)),
        new("hdir-saksbehandler", new("Saksbehandler i Helsedirektoratet", "Saksbehandlar i Helsedirektoratet"), Directorate("hdir", Role.DirectorateCaseworker)),
        new("hdir-leder", new("Leder i Helsedirektoratet", "Leiar i Helsedirektoratet"), Directorate("hdir", Role.DirectorateLeader)),
        new("avdir-saksbehandler", new("Saksbehandler i Arbeids- og velferdsdirektoratet", "Saksbehandlar i Arbeids- og velferdsdirektoratet"), Directorate("avdir", Role.DirectorateCaseworker)),
        new("avdir-leder", new("Leder i Arbeids- og velferdsdirektoratet", "Leiar i Arbeids- og velferdsdirektoratet"), Directorate("avdir", Role.DirectorateLeader)),
        new("avdir-okonomi", new("Økonomi i Arbeids- og velferdsdirektoratet", "Økonomi i Arbeids- og velferdsdirektoratet"), Directorate("avdir", Role.Paymaster)),
        new("kontroll-delegat", new("Kontrollør med delegert myndighet", "Kontrollør med delegert mynde"), new Seat(OrganisationKind.ControlBody, "kontroll", Role.Controller)),
        new("administrator", new("Administrator av portalen", "Administrator av portalen"), new Seat(OrganisationKind.PortalOwner, "portal", Role.Administrator)),
    ];

    /// <summary>Adds the personas that the database lacks; wants the reference organisations. May be run again: rights that the administrator has changed stay changed.</summary>
    public static async Task LoadAsync(PortalDb db, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var known = await db.People.AsNoTracking().Select(person => person.Subject).ToHashSetAsync(cancellation);
        var organisations = (await db.Organisations.AsNoTracking()
            .Select(organisation => new { organisation.Kind, organisation.Code, organisation.Id })
            .ToListAsync(cancellation)).ToDictionary(each => (each.Kind, each.Code), each => each.Id);

        foreach (var persona in All.Where(persona => !known.Contains(persona.Key)))
        {
            var person = Person.Register(persona.Key, persona.Name.Nb, at);
            foreach (var (order, seat) in persona.Seats.Index())
            {
                // Ids sort by time: a session starts in the first membership.
                person.Join(organisations[(seat.Kind, seat.Code)], seat.Role, at.AddMilliseconds(order));
            }

            db.People.Add(person);
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static Seat Municipality(string code, Role role) => new(OrganisationKind.Municipality, code, role);

    private static Seat County(string code, Role role) => new(OrganisationKind.CountyMunicipality, code, role);

    private static Seat District(string code, Role role) => new(OrganisationKind.District, code, role);

    private static Seat Nav(string code, Role role) => new(OrganisationKind.NavOffice, code, role);

    private static Seat Office(string code, Role role) => new(OrganisationKind.GovernorOffice, code, role);

    private static Seat Directorate(string code, Role role) => new(OrganisationKind.Directorate, code, role);
}
