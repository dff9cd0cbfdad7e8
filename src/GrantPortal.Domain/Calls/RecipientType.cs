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
}
