using GrantPortal.Domain.Ids;

namespace GrantPortal.Domain.People;

/// <summary>A person who signs in. Personal data lies here and nowhere else, so that retention can blank it; events carry only the id.</summary>
public sealed class Person
{
    private readonly List<Membership> _memberships = [];

    private Person()
    {
    }

    public Id<Person> Id { get; private set; }

    /// <summary>The name the portal shows; for demonstration personas the role, never an invented person.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The stable key from the identity provider, or the persona's key in the demonstration.</summary>
    public string Subject { get; private set; } = string.Empty;

    public IReadOnlyList<Membership> Memberships => _memberships;

    public static Person Register(string subject, string name, DateTimeOffset at) =>
        new() { Id = Id<Person>.New(at), Subject = subject, Name = name };

    /// <summary>Gives the person a role in an organisation; giving it twice changes nothing.</summary>
    public void Join(Id<Organisations.Organisation> organisation, Role role, DateTimeOffset at)
    {
        if (!_memberships.Exists(membership => membership.OrganisationId == organisation && membership.Role == role))
        {
            _memberships.Add(new Membership(Id<Membership>.New(at), organisation, role));
        }
    }

    /// <summary>Takes the role away again; what the person did in it stays in the history.</summary>
    public void Leave(Id<Organisations.Organisation> organisation, Role role) =>
        _memberships.RemoveAll(membership => membership.OrganisationId == organisation && membership.Role == role);
}
