namespace GrantPortal.Domain.Organisations;

/// <summary>What an organisation is. A call names the kinds that may apply (KI-13..17).</summary>
public enum OrganisationKind
{
    Municipality,
    CountyMunicipality,
    District,
    NavOffice,
    GovernorOffice,
    Directorate,
    HealthTrust,
    AuditFirm,
    ControlBody,
    PortalOwner,
}
