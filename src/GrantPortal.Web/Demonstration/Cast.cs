using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Demonstration;

/// <summary>
/// Who takes part in the demonstration: the organisations, the personas, and people without a name or a way to sign in, who write and sign for the
/// kommuner and Nav offices that no persona belongs to.
/// </summary>
internal sealed class Cast
{
    private const string AnyContact = "demo-kontaktperson";
    private const string AnySignatory = "demo-signatar";
    private const string AnyNavLeader = "demo-nav-leder";

    private readonly Dictionary<string, Person> _people;
    private readonly Dictionary<(OrganisationKind Kind, string Code), Organisation> _organisations;
    private readonly Dictionary<Id<Organisation>, Organisation> _byId;

    private Cast(IEnumerable<Organisation> organisations, IEnumerable<Person> people)
    {
        _people = people.ToDictionary(person => person.Subject, StringComparer.Ordinal);
        _organisations = organisations.ToDictionary(organisation => (organisation.Kind, organisation.Code));
        _byId = _organisations.Values.ToDictionary(organisation => organisation.Id);
    }

    public IReadOnlyList<Organisation> Offices =>
        [.. _organisations.Values.Where(organisation => organisation.Kind is OrganisationKind.GovernorOffice).OrderBy(office => office.Code, StringComparer.Ordinal)];

    public Actor Directorate => As("hdir-saksbehandler");

    /// <summary>Who announces and gives frames in the scheme.</summary>
    public Actor DirectorateOf(Scheme scheme) => As($"{scheme.Directorate}-saksbehandler", Role.DirectorateCaseworker);

    public static async Task<Cast> GatherAsync(PortalDb db, DateTimeOffset at, CancellationToken cancellation)
    {
        var people = await db.People.ToListAsync(cancellation);
        people.AddRange(new[] { (AnyContact, "Kontaktperson helse"), (AnySignatory, "Kommunens signatar"), (AnyNavLeader, "Leder i Nav-kontoret") }
            .Where(each => people.TrueForAll(person => person.Subject != each.Item1))
            .Select(each => db.People.Add(Person.Register(each.Item1, each.Item2, at)).Entity));
        return new Cast(await db.Organisations.ToListAsync(cancellation), people);
    }

    /// <summary>A persona in the first of its seats.</summary>
    public Actor As(string persona)
    {
        var seat = _people[persona].Memberships[0];
        return new Actor(_people[persona].Id, seat.Role, seat.OrganisationId);
    }

    /// <summary>A persona in one of its roles.</summary>
    public Actor As(string persona, Role role)
    {
        var seat = _people[persona].Memberships.First(membership => membership.Role == role);
        return new Actor(_people[persona].Id, role, seat.OrganisationId);
    }

    public Organisation DirectorateNamed(string code) => _organisations[(OrganisationKind.Directorate, code)];

    public Organisation HealthTrust(string code) => _organisations[(OrganisationKind.HealthTrust, code)];

    /// <summary>A Nav office by its unit number.</summary>
    public Organisation NavOffice(string unit) => _organisations[(OrganisationKind.NavOffice, unit)];

    public Organisation Office(string code) => _organisations[(OrganisationKind.GovernorOffice, code)];

    /// <summary>A kommune by four digits, or a bydel by six.</summary>
    public Organisation Applicant(string code) =>
        _organisations[(code.Length > 4 ? OrganisationKind.District : OrganisationKind.Municipality, code)];

    /// <summary>A kommune or bydel by the code that it had in that year.</summary>
    public Organisation ApplicantIn(int year, string code) =>
        code.Length > 4 ? Applicant(code) : _organisations.Values.Single(organisation => organisation.Kind is OrganisationKind.Municipality && organisation.CodeIn(year) == code);

    public Organisation Find(Id<Organisation> id) => _byId[id];

    public string NameOf(Actor actor) => _people.Values.Single(person => person.Id == actor.Person).Name;

    public Actor ContactOf(Organisation applicant) => new(_people[AnyContact].Id, Role.Contact, applicant.Id);

    /// <summary>Somebody who signs in that role for the applicant.</summary>
    public Actor SignerOf(Organisation applicant, Role role) => role is Role.NavLeader ? new(_people[AnyNavLeader].Id, role, applicant.Id) : SignatoryOf(applicant);

    public Actor SignatoryOf(Organisation applicant) => new(_people[AnySignatory].Id, Role.Signatory, applicant.Id);
}
