using GrantPortal.Domain.Histories;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.People;

/// <summary>A person who signs in. Personal data lies here and nowhere else, so that retention can blank it; events carry only the id.</summary>
public sealed class Person
{
    private readonly List<Membership> _memberships = [];
    private readonly List<RegisterChange> _changes = [];

    private Person()
    {
    }

    public Id<Person> Id { get; private set; }

    /// <summary>The name the portal shows; for demonstration personas the role, never an invented person.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The stable key from the identity provider, or the persona's key in the demonstration.</summary>
    public string Subject { get; private set; } = string.Empty;

    /// <summary>Where notices go; null until somebody has registered it.</summary>
    public EmailAddress? Email { get; private set; }

    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>Rights given and taken, and by whom.</summary>
    public IReadOnlyList<RegisterChange> Changes => _changes;

    public static Person Register(string subject, string name, DateTimeOffset at) =>
        new() { Id = Id<Person>.New(at), Subject = subject, Name = name };

    /// <summary>Registers somebody, and records who did.</summary>
    public static Person Register(string subject, string name, Actor by, DateTimeOffset at)
    {
        var person = Register(subject, name, at);
        person._changes.Add(new RegisterChange(RegisterFact.PersonRegistered, organisation: null, person.Id, string.Empty, string.Empty, by, at));
        return person;
    }

    /// <summary>The address of somebody who is loaded and not registered by a person.</summary>
    public void ReachAt(EmailAddress? email) => Email = email;

    /// <summary>Registers where notices go, and records that it was changed; the address itself stands here alone, so that it can be blanked.</summary>
    public void ReachAt(EmailAddress? email, Actor by, DateTimeOffset at)
    {
        if (email != Email)
        {
            Email = email;
            _changes.Add(new RegisterChange(RegisterFact.PersonEmail, organisation: null, Id, string.Empty, string.Empty, by, at));
        }
    }

    /// <summary>Gives the person a role, and records who gave it.</summary>
    /// <exception cref="RuleViolation">Organisations of that kind have no such role.</exception>
    public void Join(Organisation organisation, Role role, Actor by, DateTimeOffset at)
    {
        var had = Has(organisation.Id, role);
        Join(organisation, role, at);
        if (!had)
        {
            _changes.Add(new RegisterChange(RegisterFact.Right, organisation.Id, Id, string.Empty, role.ToString(), by, at));
        }
    }

    /// <summary>Gives the person a role in an organisation; giving it twice changes nothing.</summary>
    /// <exception cref="RuleViolation">Organisations of that kind have no such role.</exception>
    public void Join(Organisation organisation, Role role, DateTimeOffset at)
    {
        if (!Rights.In(organisation.Kind).Contains(role))
        {
            throw new RuleViolation(PeopleRules.RoleOfTheOrganisation, organisation.Name);
        }

        if (!Has(organisation.Id, role))
        {
            _memberships.Add(new Membership(Id<Membership>.New(at), organisation.Id, role));
        }
    }

    /// <summary>Takes the role away again; what the person did in it stays in the history.</summary>
    /// <exception cref="RuleViolation">Administrators would take the role from themselves.</exception>
    public void Leave(Id<Organisation> organisation, Role role, Actor by, DateTimeOffset at)
    {
        if (role is Role.Administrator && by.Person == Id)
        {
            throw new RuleViolation(PeopleRules.NotYourOwnAdministration);
        }

        if (_memberships.RemoveAll(membership => membership.OrganisationId == organisation && membership.Role == role) > 0)
        {
            _changes.Add(new RegisterChange(RegisterFact.Right, organisation, Id, role.ToString(), string.Empty, by, at));
        }
    }

    private bool Has(Id<Organisation> organisation, Role role) =>
        _memberships.Exists(membership => membership.OrganisationId == organisation && membership.Role == role);
}
