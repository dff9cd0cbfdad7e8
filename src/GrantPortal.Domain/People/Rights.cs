using GrantPortal.Domain.Organisations;

namespace GrantPortal.Domain.People;

/// <summary>Which roles an organisation has to give (facts C1): nobody is caseworker of a kommune, and nobody signs for an embete.</summary>
public static class Rights
{
    /// <summary>The roles in an organisation of that kind, in the order in which a case meets them.</summary>
    public static IReadOnlyList<Role> In(OrganisationKind kind) => kind switch
    {
        OrganisationKind.Municipality => [Role.Contact, Role.Signatory, Role.Partner, Role.Auditor],
        OrganisationKind.CountyMunicipality or OrganisationKind.District => [Role.Contact, Role.Signatory, Role.Auditor],
        OrganisationKind.NavOffice => [Role.Contact, Role.Signatory, Role.NavLeader, Role.Auditor],
        OrganisationKind.GovernorOffice => [Role.Caseworker, Role.OfficeLeader, Role.Paymaster],
        // A directorate has cases of its own too (NAV-52).
        OrganisationKind.Directorate => [Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Caseworker, Role.OfficeLeader, Role.Paymaster],
        OrganisationKind.HealthTrust => [Role.Partner],
        OrganisationKind.AuditFirm => [Role.Auditor],
        OrganisationKind.ControlBody => [Role.Controller],
        OrganisationKind.PortalOwner => [Role.Administrator],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of organisation."),
    };
}
