using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Domain.Tests.Transfers;

/// <summary>Where the scheme says so, approved unused money is taken off the next payment (NAV-65).</summary>
public sealed class DeductedTransferTests
{
    [Fact]
    [Requirement("NAV-65")]
    public void An_award_of_610_000_less_100_000_carried_over_pays_510_000()
    {
        var walk = A.NavApplication().CarryingOver(100_000).CarryOverDecided(100_000).PaymentOrdered();

        (walk.Decision.Granted, walk.Decision.Deducted, walk.Payment.Amount).Should().Be((new Kroner(610_000), new Kroner(100_000), new Kroner(510_000)));
        LetterText.Of(walk.Letter!.Content!).Should().Contain("Vi godkjenner at kr 100 000 overføres. Beløpet trekkes fra, så vi betaler ut kr 510 000.");
    }

    [Fact]
    [Requirement("NAV-66")]
    public void What_is_not_approved_is_not_taken_off_but_claimed_back()
    {
        var walk = A.NavApplication().CarryingOver(100_000).CarryOverDecided(40_000).LetterSent();

        walk.Decision.Payable.Should().Be(new Kroner(570_000));
        LetterText.Of(walk.Letter!.Content!).Should().Contain("Det som ikke overføres, krever vi tilbake i et eget brev.");
    }

    [Fact]
    [Requirement("NAV-65")]
    public void Never_more_than_the_grant_is_taken_off_so_nothing_under_zero_is_paid()
    {
        var walk = A.NavApplication().CarryingOver(100_000).Granting(60_000).Decided();

        Refusal(() => walk.CarryOverDecided(60_001)).Should().Be(TransferRules.NoMoreThanGrant);
        walk.CarryOver!.Status.Should().Be(TransferStatus.Applied);
        walk.CarryOverDecided(60_000).Decision.Payable.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("NAV-65")]
    public void It_is_decided_after_the_grant_and_before_the_letter_and_the_payment()
    {
        var walk = A.NavApplication().CarryingOver(100_000).Approved();
        void Decide(Decision? next) => walk.CarryOver!.Decide(
            walk.Application, walk.Before!.Report, [], new Dictionary<string, Kroner?> { ["prosjekt"] = new Kroner(100_000) }, string.Empty, walk.Staff.Caseworker, walk.At, CarryOverPolicy.DeductedFromPayment, next);

        Refusal(() => Decide(null)).Should().Be(TransferRules.DecisionFirst);
        Refusal(() => Decide(walk.Before!.Decision)).Should().Be(TransferRules.DecisionFirst, "the decision is on another application");
        walk.Authorised();
        walk.Invoking(each => each.LetterSent()).Should().Throw<RuleViolation>().Which.Sentence.Nb.Should().Contain(LetterItem.CarriedOver.Name().Nb);

        Decide(walk.Decision);

        walk.LetterSent().Decision.Payable.Should().Be(new Kroner(510_000));
    }

    [Fact]
    [Requirement("NAV-65")]
    public void What_is_ordered_is_not_cut_afterwards()
    {
        var walk = A.NavApplication().CarryingOver(100_000).Authorised();
        var letter = Letter.Draft(walk.Application, walk.Decision, walk.Staff.Leader, walk.At);
        walk.Decision.SendLetter(walk.Application, letter, GrantLetter.From(walk.LetterBasis() with { CarryOver = null }, walk.Decision), walk.Staff.Leader, walk.At, walk.Frame);
        walk.PaymentOrdered();

        Refusal(() => walk.CarryOverDecided(100_000)).Should().Be(TransferRules.BeforePayment);
        (walk.CarryOver!.Approved, walk.Payment.Amount).Should().Be((null, new Kroner(610_000)));
    }

    /// <summary>610 000 kroner to account for: 100 000 from the year before, and 510 000 that were paid.</summary>
    [Fact]
    [Requirement("NAV-65")]
    public void The_report_is_held_against_the_grant_and_not_against_the_grant_and_what_was_taken_off_it()
    {
        var walk = A.NavApplication().CarryingOver(100_000).CarryOverDecided(100_000);
        var carriedIn = walk.CarryOver!.Lines.ToDictionary(line => line.ToKey, line => line.Approved!.Value);

        ReportBudget.Of(walk.Decision, walk.Application.SentVersion!.Lines, revised: null, carriedIn, walk.Call.Content).Available.Should().Be(walk.Decision.Granted);
    }

    [Fact]
    [Requirement("NAV-65")]
    [Requirement("NAVD-10")]
    public void What_is_left_of_another_project_of_the_office_is_not_carried_over()
    {
        var office = TheField.NavGjovik();
        var other = A.NavApplication().By(office).Numbered("2027/300").ReportApproved();
        var walk = A.NavApplication().By(office).CarryingOver(100_000).Decided();

        var transfer = Transfer.Apply(walk.Application, other.Decision, walk.At)!;

        transfer.Lines.Should().ContainSingle().Which.FromKey.Should().BeNull();
        transfer.HeldAgainst(other.Report).Single().Unused.Should().Be(Kroner.Zero);
    }

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
