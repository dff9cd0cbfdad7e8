using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Payments;

/// <summary>
/// Holds the accounting system's list against the embete's payments and claims, row by row in the order that things happened, and says what each row would
/// register. Nothing is changed; what it says is shown to a person first, and then registered by the aggregates' own verbs.
/// </summary>
public sealed class AccountingList
{
    private readonly ILookup<string, Payment> _payments;
    private readonly ILookup<string, Claim> _claims;
    private readonly IReadOnlyList<Claim> _all;
    private readonly Dictionary<Id<Payment>, (PaymentStatus Status, DateOnly? PaidOn, DateOnly? BouncedOn)> _stands;
    private readonly Dictionary<Id<Claim>, Kroner> _outstanding;
    private readonly List<(Id<Claim> Claim, Kroner Amount, DateOnly On, string Voucher)> _known;
    private readonly Id<Person> _by;
    private readonly DateOnly _today;

    private AccountingList(IReadOnlyList<Payment> payments, IReadOnlyList<Claim> claims, Actor by, DateTimeOffset at)
    {
        _payments = payments.Where(payment => payment.OfficeId == by.Organisation).OrderBy(payment => payment.OrderedAt).ToLookup(payment => AccountingReference.Of(payment).CaseNumber);
        _claims = claims.Where(claim => claim.PayeeId == by.Organisation).OrderBy(claim => claim.Number).ToLookup(claim => AccountingReference.Of(claim).CaseNumber);
        _stands = payments.ToDictionary(payment => payment.Id, payment => (payment.Status, payment.PaidOn, payment.BouncedOn));
        _outstanding = claims.ToDictionary(claim => claim.Id, claim => claim.Outstanding);
        _known = [.. claims.SelectMany(claim => claim.Repayments.Select(repayment => (claim.Id, repayment.Amount, repayment.On, repayment.Voucher)))];
        (_all, _by, _today) = (claims, by.Person, OsloTime.DateOf(at));
    }

    /// <summary>What each row would register, in the order in which it must be done.</summary>
    public static IReadOnlyList<AccountingMatch> Match(IEnumerable<AccountingRow> rows, IReadOnlyList<Payment> payments, IReadOnlyList<Claim> claims, Actor by, DateTimeOffset at)
    {
        var list = new AccountingList(payments, claims, by, at);
        return [.. rows.OrderBy(row => row.On).ThenBy(row => row.Event).ThenBy(row => row.Line).Select(list.Match)];
    }

    private AccountingMatch Match(AccountingRow row) => (AccountingReference.Read(row.Reference), row.Event) switch
    {
        (null, _) => new(row, AccountingOutcome.IsUnknown),
        ({ } reference, AccountingEvent.Repaid) => Repaid(row, reference),
        ({ } reference, AccountingEvent.Paid) => Paid(row, [.. _payments[reference.CaseNumber]]),
        ({ } reference, _) => Bounced(row, [.. _payments[reference.CaseNumber]]),
    };

    private AccountingMatch Paid(AccountingRow row, IReadOnlyList<Payment> payments)
    {
        if (payments.FirstOrDefault(payment => _stands[payment.Id].PaidOn == row.On && payment.Amount == row.Amount) is { } known)
        {
            return new(row, AccountingOutcome.IsRegistered, known);
        }

        var open = payments.LastOrDefault(payment => _stands[payment.Id].Status is PaymentStatus.Ordered);
        return Checked(row, payments, open, AccountingOutcome.Pays, () => _stands[open!.Id] = (PaymentStatus.Paid, row.On, null));
    }

    private AccountingMatch Bounced(AccountingRow row, IReadOnlyList<Payment> payments)
    {
        if (payments.FirstOrDefault(payment => _stands[payment.Id].BouncedOn == row.On && payment.Amount == row.Amount) is { } known)
        {
            return new(row, AccountingOutcome.IsRegistered, known);
        }

        var live = payments.LastOrDefault(payment => _stands[payment.Id].Status is not PaymentStatus.Bounced);
        if (live is not null && _stands[live.Id] is { Status: PaymentStatus.Paid } && IsClaimed(live))
        {
            return new(row, AccountingOutcome.IsClaimed, live);
        }

        return Checked(row, payments, live, AccountingOutcome.Bounces, () => _stands[live!.Id] = (PaymentStatus.Bounced, _stands[live.Id].PaidOn, row.On));
    }

    private AccountingMatch Checked(AccountingRow row, IReadOnlyList<Payment> payments, Payment? payment, AccountingOutcome outcome, Action register)
    {
        if (payment is null)
        {
            return payments.Count == 0 ? new(row, AccountingOutcome.IsUnknown) : new(row, AccountingOutcome.IsOtherwise, payments[^1]);
        }

        if (payment.Amount != row.Amount)
        {
            return new(row, AccountingOutcome.AmountDiffers, payment);
        }

        if (row.On < payment.OrderedOn || row.On > _today)
        {
            return new(row, AccountingOutcome.DayIsImpossible, payment);
        }

        register();
        return new(row, outcome, payment);
    }

    private AccountingMatch Repaid(AccountingRow row, AccountingReference reference)
    {
        var claims = _claims[reference.CaseNumber].Where(claim => reference.Claim is null || claim.Number == reference.Claim).ToList();
        var known = _known.FindIndex(repayment => claims.Exists(claim => claim.Id == repayment.Claim) && repayment.Amount == row.Amount && repayment.On == row.On && repayment.Voucher == row.Voucher);
        if (known >= 0)
        {
            // Each one that is registered answers for one row: two that are alike on the same day are two.
            var claim = claims.Find(each => each.Id == _known[known].Claim);
            _known.RemoveAt(known);
            return new(row, AccountingOutcome.IsRegistered, Claim: claim);
        }

        var open = claims.FindAll(claim => claim.IsOpen && _outstanding[claim.Id] > Kroner.Zero);
        if (open.Count != 1)
        {
            return (claims.Count, open.Count) switch
            {
                (0, _) => new(row, AccountingOutcome.IsUnknown),
                (_, 0) => new(row, AccountingOutcome.IsOtherwise, Claim: claims[^1]),
                _ => new(row, AccountingOutcome.FitsSeveral),
            };
        }

        var outcome = open[0] switch
        {
            _ when row.On > _today || row.On < OsloTime.DateOf(open[0].SentAt!.Value) => AccountingOutcome.DayIsImpossible,
            _ when row.Amount > _outstanding[open[0].Id] => AccountingOutcome.IsTooMuch,
            _ when row.Amount == Kroner.Zero => AccountingOutcome.AmountDiffers,
            { } claim when claim.MadeBy == _by || claim.SentBy == _by => AccountingOutcome.IsOwnClaim,
            _ => AccountingOutcome.Repays,
        };
        if (outcome is AccountingOutcome.Repays)
        {
            _outstanding[open[0].Id] = _outstanding[open[0].Id].Less(row.Amount);
        }

        return new(row, outcome, Claim: open[0]);
    }

    private bool IsClaimed(Payment payment) =>
        Kroner.Sum(_all.Where(claim => claim.ApplicationId == payment.ApplicationId).Select(claim => claim.Standing))
            > Kroner.Sum(_payments[AccountingReference.Of(payment).CaseNumber].Where(other => other != payment && _stands[other.Id].Status is PaymentStatus.Paid).Select(other => other.Amount));
}
