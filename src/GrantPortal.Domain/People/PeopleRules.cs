using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.People;

/// <summary>What holds for people and their rights.</summary>
public static class PeopleRules
{
    private static readonly Text Roles = new("Rollene i portalen", "Rollene i portalen");

    /// <summary>A role is given where it exists (<see cref="Rights"/>).</summary>
    public static Rule RoleOfTheOrganisation { get; } = new(
        "people.role-of-the-organisation",
        "KI-29, KI-94, KI-102",
        Roles,
        new Text(
            "{0} har ikke denne rollen å gi. Velg en av rollene som hører til der.",
            "{0} har ikkje denne rolla å gi. Vel ei av rollene som høyrer til der."));

    /// <summary>Somebody must be left who can give rights.</summary>
    public static Rule NotYourOwnAdministration { get; } = new(
        "people.not-your-own-administration",
        "KI-29, KI-94",
        Roles,
        new Text(
            "Du kan ikke ta fra deg selv rollen som administrator. Be en annen administrator om det, så står ikke portalen uten.",
            "Du kan ikkje ta frå deg sjølv rolla som administrator. Be ein annan administrator om det, så står ikkje portalen utan."));
}
