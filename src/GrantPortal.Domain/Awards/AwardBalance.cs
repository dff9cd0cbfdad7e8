using GrantPortal.Domain.Claims;
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
/// <param name="Used">Used by the report that stands, but for what is claimed back of it.</param>
/// <param name="CarriedOut">Approved to be carried over to the year after.</param>
/// <param name="Repaid">Come back.</param>
/// <param name="Claimed">Claimed back and not come in yet; a part of what is outstanding.</param>
public sealed record AwardBalance(Kroner CarriedIn, Kroner Paid, Kroner Used, Kroner CarriedOut, Kroner Repaid, Kroner Claimed)
{
    /// <summary>What the recipient has to account for.</summary>
    public Kroner Received => CarriedIn + Paid;

    /// <summary>Neither used, carried on nor come back.</summary>
    public Kroner Outstanding => Received.Less(Used + CarriedOut + Repaid);

    /// <summary>False when more has gone out than came in: then something is registered wrong.</summary>
    public bool Tallies => Received == Used + CarriedOut + Repaid + Outstanding;

    /// <param name="carriedIn">The carry-over to the award; null where there is none.</param>
    /// <param name="payments">The award's payments.</param>
    /// <param name="report">The report on it; null where none is sent.</param>
    /// <param name="carriedOut">The carry-over from the award; null where there is none.</param>
    /// <param name="claims">The claims on it.</param>
    public static AwardBalance Of(Transfer? carriedIn, IEnumerable<Payment> payments, Report? report, Transfer? carriedOut, IReadOnlyCollection<Claim> claims)
    {
        var came = carriedIn?.Approved ?? Kroner.Zero;
        var paid = Kroner.Sum(payments.Where(payment => payment.Status is PaymentStatus.Paid).Select(payment => payment.Amount));
        var gone = carriedOut?.Approved ?? Kroner.Zero;
        var claimed = Kroner.Sum(claims.Select(claim => claim.Standing));
        var reported = report?.SubmittedAt is null ? Kroner.Zero : report.Used;
        var most = (came + paid).Less(gone + claimed);
        return new(came, paid, reported < most ? reported : most, gone, Kroner.Sum(claims.Select(claim => claim.Repaid)), Kroner.Sum(claims.Select(claim => claim.Outstanding)));
    }
}
