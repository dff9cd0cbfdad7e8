using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Claims;

/// <summary>An award with an approved report, of which the recipient has money left that is neither carried over nor claimed back (KI-83, KI-98).</summary>
public sealed record UnclaimedAward
{
    public required Id<Application> CaseId { get; init; }

    public required string CaseNumber { get; init; }

    public required string Recipient { get; init; }

    /// <summary>The embete that has the case.</summary>
    public Text Office => NameToday.In(Year, OfficeKind, OfficeCode, OfficeName);

    public required OrganisationKind OfficeKind { get; init; }

    public required string OfficeCode { get; init; }

    public required string OfficeName { get; init; }

    public required int Year { get; init; }

    /// <summary>Kroner that came in: paid, or carried over from the year before.</summary>
    public required long Received { get; init; }

    /// <summary>Kroner used by the report.</summary>
    public required long Used { get; init; }

    /// <summary>Kroner carried over to the year after.</summary>
    public required long CarriedOut { get; init; }

    /// <summary>Kroner claimed back, come in or not.</summary>
    public required long Claimed { get; init; }

    /// <summary>Kroner that nobody has carried over or claimed back: <see cref="Domain.Awards.AwardBalance.Unclaimed"/>.</summary>
    public long Left => Received - Used - CarriedOut - Claimed;

    /// <summary>Those that the viewer sees, where no carry-over waits for its decision.</summary>
    public static IQueryable<UnclaimedAward> Of(PortalDb db, Viewer viewer) => (
        from report in db.Reports.VisibleTo(viewer, db.Applications).AsNoTracking()
        where report.Status == ReportStatus.Approved
        from application in db.Applications.Where(each => each.Id == report.ApplicationId || report.Others.Any(other => other.ApplicationId == each.Id))
        where !db.Transfers.Any(transfer => transfer.FromApplicationId == application.Id && transfer.Status == TransferStatus.Applied)
        join recipient in db.Organisations on application.ApplicantId equals recipient.Id
        join office in db.Organisations on application.OfficeId equals office.Id
        select new UnclaimedAward
        {
            CaseId = application.Id,
            CaseNumber = application.CaseNumber,
            Recipient = recipient.Name,
            OfficeKind = office.Kind,
            OfficeCode = office.Code,
            OfficeName = office.Name,
            Year = application.Year,
            Received = db.Payments.Where(payment => payment.ApplicationId == application.Id && payment.Status == PaymentStatus.Paid).Sum(payment => (long)(object)payment.Amount)
                + db.Transfers.Where(transfer => transfer.ToApplicationId == application.Id && transfer.Approved != null).Sum(transfer => (long)(object)transfer.Approved!),
            Used = report.ApplicationId == application.Id
                ? (long)(object)report.Used - report.Others.Sum(other => (long)(object)other.Used)
                : report.Others.Where(other => other.ApplicationId == application.Id).Sum(other => (long)(object)other.Used),
            CarriedOut = db.Transfers.Where(transfer => transfer.FromApplicationId == application.Id && transfer.Approved != null).Sum(transfer => (long)(object)transfer.Approved!),
            Claimed = db.Claims.Where(claim => claim.ApplicationId == application.Id).Sum(claim => claim.Status == ClaimStatus.Withdrawn ? (long)(object)claim.Repaid : (long)(object)claim.Amount),
        }).Where(award => award.Received - award.Used - award.CarriedOut - award.Claimed > 0);
}
