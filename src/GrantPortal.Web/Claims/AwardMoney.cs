using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Claims;

/// <summary>What is ordered, paid and claimed on an award.</summary>
/// <param name="Payments">All payments of the award.</param>
/// <param name="Claims">All claims on it.</param>
public sealed record AwardMoney(IReadOnlyList<Payment> Payments, IReadOnlyList<Claim> Claims)
{
    /// <summary>Ordered and not come back, kroner.</summary>
    public Kroner Ordered => Kroner.Sum(Payments.Where(payment => payment.Status is not PaymentStatus.Bounced).Select(payment => payment.Amount));

    /// <summary>Paid and not claimed, kroner.</summary>
    public Kroner Claimable => Claim.Claimable(Payments, Claims);

    public static async Task<AwardMoney> OfAsync(PortalDb db, Id<Application> id, CancellationToken stop) => new(
        await db.Payments.Where(payment => payment.ApplicationId == id).ToListAsync(stop),
        await db.Claims.Where(claim => claim.ApplicationId == id).ToListAsync(stop));

    /// <summary>
    /// Claims back <paramref name="amount"/>, or as much of it as is registered as paid; nothing where nothing is. The embete sends it, and claims the rest when it
    /// is registered as paid.
    /// </summary>
    public async Task ClaimAsync(PortalDb db, Decision decision, ClaimGround ground, Kroner amount, string reason, Application application, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        var claimed = amount < Claimable ? amount : Claimable;
        if (claimed == Kroner.Zero)
        {
            return;
        }

        var call = await db.Calls.FirstAsync(each => each.Id == decision.CallId, stop);
        db.Claims.Add(Claim.Make(decision, ground, claimed, reason, Payments, Claims, application, call, by, at));
        foreach (var payment in Payments)
        {
            // What is claimed must stay paid until the claim is kept: a payment that comes back at this moment refuses it.
            db.Entry(payment).Property(each => each.Status).IsModified = true;
        }
    }
}
