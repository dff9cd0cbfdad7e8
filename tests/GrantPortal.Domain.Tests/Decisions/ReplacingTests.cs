using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Decisions;

public sealed class ReplacingTests
{
    [Fact]
    [Requirement("KI-95")]
    public void A_letter_that_was_wrong_is_replaced_by_another_and_kept()
    {
        var walk = A.Application().LetterSent();
        var (first, wrong) = (walk.Decision, walk.Letter!);

        walk.Replaced("Prosjektet har fått feil navn i brevet.");

        first.Status.Should().Be(DecisionStatus.Replaced);
        wrong.Status.Should().Be(LetterStatus.Sent);
        walk.Decision.ReplacesId.Should().Be(first.Id);
        (walk.Decision.Granted, walk.Decision.Status).Should().Be((first.Granted, DecisionStatus.LetterSent));
        walk.Frame.Committed.Should().Be(first.Granted);
        walk.Letter!.Content!.Subject.Should().StartWith("Rettet brev");
    }

    [Fact]
    [Requirement("KI-84")]
    public void What_is_accepted_holds_under_the_new_decision()
    {
        var walk = A.Application().Accepted().Replaced();

        walk.Decision.Status.Should().Be(DecisionStatus.Accepted);
        walk.Decision.Slip!.SignedAt.Should().NotBeNull();
        walk.Letter!.Content!.SlipDueOn.Should().BeNull();
        walk.Decision.OrderPayment(walk.Application, walk.Call, [], [], walk.Applicant.Staff.Paymaster, walk.At).Amount.Should().Be(walk.Decision.Granted);
    }

    [Fact]
    [Requirement("KI-84")]
    public void A_higher_amount_is_paid_as_the_difference()
    {
        var walk = A.Application().Granting("innovasjon.p1", 100_000).PaymentOrdered();
        var paid = walk.Payment.Amount;

        walk.Granting("innovasjon.p1", 400_000).Replaced();

        (walk.Decision.Status, walk.Decision.Outstanding).Should().Be((DecisionStatus.Accepted, new Kroner(300_000)));
        walk.Payment.DecisionId.Should().Be(walk.Decision.Id);
        var difference = walk.Decision.OrderPayment(walk.Application, walk.Call, [], [walk.Payment], walk.Applicant.Staff.Paymaster, walk.At);
        (paid + difference.Amount).Should().Be(walk.Decision.Granted);
    }

    [Fact]
    [Requirement("KI-105")]
    public void A_lower_amount_than_was_paid_is_overpaid_by_the_difference()
    {
        var walk = A.Application().PaymentOrdered().Granting("innovasjon.p1", 100_000).Replaced();

        (walk.Decision.Status, walk.Decision.Outstanding, walk.Decision.Overpaid).Should().Be((DecisionStatus.PaymentOrdered, Kroner.Zero, new Kroner(300_000)));
    }

    [Fact]
    [Requirement("KI-95")]
    public void Who_recommended_does_not_replace_nor_another_embete_nor_without_a_reason()
    {
        var walk = A.Application().LetterSent();
        var staff = walk.Applicant.Staff;
        Action Replacing(Domain.People.Actor by, string reason) => () => walk.Decision.Replace(walk.Application, walk.Amounts(), walk.Frame, [], reason, by, walk.At);

        Replacing(staff.Leader, "").Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        Replacing(staff.Caseworker with { Role = Domain.People.Role.OfficeLeader }, "Feil.").Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ApproverIsAnother);
        Replacing(OfficeStaff.Of(TheField.OsloOffice).Leader, "Feil.").Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    /// <summary>Replaced over and over, accepted and paid in between: the frame holds what stands, and paid + to pay = granted + overpaid.</summary>
    [Fact]
    [Requirement("KI-34")]
    public void Sums_never_count_both_the_old_and_the_new() =>
        Prop.ForAll(Gen.Choose(0, 4).Select(step => step * 100_000).ListOf(5).ToArbitrary(), amounts =>
        {
            var walk = A.Application();
            var frame = Frame.Give(walk.Call.Id, walk.Applicant.Office.Id, new Kroner(1_500_000), isHard: true, TheField.DirectorateCaseworker, A.Monday);
            walk.Within(frame).Granting("innovasjon.p1", 200_000).PaymentOrdered();
            var paid = walk.Payment.Amount;
            foreach (var amount in amounts)
            {
                walk.Granting("innovasjon.p1", amount).Replaced();
                if (frame.Committed != walk.Decision.Granted || paid + walk.Decision.Outstanding != walk.Decision.Granted + walk.Decision.Overpaid)
                {
                    return false;
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    [Requirement("KI-34")]
    public void The_new_amount_is_within_the_frame_with_the_old_one_given_back()
    {
        var walk = A.Application();
        walk.Within(Frame.Give(walk.Call.Id, walk.Applicant.Office.Id, new Kroner(700_000), isHard: true, TheField.DirectorateCaseworker, A.Monday)).Granting("innovasjon.p1", 0).LetterSent();
        var before = walk.Frame.Committed;

        var tooMuch = () => walk.Granting("innovasjon.p1", 400_000).Replaced();

        tooMuch.Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinFrame);
        walk.Frame.Committed.Should().Be(before);
        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }
}
