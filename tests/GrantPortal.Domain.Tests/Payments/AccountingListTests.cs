using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using static GrantPortal.Domain.Payments.AccountingEvent;
using static GrantPortal.Domain.Payments.AccountingOutcome;

namespace GrantPortal.Domain.Tests.Payments;

[Requirement("KI-98")]
public sealed class AccountingListTests
{
    [Theory]
    [InlineData("0761.68 KI 2027 2027/118", "2027/118", null)]
    [InlineData("Sak 2027 / 0118, takk", "2027/118", null)]
    [InlineData("0761.68 KI 2027 2027/118-K2", "2027/118", 2)]
    [InlineData("2027/118 k2", "2027/118", 2)]
    [InlineData("2027/118 2027/118", "2027/118", null)]
    public void A_reference_names_its_case_however_it_is_typed(string text, string caseNumber, int? claim) =>
        AccountingReference.Read(text).Should().Be(new AccountingReference(caseNumber, claim));

    [Theory]
    [InlineData("")]
    [InlineData("0761.68 KI 2027")]
    [InlineData("2027/118 og 2027/119")]
    [InlineData("12027/118")]
    public void One_that_names_none_or_two_names_nothing(string text) => AccountingReference.Read(text).Should().BeNull();

    [Fact]
    public void A_row_pays_its_payment_and_the_same_row_again_changes_nothing()
    {
        var walk = A.Application().PaymentOrdered();
        var row = Row(walk, "2027/118", 750_000, Paid);

        Outcomes(walk, row, row).Should().Equal(Pays, IsRegistered);
        walk.Payment.RegisterPaid(walk.Application, row.On, walk.Applicant.Staff.Paymaster, walk.At);

        Outcomes(walk, row).Should().Equal(IsRegistered);
        Outcomes(walk, row with { On = row.On.AddDays(-40) }).Should().Equal(IsOtherwise);
    }

    [Fact]
    public void A_row_that_does_not_fit_says_why()
    {
        var walk = A.Application().PaymentOrdered();
        var row = Row(walk, "2027/118", 750_000, Paid);

        Outcomes(walk, row with { Amount = new Kroner(750_001) }).Should().Equal(AmountDiffers);
        Outcomes(walk, row with { Reference = "2027/11" }).Should().Equal(IsUnknown);
        Outcomes(walk, row with { Reference = "Lønn" }).Should().Equal(IsUnknown);
        Outcomes(walk, row with { On = row.On.AddDays(-1) }).Should().Equal(DayIsImpossible);
        Outcomes(walk, row with { On = row.On.AddDays(1) }).Should().Equal(DayIsImpossible);
        Outcomes(walk, row with { Event = Repaid }).Should().Equal(IsUnknown);
    }

    [Fact]
    public void Paid_and_returned_in_one_list_are_taken_in_the_order_that_they_happened()
    {
        var walk = A.Application().PaymentOrdered().Waiting(TimeSpan.FromDays(5));
        var paid = Row(walk, "2027/118", 750_000, Paid) with { On = walk.Payment.OrderedOn };
        var bounced = Row(walk, "2027/118", 750_000, Bounced) with { On = paid.On.AddDays(2), Line = 1 };

        Outcomes(walk, bounced, paid).Should().Equal(Pays, Bounces);
    }

    [Fact]
    public void Money_that_comes_in_is_held_against_what_is_outstanding()
    {
        var walk = A.Application().ClaimSent(100_000);
        var row = Row(walk, "2027/118", 60_000, Repaid);

        Outcomes(walk, row, row with { Amount = new Kroner(40_000) }).Should().Equal(Repays, Repays);
        Outcomes(walk, row, row).Should().Equal(Repays, IsTooMuch);
        Outcomes(walk, row with { Reference = "2027/118-K2" }).Should().Equal(IsUnknown);
        AccountingList.Match([row], [walk.Payment], walk.Claims, walk.Applicant.Staff.Caseworker, walk.At).Single().Outcome.Should().Be(IsOwnClaim);
    }

    [Fact]
    public void Two_that_are_alike_are_two_and_one_that_is_registered_answers_for_one()
    {
        var walk = A.Application().ClaimSent(100_000);
        var row = Row(walk, "2027/118", 30_000, Repaid);
        walk.Claim.RegisterRepayment(walk.Application, row.Amount, row.On, string.Empty, walk.Applicant.Staff.Paymaster, walk.At);

        Outcomes(walk, row, row).Should().Equal(IsRegistered, Repays);
        Outcomes(walk, row with { Voucher = "4711" }).Should().Equal(Repays);
    }

    [Fact]
    public void With_two_open_claims_the_reference_says_which()
    {
        var walk = A.Application().ClaimSent(100_000).ClaimSent(50_000);
        var row = Row(walk, "2027/118", 30_000, Repaid);

        Outcomes(walk, row).Should().Equal(FitsSeveral);
        Match(walk, row with { Reference = walk.Claim.Reference }).Single().Claim.Should().Be(walk.Claim);
    }

    [Fact]
    public void A_returned_payment_that_is_claimed_back_waits_for_the_claim()
    {
        var walk = A.Application().Claimed(100_000);

        Outcomes(walk, Row(walk, "2027/118", 750_000, Bounced)).Should().Equal(IsClaimed);
    }

    private static AccountingRow Row(ApplicationWalk walk, string reference, long amount, AccountingEvent what) => new(2, reference, new Kroner(amount), OsloTime.DateOf(walk.At), what, string.Empty, string.Empty);

    private static IReadOnlyList<AccountingMatch> Match(ApplicationWalk walk, params AccountingRow[] rows) =>
        AccountingList.Match(rows, [walk.Payment], walk.Claims, walk.Applicant.Staff.Paymaster, walk.At);

    private static IEnumerable<AccountingOutcome> Outcomes(ApplicationWalk walk, params AccountingRow[] rows) => Match(walk, rows).Select(match => match.Outcome);
}
