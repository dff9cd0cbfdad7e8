using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Claims;

/// <summary>What is ordered, paid, carried over, reported and claimed on an award.</summary>
/// <param name="CaseId">The award's case.</param>
/// <param name="Payments">All payments of the award.</param>
/// <param name="Claims">All claims on it.</param>
/// <param name="Transfers">The carry-overs to it and from it.</param>
/// <param name="Report">The report on it, without its form; null where none is sent.</param>
public sealed record AwardMoney(Id<Application> CaseId, IReadOnlyList<Payment> Payments, IReadOnlyList<Claim> Claims, IReadOnlyList<Transfer> Transfers, Report? Report)
{
    /// <summary>Ordered and not come back, kroner.</summary>
    public Kroner Ordered => Kroner.Sum(Payments.Where(payment => payment.Status is not PaymentStatus.Bounced).Select(payment => payment.Amount));

    /// <summary>Where the money is, as what is loaded says.</summary>
    public AwardBalance Balance => AwardBalance.Of(Carried, Payments, Report, Claims, CaseId);

    /// <summary>Came to the recipient, and neither claimed nor carried on, kroner.</summary>
    public Kroner Claimable => Balance.Claimable;

    /// <summary>The carry-over to the year after; null where no application carries anything over.</summary>
    public Transfer? Onward => Transfers.FirstOrDefault(transfer => transfer.FromApplicationId == CaseId);

    public Carried Carried => Carried.Of(CaseId, Transfers);

    public static async Task<AwardMoney> OfAsync(PortalDb db, Id<Application> id, CancellationToken stop) => new(
        id,
        await db.Payments.Where(payment => payment.ApplicationId == id).ToListAsync(stop),
        await db.Claims.Where(claim => claim.ApplicationId == id).ToListAsync(stop),
        await db.Transfers.Where(transfer => transfer.ToApplicationId == id || transfer.FromApplicationId == id).ToListAsync(stop),
        await db.Reports.FirstOrDefaultAsync(report => (report.ApplicationId == id || report.Others.Any(other => other.ApplicationId == id)) && report.SubmittedAt != null, stop));

    /// <summary>The money as somebody who sees only <paramref name="claims"/> sees it.</summary>
    public AwardMoney With(IReadOnlyList<Claim> claims) => this with { Claims = claims };

    /// <summary>
    /// Claims back <paramref name="amount"/>, or as much of it as is registered as paid; null where nothing is. The embete sends it, and claims the rest when it
    /// is registered as paid.
    /// </summary>
    public async Task<Claim?> ClaimAsync(PortalDb db, Decision decision, ClaimGround ground, Kroner amount, string reason, Application application, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var claimed = amount < Claimable ? amount : Claimable;
        if (claimed == Kroner.Zero)
        {
            return null;
        }

        var call = await db.Calls.FirstAsync(each => each.Id == decision.CallId, stop);
        var claim = Claim.Make(decision, ground, claimed, reason, Payments, Claims, Carried, application, call, by, at);
        db.Claims.Add(claim);
        Hold(db);
        return claim;
    }

    /// <summary>What is claimed or carried on must stay paid until that is kept: a payment that comes back, a claim or a carry-over at this moment refuses it.</summary>
    public void Hold(PortalDb db)
    {
        foreach (var payment in Payments)
        {
            db.Entry(payment).Property(each => each.Status).IsModified = true;
        }
    }
}
