using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using Outcome = GrantPortal.Domain.Decisions.Outcome;

namespace GrantPortal.Domain.Tests.Decisions;

public sealed class DecidingTests
{
    private static readonly ApplicationWalk Round = A.Application().Started();

    [Fact]
    [Requirement("KI-34")]
    [Requirement("KID-01")]
    public void What_is_decided_never_passes_the_hard_frame_in_any_order() =>
        Prop.ForAll(Gen.Choose(0, 400_000).ListOf(4).ToArbitrary(), amounts =>
        {
            var frame = Frame.Give(Round.Call.Id, Round.Applicant.Office.Id, new Kroner(700_000), isHard: true, TheField.DirectorateCaseworker, A.Monday);
            foreach (var amount in amounts)
            {
                var walk = A.Application().By(Round.Applicant).In(Round.Call).Within(frame).Granting("kompetanse", 0).Granting("bpa.arbeidsledere", 0).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", amount).Approved();
                var before = frame.Committed;
                try
                {
                    walk.Decided();
                }
                catch (RuleViolation refused) when (refused.Rule == FrameRules.WithinFrame)
                {
                    // Refused: nothing has moved, neither the frame nor the case.
                    if (frame.Committed != before || walk.Application.Status is not ApplicationStatus.RecommendationApproved)
                    {
                        return false;
                    }
                }
            }

            return frame.Committed <= frame.Amount;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    [Requirement("KI-94")]
    public void The_recommendation_stands_beside_what_was_decided()
    {
        var walk = A.Application().Approved();
        var amounts = walk.Amounts().Select(line => line.Key == "innovasjon.p1" ? new LineAmount(line.Key, new Kroner(150_000), "ramme") : line).ToList();

        var decision = Decision.Make(walk.Application, amounts, walk.Frame, [], walk.Applicant.Staff.Leader, walk.At);

        var line = decision.Lines.Single(line => line.Key == "innovasjon.p1");
        (line.Sought, line.Recommended, line.Granted, line.ReasonCode, line.Outcome).Should().Be((new Kroner(400_000), new Kroner(400_000), new Kroner(150_000), "ramme", Outcome.PartlyGranted));
    }

    [Fact]
    [Requirement("KI-95")]
    public void Every_line_is_decided_never_above_what_was_sought_and_less_has_a_reason()
    {
        var walk = A.Application().Approved();

        Deciding(walk, amounts => [.. amounts.Skip(1)]).Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.EveryLineDecided);
        Deciding(walk, amounts => [.. amounts.Select(line => line with { Amount = line.Amount!.Value + new Kroner(1) })]).Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.NotMoreThanSought);
        Deciding(walk, amounts => [.. amounts.Select(line => line with { Amount = Kroner.Zero, ReasonCode = null })]).Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.RefusalHasReason);
        Deciding(walk, amounts => [.. amounts, new LineAmount("innovasjon.p9", new Kroner(1), null)]).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.UnknownLine);
        walk.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved);
        walk.Frame.Committed.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("KI-21")]
    [Requirement("KI-37")]
    public void A_measure_outside_the_scheme_is_not_granted_by_the_leader_either()
    {
        var walk = A.Application().UnderAssessment();
        walk.Application.Exclude(walk.Scheme, "innovasjon.p1", "feilordning", walk.Applicant.Staff.Caseworker, walk.At);
        walk.Granting("innovasjon.p1", 0).Approved();

        Deciding(walk, amounts => [.. amounts.Select(line => line.Key == "innovasjon.p1" ? line with { Amount = new Kroner(1) } : line)])
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ExcludedGetsNothing);
    }

    private static Action Deciding(ApplicationWalk walk, Func<IReadOnlyList<LineAmount>, IReadOnlyList<LineAmount>> amounts) =>
        () => Decision.Make(walk.Application, amounts(walk.Amounts()), walk.Frame, [], walk.Applicant.Staff.Leader, walk.At);
}
