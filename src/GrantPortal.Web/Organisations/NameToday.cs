using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Organisations;

/// <summary>What an organisation is called on screen, from a projection of its row: an embete has a name in each målform, all others have one.</summary>
public static class NameToday
{
    public static Text Of(OrganisationKind kind, string code, string name, DateTimeOffset now) => In(OsloTime.DateOf(now).Year, kind, code, name);

    /// <summary>What it was called in that year.</summary>
    public static Text In(int year, OrganisationKind kind, string code, string name) =>
        kind is OrganisationKind.GovernorOffice && OfficeTerritory.Find(code, year) is not null ? OfficeTerritory.NameOf(code, year) : Text.Same(name);
}
