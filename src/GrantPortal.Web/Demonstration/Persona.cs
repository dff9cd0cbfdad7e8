using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;

namespace GrantPortal.Web.Demonstration;

/// <summary>Somebody to sign in as in the demonstration: a role with its organisations, and no invented person.</summary>
/// <param name="Key">The stable key, which is the person's <see cref="Person.Subject"/>.</param>
/// <param name="Name">What the role is called, in bokmål as a person's name has one form.</param>
/// <param name="Seats">The roles in organisations; a session starts in the first.</param>
public sealed record Persona(string Key, string Name, params IReadOnlyList<Seat> Seats);

/// <summary>One role in one organisation, which kind and code name.</summary>
public sealed record Seat(OrganisationKind Kind, string Code, Role Role);
