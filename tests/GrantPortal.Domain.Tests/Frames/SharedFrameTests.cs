using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Frames;

/// <summary>One frame that LSV and BU share (facts B3), and a pot of its own beside it.</summary>
public sealed class SharedFrameTests
{
    private const int Moves = 40;

    [Fact]
    [Requirement("LSV-01")]
    [Requirement("BU-05")]
    public void The_shared_frame_is_never_exceeded_in_any_order_of_decisions_over_both_schemes()
    {
        var rounds = new List<Round>();
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), Moves).ToArbitrary(), moves =>
        {
            var round = new Round();
            rounds.Add(round);
            return moves.All(move =>
            {
                round.Try(move);
                return round.Holds();
            });
        }).QuickCheckThrowOnFailure();
        rounds.Should().Contain(round => round.WasStopped, "the frame was too small for all");
        rounds.Should().Contain(round => round.HasGrantedInBoth, "both schemes took from it");
        rounds.Should().Contain(round => round.HasReplaced).And.Contain(round => round.HasLapsed);
    }

    [Fact]
    [Requirement("LSV-01")]
    public void What_one_scheme_has_taken_the_other_cannot_take()
    {
        var (lsv, bu) = (A.Measure("lsv"), A.Measure("bu").Numbered("2027/219"));
        var shared = Frame.Share([lsv.Call.Id, bu.Call.Id], TheField.InnlandetOffice.Id, new Kroner(1_000_000), TheField.DirectorateCaseworker, A.Monday);

        lsv.Within(shared[1]).Granting("tiltak", 700_000).Decided();

        FluentActions.Invoking(() => bu.Within(shared[2]).Granting("tiltak", 300_001).Decided()).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinFrame);
        bu.Granting("tiltak", 300_000).Decided();
        (shared[0].Committed, shared[1].Committed, shared[2].Committed).Should().Be((new Kroner(1_000_000), new Kroner(700_000), new Kroner(300_000)));
    }

    [Fact]
    public void A_pot_has_a_purpose_and_money_of_its_own()
    {
        var walk = A.Measure();
        var pot = Frame.GivePot(walk.Call.Id, TheField.InnlandetOffice.Id, "Ekstra til barn og unge", new Kroner(500_000), TheField.DirectorateCaseworker, A.Monday);

        foreach (var none in new[] { " ", Frame.Shared })
        {
            FluentActions.Invoking(() => Frame.GivePot(walk.Call.Id, TheField.InnlandetOffice.Id, none, new Kroner(1), TheField.DirectorateCaseworker, A.Monday)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.PotHasPurpose);
        }

        walk.UnderAssessment().Application.TakeFrom(pot.Purpose, walk.Applicant.Staff.Caseworker);
        FluentActions.Invoking(() => Decision.Make(walk.Granting("tiltak", 400_000).Approved().Application, walk.Amounts(), walk.Frame, [], walk.Applicant.Staff.Leader, walk.At)).Should().Throw<ArgumentException>("the case takes from the pot");
        walk.Within(pot).Decided();

        (pot.Committed, pot.Undistributed).Should().Be((new Kroner(400_000), new Kroner(100_000)));
    }

    private sealed class Round
    {
        private readonly ApplicationWalk[] _walks;
        private readonly Decision?[] _decisions;
        private readonly IReadOnlyList<Frame> _frames;

        public Round()
        {
            var (lsv, bu) = (A.MeasureCall("lsv").Open().Call, A.MeasureCall("bu").Open().Call);
            _frames = Frame.Share([lsv.Id, bu.Id], TheField.InnlandetOffice.Id, new Kroner(1_200_000), TheField.DirectorateCaseworker, A.Monday);
            _walks =
            [
                .. new[] { (Scheme: "lsv", Number: 1), (Scheme: "bu", Number: 2), (Scheme: "lsv", Number: 3), (Scheme: "bu", Number: 4) }
                    .Select(each => A.Measure(each.Scheme).In(each.Scheme == "lsv" ? lsv : bu).Numbered($"2027/{each.Number}").Within(_frames[each.Scheme == "lsv" ? 1 : 2]).Approved()),
            ];
            _decisions = new Decision?[_walks.Length];
        }

        public bool WasStopped { get; private set; }

        public bool HasReplaced { get; private set; }

        public bool HasLapsed { get; private set; }

        public bool HasGrantedInBoth => _frames[1].Committed > Kroner.Zero && _frames[2].Committed > Kroner.Zero;

        public bool Holds()
        {
            var standing = _decisions.OfType<Decision>().Where(decision => decision.Status is not DecisionStatus.Lapsed).Sum(decision => decision.Granted.Amount);
            return _frames[0].Committed <= _frames[0].Amount
                && _frames[0].Committed.Amount == standing
                && _frames[1].Committed + _frames[2].Committed == _frames[0].Committed;
        }

        public void Try(int move)
        {
            var (action, index, amount) = (move % 5, move / 5 % _walks.Length, move / 20 % 8 * 100_000L);
            var walk = _walks[index];
            try
            {
                switch (action)
                {
                    case 0 or 1 when _decisions[index] is null:
                        _decisions[index] = walk.Granting("tiltak", amount).Decided().Decision;
                        break;
                    case 2 or 4 when _decisions[index] is { Status: DecisionStatus.LetterSent } granted:
                        granted.Lapse(walk.Application, walk.Frame, LapseGround.PlansChanged, "Tiltaket startet ikke.", walk.Applicant.Staff.Leader, walk.At);
                        HasLapsed = true;
                        break;
                    case 3 when _decisions[index] is { Status: DecisionStatus.Made } made:
                        var letter = Letter.Draft(walk.Application, made, walk.Applicant.Staff.Leader, walk.At);
                        made.SendLetter(walk.Application, letter, walk.DecisionLetter(), walk.Applicant.Staff.Leader, walk.At);
                        break;
                    case 3 when _decisions[index] is { } replaced:
                        _decisions[index] = replaced.Replace(walk.Application, walk.Granting("tiltak", amount).Amounts(), walk.Frame, [], "Beløpet var feil.", walk.Applicant.Staff.Leader, walk.At);
                        HasReplaced = true;
                        break;
                    default:
                        break;
                }
            }
            catch (RuleViolation refused)
            {
                WasStopped |= refused.Rule == FrameRules.WithinFrame;
            }
            catch (ForbiddenMove)
            {
            }
        }
    }
}
