using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.People;

/// <summary>Who makes a move: a person, in one role, for one organisation.</summary>
public sealed record Actor(Id<Person> Person, Role Role, Id<Organisation> Organisation);
