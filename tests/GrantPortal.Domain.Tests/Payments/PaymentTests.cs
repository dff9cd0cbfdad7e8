using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Tests.Payments;

public sealed class PaymentTests
{
    private static readonly AccountNumber Another = AccountNumber.Parse("9999 00 01088");

    [Fact]
    [Requirement("KI-84")]
    public void A_payment_is_paid_on_the_day_that_the_accounting_system_says()
    {
        var walk = A.Application().Paid();

        (walk.Payment.Status, walk.Payment.PaidOn).Should().Be((PaymentStatus.Paid, OsloTime.DateOf(walk.At)));
        walk.Application.History[^1].Sentence.Nb.Should().StartWith("Utbetalingen på kr\u00A0750\u00A0000 er betalt");
        Refused(() => walk.Payment.RegisterPaid(walk.Application, walk.Payment.OrderedOn, walk.Applicant.Staff.Paymaster, walk.At)).Should().BeOfType<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-84")]
    public void Its_day_is_neither_before_the_order_nor_ahead()
    {
        var walk = A.Application().PaymentOrdered();
        var (payment, paymaster) = (walk.Payment, walk.Applicant.Staff.Paymaster);

        Refusal(() => payment.RegisterPaid(walk.Application, payment.OrderedOn.AddDays(-1), paymaster, walk.At)).Should().Be(PaymentRules.DayIsPossible);
        Refusal(() => payment.RegisterPaid(walk.Application, payment.OrderedOn.AddDays(1), paymaster, walk.At)).Should().Be(PaymentRules.DayIsPossible);
        Refusal(() => payment.RegisterPaid(walk.Application, payment.OrderedOn, OfficeStaff.Of(TheField.OsloOffice).Paymaster, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
        Refused(() => payment.RegisterPaid(walk.Application, payment.OrderedOn, walk.Applicant.Staff.Leader, walk.At)).Should().BeOfType<ForbiddenMove>();
        payment.Status.Should().Be(PaymentStatus.Ordered);
    }

    [Fact]
    [Requirement("KI-97")]
    public void A_bounced_payment_is_ordered_again_and_one_that_stands_is_not()
    {
        var walk = A.Application().PaymentOrdered();
        var (first, paymaster) = (walk.Payment, walk.Applicant.Staff.Paymaster);
        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, [], [first], paymaster, walk.At)).Should().Be(PaymentRules.IsOrdered);
        first.RegisterBounced(walk.Application, [first], [], first.OrderedOn, "Kontoen er avsluttet", paymaster, walk.At);

        var second = walk.Decision.OrderPayment(walk.Application, walk.Call, [], [first], paymaster, walk.At);

        (second.Amount, second.Reference, second.Status).Should().Be((first.Amount, first.Reference, PaymentStatus.Ordered));
        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, [], [first, second], paymaster, walk.At)).Should().Be(PaymentRules.IsOrdered);
        Refused(() => first.RegisterPaid(walk.Application, first.OrderedOn, paymaster, walk.At)).Should().BeOfType<ForbiddenMove>("the money came back");
    }

    [Fact]
    [Requirement("KI-97")]
    public void Whose_payment_bounced_opens_the_slip_again_and_mends_the_account()
    {
        var walk = A.Application().Bounced();

        walk.Decision.ReopenSlip(walk.Application, [walk.Payment], walk.Applicant.Contact, walk.At);
        var first = walk.Payment;
        walk.SlipFilledIn(Another).Accepted();
        var second = walk.Decision.OrderPayment(walk.Application, walk.Call, [], [first], walk.Applicant.Staff.Paymaster, walk.At);

        second.Account.Should().Be(Another);
        Refusal(() => walk.Decision.ReopenSlip(walk.Application, [first, second], walk.Applicant.Contact, walk.At)).Should().Be(PaymentRules.HasBounced);
        Refusal(() => A.Application().PaymentOrdered() is var other ? Reopen(other) : default).Should().Be(PaymentRules.HasBounced);

        static bool Reopen(ApplicationWalk other)
        {
            other.Decision.ReopenSlip(other.Application, [other.Payment], other.Applicant.Contact, other.At);
            return true;
        }
    }

    [Fact]
    [Requirement("KI-98")]
    public void What_is_claimed_back_cannot_come_to_have_bounced()
    {
        var walk = A.Application().ClaimSent();
        void Bounce() => walk.Payment.RegisterBounced(walk.Application, [walk.Payment], walk.Claims, walk.Payment.OrderedOn, string.Empty, walk.Applicant.Staff.Paymaster, walk.At);
        Refusal(Bounce).Should().Be(PaymentRules.ClaimedIsPaid);

        walk.Claim.Withdraw(walk.Application, "Betalingen kom i retur.", walk.Applicant.Staff.Leader, walk.At);
        Bounce();

        walk.Payment.Status.Should().Be(PaymentStatus.Bounced);
        walk.Payment.PaidOn.Should().NotBeNull("it was paid before it came back");
        AwardBalance.Of(Carried.Nothing, [walk.Payment], report: null, walk.Claims).Claimable.Should().Be(Kroner.Zero);
    }

    private static Rule Refusal(Action move) => Refused(move).Should().BeOfType<RuleViolation>().Which.Rule;

    private static Rule Refusal<T>(Func<T> move) => Refusal(() => { _ = move(); });

    private static Exception Refused(Action move) => move.Should().Throw<Exception>().Which;
}
