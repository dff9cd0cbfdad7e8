using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.Calls;

/// <summary>The ten types of recipient that regulations tick off (KI-13..15).</summary>
public enum RecipientType
{
    Municipality,
    CountyMunicipality,
    StateAgency,
    StateEnterprise,
    MunicipalEnterprise,
    Foundation,
    PrivateCompany,
    Association,
    PrivatePerson,
    Abroad,
}

/// <summary>Which recipient type an organisation is.</summary>
public static class RecipientTypes
{
    /// <summary>A bydel applies as a part of its kommune (KI-17); a kind that no type covers is null.</summary>
    public static RecipientType? Of(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality or OrganisationKind.District or OrganisationKind.NavOffice => RecipientType.Municipality,
        OrganisationKind.CountyMunicipality => RecipientType.CountyMunicipality,
        OrganisationKind.GovernorOffice or OrganisationKind.Directorate => RecipientType.StateAgency,
        OrganisationKind.HealthTrust => RecipientType.StateEnterprise,
        _ => null,
    };

    /// <summary>The type as the regulations name it.</summary>
    public static Text Name(this RecipientType type) => type switch
    {
        RecipientType.Municipality => new("Kommuner", "Kommunar"),
        RecipientType.CountyMunicipality => new("Fylkeskommuner", "Fylkeskommunar"),
        RecipientType.StateAgency => new("Statlige mottakere (kun nettobudsjetterte virksomheter)", "Statlege mottakarar (berre nettobudsjetterte verksemder)"),
        RecipientType.StateEnterprise => new("Statlige foretak (for eksempel RHF/HF)", "Statlege føretak (til dømes RHF/HF)"),
        RecipientType.MunicipalEnterprise => new("Kommunale eller fylkeskommunale foretak", "Kommunale eller fylkeskommunale føretak"),
        RecipientType.Foundation => new("Stiftelser", "Stiftingar"),
        RecipientType.PrivateCompany => new("Private bedrifter", "Private bedrifter"),
        RecipientType.Association => new("Organisasjoner", "Organisasjonar"),
        RecipientType.PrivatePerson => new("Privatpersoner", "Privatpersonar"),
        RecipientType.Abroad => new("Overføringer til utlandet", "Overføringar til utlandet"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such recipient type."),
    };
}
