using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Security;

/// <summary>An organisation that the viewer may act for, and the viewer's roles in it.</summary>
public sealed record ActingOrganisation(Id<Organisation> Id, string Code, Text Name, OrganisationKind Kind, Id<Organisation>? OfficeId, IReadOnlySet<Role> Roles);

/// <summary>
/// Who looks at the page, and for whom: a person who acts for one organisation at a time. Read from the database once in each request,
/// so that a right that was taken away is gone at the next click. A page takes it by injection.
/// </summary>
public sealed class Viewer
{
    private static readonly ActingOrganisation Nowhere = new(default, string.Empty, Text.Empty, default, null, new HashSet<Role>());

    public Viewer(Id<Person> personId, string name, ActingOrganisation acting, IReadOnlyList<ActingOrganisation> organisations) =>
        (PersonId, Name, Acting, Organisations, IsSignedIn) = (personId, name, acting, organisations, true);

    private Viewer() => (Name, Acting, Organisations) = (string.Empty, Nowhere, []);

    /// <summary>The public: no person, no organisation, no role. Its ids match nothing.</summary>
    public static Viewer Public { get; } = new();

    public bool IsSignedIn { get; }

    public Id<Person> PersonId { get; }

    public string Name { get; }

    /// <summary>The organisation that the person acts for now.</summary>
    public ActingOrganisation Acting { get; }

    /// <summary>Every organisation that the person may act for; the first is where a new session starts.</summary>
    public IReadOnlyList<ActingOrganisation> Organisations { get; }

    public Id<Organisation> OrganisationId => Acting.Id;

    /// <summary>The roles in the organisation that the person acts for now.</summary>
    public IReadOnlySet<Role> Roles => Acting.Roles;

    /// <summary>True when the viewer acts for the authority that a case belongs to: its embete, or the directorate that has it alone (NAV-52).</summary>
    public bool IsOf(Id<Organisation> authority) => IsSignedIn && Acting.Kind is OrganisationKind.GovernorOffice or OrganisationKind.Directorate && OrganisationId == authority;

    /// <summary>The wall: the embete whose cases the viewer works with, null for everyone who does not act for an embete.</summary>
    public Id<Organisation>? OfficeId => IsSignedIn && Acting.Kind is OrganisationKind.GovernorOffice ? Acting.Id : null;

    /// <summary>True for those who work in the portal all day; their pages are denser.</summary>
    public bool IsOfficial => IsSignedIn && Acting.Kind is OrganisationKind.GovernorOffice or OrganisationKind.Directorate or OrganisationKind.PortalOwner or OrganisationKind.ControlBody;

    /// <summary>True when <see cref="Policies"/> lets the viewer in; decides what a page offers.</summary>
    public bool May(string policy) => Policies.Allows(policy, this);

    /// <summary>The viewer as the one who makes a move.</summary>
    /// <exception cref="ForbiddenMove">The viewer does not hold the role in the organisation that it acts for.</exception>
    public Actor As(Role role) =>
        Roles.Contains(role) ? new Actor(PersonId, role, OrganisationId) : throw new ForbiddenMove(nameof(Viewer), Acting.Name.Nb, role.ToString());

    /// <summary>The viewer in the first of several roles that it holds.</summary>
    /// <exception cref="ForbiddenMove">The viewer holds none of them.</exception>
    public Actor AsAnyOf(IReadOnlyCollection<Role> roles) => As(roles.FirstOrDefault(Roles.Contains, roles.FirstOrDefault()));

    /// <summary>The viewer in whichever of two roles it holds, where a lifecycle lets both make the move.</summary>
    public Actor As(Role role, Role or) => As(Roles.Contains(role) ? role : or);
}
