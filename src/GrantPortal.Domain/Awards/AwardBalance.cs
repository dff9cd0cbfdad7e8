using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Awards;

/// <summary>
/// Where the money of an award is, kroner: carried in + paid = used + carried out + repaid + outstanding, always, to the krone. What is claimed back of money that was used is not
/// counted as used.
/// </summary>
/// <param name="CarriedIn">Approved to be carried over from the year before.</param>
/// <param name="Paid">Paid and not bounced.</param>
/// <param name="Reported">Used by the report that stands; nothing where none is sent.</param>
/// <param name="CarriedOut">Approved to be carried over to the year after.</param>
/// <param name="Repaid">Come back.</param>
/// <param name="Claimed">Claimed back and not come in yet; a part of what is outstanding.</param>
public sealed record AwardBalance(Kroner CarriedIn, Kroner Paid, Kroner Reported, Kroner CarriedOut, Kroner Repaid, Kroner Claimed)
{
    /// <summary>What the recipient has to account for.</summary>
    public Kroner Received => CarriedIn + Paid;

    /// <summary>What can still be claimed back (KI-98): neither carried on nor claimed.</summary>
    public Kroner Claimable => Received.Less(CarriedOut + Repaid + Claimed);

    /// <summary>Used by the report, but for what is claimed back of it.</summary>
    public Kroner Used => Reported < Claimable ? Reported : Claimable;

    /// <summary>Neither used, carried on nor come back.</summary>
    public Kroner Outstanding => Received.Less(Used + CarriedOut + Repaid);

    /// <summary>Outstanding, and claimed back by nobody.</summary>
    public Kroner Unclaimed => Outstanding.Less(Claimed);

    /// <summary>False when more has gone out than came in: then something is registered wrong, or is not registered yet.</summary>
    public bool Tallies => Reported + CarriedOut <= Received && CarriedOut + Repaid + Claimed <= Received;

    /// <param name="carried">What is carried over to the award and from it.</param>
    /// <param name="payments">The award's payments.</param>
    /// <param name="report">The report on it; null where none is sent.</param>
    /// <param name="claims">The claims on it.</param>
    /// <param name="award">The case of the award, where the report is on several; the report's first unless told.</param>
    public static AwardBalance Of(Carried carried, IEnumerable<Payment> payments, Report? report, IReadOnlyCollection<Claim> claims, Id<Application>? award = null) => new(
        carried.In,
        Kroner.Sum(payments.Where(payment => payment.Status is PaymentStatus.Paid).Select(payment => payment.Amount)),
        report?.SubmittedAt is null ? Kroner.Zero : report.UsedOf(award ?? report.ApplicationId),
        carried.Out,
        Kroner.Sum(claims.Select(claim => claim.Repaid)),
        Kroner.Sum(claims.Select(claim => claim.Outstanding)));
}
