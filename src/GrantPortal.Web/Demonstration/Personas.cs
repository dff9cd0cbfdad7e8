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
        new("gjovik-kontakt", "Kontaktperson i Gjøvik kommune", Municipality("3407", Role.Contact)),
        new("gjovik-kontakt-2", "Annen kontaktperson i Gjøvik kommune", Municipality("3407", Role.Contact)),
        new("gjovik-kommunedirektor", "Kommunedirektøren i Gjøvik kommune", Municipality("3407", Role.Signatory), Nav("0502", Role.Signatory)),
        new("gjovik-revisor", "Revisor for Gjøvik kommune", Municipality("3407", Role.Auditor)),
        new("lom-kontakt", "Kontaktperson i Lom kommune", Municipality("3434", Role.Contact)),
        new("lom-kommunedirektor", "Kommunedirektøren i Lom kommune", Municipality("3434", Role.Signatory), Nav("0513", Role.Signatory)),
        new("lom-revisor", "Revisor for Lom kommune", Municipality("3434", Role.Auditor)),
        new("oslo-signatar", "Signatar for Oslo kommune", Municipality("0301", Role.Signatory)),
        new("bydel-frogner-kontakt", "Kontaktperson i Bydel Frogner", District("030105", Role.Contact)),
        new("bydel-frogner-direktor", "Bydelsdirektøren i Bydel Frogner", District("030105", Role.Signatory)),
        new("innlandet-fylke-kontakt", "Kontaktperson i Innlandet fylkeskommune", County("34", Role.Contact)),
        new("innlandet-fylke-direktor", "Fylkeskommunedirektøren i Innlandet", County("34", Role.Signatory)),
        new("nav-gjovik-kontakt", "Kontaktperson i Nav Gjøvik", Nav("0502", Role.Contact)),
        new("nav-gjovik-leder", "Nav-lederen i Nav Gjøvik", Nav("0502", Role.NavLeader)),
        new("nav-lom-skjak-kontakt", "Kontaktperson i Nav Lom og Skjåk", Nav("0513", Role.Contact)),
        new("nav-lom-skjak-leder", "Nav-lederen i Nav Lom og Skjåk", Nav("0513", Role.NavLeader)),
        new("helseforetak-signatar", "Signatar for Sykehuset Innlandet HF", new Seat(OrganisationKind.HealthTrust, "sykehuset-innlandet", Role.Partner)),
        new("innlandet-saksbehandler", "Saksbehandler hos Statsforvalteren i Innlandet", Office("innlandet", Role.Caseworker)),
        new("innlandet-saksbehandler-2", "Annen saksbehandler hos Statsforvalteren i Innlandet", Office("innlandet", Role.Caseworker)),
        new("innlandet-leder", "Leder hos Statsforvalteren i Innlandet", Office("innlandet", Role.OfficeLeader)),
        new("innlandet-okonomi", "Økonomi hos Statsforvalteren i Innlandet", Office("innlandet", Role.Paymaster)),
        new("oslo-saksbehandler", "Saksbehandler hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", Office(Oslo, Role.Caseworker)),
        new("oslo-leder", "Leder hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", Office(Oslo, Role.OfficeLeader)),
        new("oslo-okonomi", "Økonomi hos Statsforvalteren i Østfold, Buskerud, Oslo og Akershus", Office(Oslo, Role.Paymaster)),
        new("hdir-saksbehandler", "Saksbehandler i Helsedirektoratet", Directorate("hdir", Role.DirectorateCaseworker)),
        new("hdir-leder", "Leder i Helsedirektoratet", Directorate("hdir", Role.DirectorateLeader)),
        new("avdir-saksbehandler", "Saksbehandler i Arbeids- og velferdsdirektoratet", Directorate("avdir", Role.DirectorateCaseworker), Directorate("avdir", Role.Caseworker)),
        new("avdir-leder", "Leder i Arbeids- og velferdsdirektoratet", Directorate("avdir", Role.DirectorateLeader), Directorate("avdir", Role.OfficeLeader)),
        new("avdir-okonomi", "Økonomi i Arbeids- og velferdsdirektoratet", Directorate("avdir", Role.Paymaster)),
        new("kontroll-delegat", "Kontrollør med delegert myndighet", new Seat(OrganisationKind.ControlBody, "kontroll", Role.Controller)),
        new("administrator", "Administrator av portalen", new Seat(OrganisationKind.PortalOwner, "portal", Role.Administrator)),
    ];

    /// <summary>Adds the personas that the database lacks; wants the reference organisations. May be run again: rights that the administrator has changed stay changed.</summary>
    public static async Task LoadAsync(PortalDb db, DateTimeOffset at, CancellationToken cancellation = default)
    {
        var known = await db.People.AsNoTracking().Select(person => person.Subject).ToHashSetAsync(cancellation);
        var codes = All.SelectMany(persona => persona.Seats).Select(seat => seat.Code).ToHashSet(StringComparer.Ordinal);
        var organisations = await db.Organisations.AsNoTracking()
            .Where(organisation => codes.Contains(organisation.Code))
            .ToDictionaryAsync(organisation => (organisation.Kind, organisation.Code), cancellation);

        foreach (var (order, persona) in All.Index().Where(each => !known.Contains(each.Item.Key)))
        {
            // Ids sort by time: people are listed as they stand here, and a session starts in the first seat.
            var moment = at.AddMilliseconds(order);
            var person = Person.Register(persona.Key, persona.Name, moment);
            person.ReachAt(EmailAddress.Parse($"{persona.Key}@example.org"));
            foreach (var (place, seat) in persona.Seats.Index())
            {
                person.Join(organisations[(seat.Kind, seat.Code)], seat.Role, moment.AddMilliseconds(place));
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
