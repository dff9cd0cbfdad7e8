using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Claims;

/// <summary>A claim as a list shows it.</summary>
public sealed record ClaimRow
{
    public required Claim Claim { get; init; }

    /// <summary>Who shall pay.</summary>
    public required string Debtor { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>The embete that has the case.</summary>
    public Text Office => NameToday.In(Claim.Year, OfficeKind, OfficeCode, OfficeName);

    public required OrganisationKind OfficeKind { get; init; }

    public required string OfficeCode { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>The claims that the viewer sees.</summary>
    public static IQueryable<ClaimRow> Of(PortalDb db, Viewer viewer) =>
        from claim in db.Claims.VisibleTo(viewer, db.Applications).AsNoTracking()
        join application in db.Applications on claim.ApplicationId equals application.Id
        join debtor in db.Organisations on claim.DebtorId equals debtor.Id
        join office in db.Organisations on claim.OfficeId equals office.Id
        select new ClaimRow { Claim = claim, Debtor = debtor.Name, CaseNumber = application.CaseNumber, OfficeKind = office.Kind, OfficeCode = office.Code, OfficeName = office.Name };
}
