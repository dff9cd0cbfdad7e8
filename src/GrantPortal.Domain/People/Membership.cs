using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.People;

/// <summary>A person's role in one organisation.</summary>
public sealed class Membership
{
    internal Membership(Id<Membership> id, Id<Organisation> organisationId, Role role) =>
        (Id, OrganisationId, Role) = (id, organisationId, role);

    public Id<Membership> Id { get; private set; }

    public Id<Organisation> OrganisationId { get; private set; }

    public Role Role { get; private set; }
}
