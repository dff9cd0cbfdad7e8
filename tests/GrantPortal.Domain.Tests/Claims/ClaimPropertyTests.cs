using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Tests.Claims;

/// <summary>What holds for any life of a grant's payments and claims, whatever people try and in whatever order.</summary>
public sealed class ClaimPropertyTests
{
    private const int Moves = 60;

    [Fact]
    [Requirement("KI-98")]
    [Requirement("KI-105")]
    public void Never_is_more_claimed_than_paid_nor_more_repaid_than_claimed() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Moves).ToArbitrary(), moves =>
        {
            var life = new Life();
            return moves.All(move =>
            {
                life.Try(move);
                return life.Holds();
            });
        }).QuickCheckThrowOnFailure();

    /// <summary>An award of 750 000 kroner, on which anything is tried.</summary>
    private sealed class Life
    {
        private readonly ApplicationWalk _walk = A.Application().PaymentOrdered();
        private readonly List<Payment> _payments;
        private readonly List<Claim> _claims = [];
        private DateTimeOffset _at;

        public Life() => (_payments, _at) = ([_walk.Payment], _walk.At);

        private DateOnly Today => OsloTime.DateOf(_at);

        private Kroner Paid => Kroner.Sum(_payments.Where(payment => payment.Status is PaymentStatus.Paid).Select(payment => payment.Amount));

        public bool Holds() =>
            Kroner.Sum(_claims.Select(claim => claim.Standing)) <= Paid
            && Kroner.Sum(_claims.Select(claim => claim.Repaid)) <= Paid
            && _claims.TrueForAll(claim => claim.Repaid <= claim.Amount && claim.Repaid == Kroner.Sum(claim.Repayments.Where(repayment => repayment.ReversedAt is null).Select(repayment => repayment.Amount)))
            && _claims.TrueForAll(claim => claim.Status is ClaimStatus.Withdrawn || claim.Repaid + claim.Outstanding == claim.Amount)
            && _payments.Count(payment => payment.Status is not PaymentStatus.Bounced) <= 1
            && AwardBalance.Of(Carried.Nothing, _payments, report: null, _claims).Claimable + Kroner.Sum(_claims.Select(claim => claim.Standing)) == Paid;

        public void Try(int move)
        {
            var (staff, amount) = (_walk.Applicant.Staff, new Kroner(move / 16 % 400_000));
            var claim = _claims.Count == 0 ? null : _claims[move / 16 % _claims.Count];
            _at = _at.AddDays(move % 3 == 0 ? 11 : 0);
            try
            {
                switch (move % 16)
                {
                    case 0 or 1:
                        _payments[^1].RegisterPaid(_walk.Application, Today, staff.Paymaster, _at);
                        break;
                    case 2:
                        _payments[^1].RegisterBounced(_walk.Application, _payments, _claims, Today, string.Empty, staff.Paymaster, _at);
                        break;
                    case 3 or 4:
                        _payments.Add(_walk.Decision.OrderPayment(_walk.Application, _walk.Call, [], _payments, staff.Paymaster, _at));
                        break;
                    case 5 or 6 or 7:
                        _claims.Add(Claim.Make(_walk.Decision, ClaimGround.TooMuchPaid, amount, string.Empty, _payments, _claims, Carried.Nothing, _walk.Application, _walk.Call, staff.Caseworker, _at));
                        break;
                    case 8 or 9:
                        claim?.Send(_walk.Application, _walk.Scheme, _walk.Applicant.Office, Today.AddDays(10), staff.Caseworker, _at);
                        break;
                    case 10:
                        claim?.Remind(_walk.Application, Today.AddDays(10), staff.Caseworker, _at);
                        break;
                    case 11:
                        claim?.Withdraw(_walk.Application, "Feil.", staff.Leader, _at);
                        break;
                    case 12:
                        claim?.RegisterRepayment(_walk.Application, claim.Outstanding, Today, string.Empty, staff.Paymaster, _at);
                        break;
                    case 13 when claim is { Repayments.Count: > 0 }:
                        claim.ReverseRepayment(_walk.Application, claim.Repayments[move / 64 % claim.Repayments.Count].Id, "Feil krav.", staff.Paymaster, _at);
                        break;
                    default:
                        claim?.RegisterRepayment(_walk.Application, amount, Today, string.Empty, staff.Paymaster, _at);
                        break;
                }
            }
            catch (Exception refused) when (refused is RuleViolation or ForbiddenMove)
            {
            }
        }
    }
}
