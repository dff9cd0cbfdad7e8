using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.OtherGrants;

/// <summary>A grant to the same recipient from outside the portal, registered by hand so that grants are seen together (KI-36).</summary>
public sealed class OtherGrant
{
    private OtherGrant()
    {
    }

    public Id<OtherGrant> Id { get; private set; }

    public Id<Organisation> RecipientId { get; private set; }

    /// <summary>The embete that registered it, and that sees it.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>Name of the scheme, as the caseworker writes it: «Skjønnsmidler».</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    public string Note { get; private set; } = string.Empty;

    public Id<Person> RegisteredBy { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    /// <exception cref="RuleViolation">It has no name.</exception>
    public static OtherGrant Register(Id<Organisation> recipient, string name, int year, Kroner amount, string note, Actor by, DateTimeOffset at) =>
        string.IsNullOrWhiteSpace(name)
            ? throw new RuleViolation(OtherGrantRules.HasName)
            : new OtherGrant
            {
                Id = Id<OtherGrant>.New(at),
                RecipientId = recipient,
                OfficeId = by.Organisation,
                Name = Norwegian.Normalise(name).Trim(),
                Year = year,
                Amount = amount,
                Note = Norwegian.Normalise(note).Trim(),
                RegisteredBy = by.Person,
                RegisteredAt = at,
            };
}

/// <summary>The rules of grants from outside.</summary>
public static class OtherGrantRules
{
    public static readonly Rule HasName = new("other-grant.name", "KI-36", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Skriv hvilken ordning tilskuddet kommer fra.", "Skriv kva ordning tilskotet kjem frå."));
}
