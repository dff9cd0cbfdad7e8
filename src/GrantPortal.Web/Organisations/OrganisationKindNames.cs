using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Web.Organisations;

/// <summary>What a kind of organisation is called on screen, and in addresses and commands: <c>kommune</c>, <c>bydel</c>, <c>fylke</c>, <c>nav</c>.</summary>
public static class OrganisationKindNames
{
    public static Text Name(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => new("Kommune", "Kommune"),
        OrganisationKind.CountyMunicipality => new("Fylkeskommune", "Fylkeskommune"),
        OrganisationKind.District => new("Bydel", "Bydel"),
        OrganisationKind.NavOffice => new("Nav-kontor", "Nav-kontor"),
        OrganisationKind.GovernorOffice => new("Statsforvalter", "Statsforvaltar"),
        OrganisationKind.Directorate => new("Direktorat", "Direktorat"),
        OrganisationKind.HealthTrust => new("Helseforetak", "Helseføretak"),
        OrganisationKind.AuditFirm => new("Revisor", "Revisor"),
        OrganisationKind.ControlBody => new("Kontrollorgan", "Kontrollorgan"),
        OrganisationKind.PortalOwner => new("Portalen", "Portalen"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of organisation."),
    };

    /// <summary>The word that addresses and commands use.</summary>
    public static string Slug(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => "kommune",
        OrganisationKind.CountyMunicipality => "fylke",
        OrganisationKind.District => "bydel",
        OrganisationKind.NavOffice => "nav",
        OrganisationKind.GovernorOffice => "statsforvalter",
        OrganisationKind.Directorate => "direktorat",
        OrganisationKind.HealthTrust => "helseforetak",
        OrganisationKind.AuditFirm => "revisor",
        OrganisationKind.ControlBody => "kontrollorgan",
        OrganisationKind.PortalOwner => "portal",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of organisation."),
    };

    /// <summary>Reads a <see cref="Slug"/>; null when it is none.</summary>
    public static OrganisationKind? Read(string? slug) =>
        Enum.GetValues<OrganisationKind>().Where(kind => kind.Slug() == slug).Select(kind => (OrganisationKind?)kind).FirstOrDefault();
}
