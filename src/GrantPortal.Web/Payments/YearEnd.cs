using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Payments;

/// <summary>What has become of the money of one grant by the end of a day, kroner.</summary>
public sealed record GrantMoney
{
    public required Id<Decision> DecisionId { get; init; }

    public required Id<Call> CallId { get; init; }

    public required Id<Organisation> OfficeId { get; init; }

    public required Id<Organisation> ApplicantId { get; init; }

    public required Id<Organisation> PayeeId { get; init; }

    public required string CaseNumber { get; init; }

    public required long Decided { get; init; }

    public required long Accepted { get; init; }

    public required long Paid { get; init; }

    public required long Claimed { get; init; }

    public required long Repaid { get; init; }

    public long NotPaid => Decided - Paid;

    /// <summary>The grants of a year, as they stood when the day was over.</summary>
    public static IQueryable<GrantMoney> Of(PortalDb db, IQueryable<Decision> decisions, int year, DateOnly day)
    {
        var end = OsloTime.At(day.AddDays(1), TimeOnly.MinValue).ToUniversalTime();
        // A cast through object is how EF reads a converted amount as the bigint that it is stored as.
        return
            from decision in decisions
            where decision.DecidedAt < end && (decision.Status != DecisionStatus.Lapsed || db.Payments.Any(payment => payment.DecisionId == decision.Id))
            join application in db.Applications on decision.ApplicationId equals application.Id
            where application.Year == year
            select new GrantMoney
            {
                DecisionId = decision.Id,
                CallId = decision.CallId,
                OfficeId = decision.OfficeId,
                ApplicantId = decision.ApplicantId,
                PayeeId = decision.PayeeId,
                CaseNumber = application.CaseNumber,
                Decided = (long)(object)decision.Granted,
                Accepted = decision.Slip != null && decision.Slip.SignedAt < end ? (long)(object)decision.Granted : 0,
                Paid = db.Payments.Where(payment => payment.DecisionId == decision.Id && payment.PaidOn <= day && (payment.BouncedOn == null || payment.BouncedOn > day)).Sum(payment => (long)(object)payment.Amount),
                Claimed = db.Claims.Where(claim => claim.ApplicationId == decision.ApplicationId && claim.SentAt < end).Sum(claim => claim.Status == ClaimStatus.Withdrawn && claim.WithdrawnAt < end ? (long)(object)claim.Repaid : (long)(object)claim.Amount),
                Repaid = db.Claims.Where(claim => claim.ApplicationId == decision.ApplicationId).SelectMany(claim => claim.Repayments).Where(repayment => repayment.On <= day && repayment.ReversedAt == null).Sum(repayment => (long)(object)repayment.Amount),
            };
    }
}

/// <summary>A line of the year-end list: one chapter and post, scheme, year and embete, kroner.</summary>
public sealed record YearEndSum(string Chapter, string Post, Text Scheme, int Year, Text Office, int Grants, long Decided, long Accepted, long Paid, long Claimed, long Repaid)
{
    public long NotPaid => Decided - Paid;

    /// <summary>The sums of a year, by chapter and post, scheme and embete.</summary>
    public static async Task<IReadOnlyList<YearEndSum>> OfAsync(PortalDb db, IQueryable<Decision> decisions, int year, DateOnly day, CancellationToken stop)
    {
        var sums = await GrantMoney.Of(db, decisions, year, day)
            .GroupBy(grant => new { grant.CallId, grant.OfficeId })
            .Select(group => new
            {
                group.Key,
                Grants = group.Count(grant => grant.Decided > 0),
                Decided = group.Sum(grant => grant.Decided),
                Accepted = group.Sum(grant => grant.Accepted),
                Paid = group.Sum(grant => grant.Paid),
                Claimed = group.Sum(grant => grant.Claimed),
                Repaid = group.Sum(grant => grant.Repaid),
            })
            .ToListAsync(stop);
        var (callIds, officeIds) = (sums.ConvertAll(sum => sum.Key.CallId), sums.ConvertAll(sum => sum.Key.OfficeId));
        var calls = await db.Calls.AsNoTracking().Where(call => callIds.Contains(call.Id)).ToDictionaryAsync(call => call.Id, stop);
        var offices = await db.Organisations.AsNoTracking().Where(office => officeIds.Contains(office.Id)).ToDictionaryAsync(office => office.Id, stop);
        return
        [
            .. from sum in sums
               let call = calls[sum.Key.CallId]
               orderby call.Content.Chapter, call.Content.Post, call.Scheme, offices[sum.Key.OfficeId].Name
               select new YearEndSum(call.Content.Chapter, call.Content.Post, call.Content.Name, year, offices[sum.Key.OfficeId].NameIn(year), sum.Grants, sum.Decided, sum.Accepted, sum.Paid, sum.Claimed, sum.Repaid),
        ];
    }
}
