using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Reallocations;

/// <summary>Omdisponering: in writing, before the money is used otherwise (facts B5).</summary>
public sealed class ReallocationTests
{
    private static readonly ApplicationWalk Award = A.Application().Accepted();

    [Fact]
    [Requirement("KI-24")]
    public void The_recipient_asks_with_reason_within_the_line_and_before_the_money_is_used()
    {
        Refused(ReallocationRules.BetweenTwoLines, to: "kompetanse");
        Refused(ReallocationRules.BetweenTwoLines, to: "finnes-ikke");
        Refused(ReallocationRules.WithinTheLine, amount: 300_001);
        Refused(ReallocationRules.WithinTheLine, amount: 0);
        Refused(ReallocationRules.WithinTheLine, amount: null);
        Refused(ReallocationRules.ReasonIsStated, reason: " ");
        Refused(ReallocationRules.NotUsedYet, notUsedYet: false);
        var asked = Ask(Award, 300_000);
        (asked.Status, asked.Approved).Should().Be((ReallocationStatus.Asked, Kroner.Zero));
    }

    [Fact]
    [Requirement("KI-24")]
    public void Only_the_recipient_asks_on_an_accepted_award_and_once_at_a_time()
    {
        var sent = A.Application().LetterSent();
        var early = () => Ask(sent, 1_000);
        var stranger = () => Reallocation.Ask(Award.Application, Award.Decision, [], "kompetanse", "innovasjon.p1", new Kroner(1), "Grunn.", notUsedYet: true, TheField.Lom().Contact, Award.At);
        var office = () => Reallocation.Ask(Award.Application, Award.Decision, [], "kompetanse", "innovasjon.p1", new Kroner(1), "Grunn.", notUsedYet: true, Award.Applicant.Staff.Caseworker, Award.At);
        var twice = () => Ask(Award, 1_000, Ask(Award, 1_000));

        early.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReallocationRules.AwardIsAccepted);
        stranger.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReallocationRules.RecipientAsks);
        office.Should().Throw<ForbiddenMove>();
        twice.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReallocationRules.OneAtATime);
    }

    [Fact]
    [Requirement("KI-24")]
    public void The_embete_approves_in_part_or_refuses_with_a_reason_and_answers_once()
    {
        var asked = Ask(Award, 100_000);
        var staff = Award.Applicant.Staff;
        Action Answering(ReallocationAction answer, long? part, string reason) => () => asked.Answer(Award.Application, answer, part is { } kroner ? new Kroner(kroner) : null, reason, staff.Caseworker, Award.At);

        Answering(ReallocationAction.Refuse, null, " ").Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        Answering(ReallocationAction.ApprovePartly, 100_000, "Noe.").Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReallocationRules.PartIsStated);
        Answering(ReallocationAction.ApprovePartly, null, "Noe.").Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReallocationRules.PartIsStated);
        var elsewhere = () => asked.Answer(Award.Application, ReallocationAction.Approve, null, string.Empty, OfficeStaff.Of(TheField.OsloOffice).Caseworker, Award.At);
        elsewhere.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
        asked.Status.Should().Be(ReallocationStatus.Asked);

        Answering(ReallocationAction.ApprovePartly, 40_000, "Resten trengs.")();

        (asked.Status, asked.Approved).Should().Be((ReallocationStatus.PartlyApproved, new Kroner(40_000)));
        Answering(ReallocationAction.Approve, null, string.Empty).Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-24")]
    public void A_request_can_be_taken_back_until_it_is_answered()
    {
        var asked = Ask(Award, 100_000);

        asked.Withdraw(Award.Application, Award.Applicant.Contact, Award.At);

        asked.Status.Should().Be(ReallocationStatus.Withdrawn);
        Ask(Award, 100_000, asked).Status.Should().Be(ReallocationStatus.Asked);
    }

    /// <summary>Whatever is moved, and however often: no line goes below nothing, and the sum stays what was granted.</summary>
    [Fact]
    [Requirement("KI-24")]
    public void What_is_approved_shifts_the_lines_and_never_the_sum()
    {
        var moves = from step in Gen.Choose(0, 11) from part in Gen.Choose(1, 3) from amount in Gen.Choose(1, 400_000) select (step, part, amount);
        Prop.ForAll(moves.ListOf(12).ToArbitrary(), each =>
        {
            string[] keys = [.. Award.Decision.Lines.Select(line => line.Key)];
            List<Reallocation> done = [];
            foreach (var (step, part, amount) in each)
            {
                try
                {
                    var asked = Reallocation.Ask(Award.Application, Award.Decision, done, keys[step % keys.Length], keys[(step + part) % keys.Length], new Kroner(amount), "Grunn.", notUsedYet: true, Award.Applicant.Contact, Award.At);
                    asked.Answer(Award.Application, amount % 3 == 0 ? ReallocationAction.Refuse : ReallocationAction.Approve, null, "Grunn.", Award.Applicant.Staff.Caseworker, Award.At);
                    done.Add(asked);
                }
                catch (RuleViolation)
                {
                    // More than the line has left, or the line itself.
                }
            }

            var shifts = ReallocationShifts.Of(done);
            return Award.Decision.Lines.All(line => line.Granted.Amount + shifts.Shift(line.Key) >= 0)
                && Kroner.Sum(Award.Decision.Lines.Select(shifts.GrantedOn)) == Award.Decision.Granted;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    private static Reallocation Ask(ApplicationWalk walk, long amount, params IReadOnlyList<Reallocation> others) =>
        Reallocation.Ask(walk.Application, walk.Decision, others, "kompetanse", "innovasjon.p1", new Kroner(amount), "Færre meldte seg på kurset.", notUsedYet: true, walk.Applicant.Contact, walk.At);

    private static void Refused(Rule rule, string to = "innovasjon.p1", long? amount = 1_000, string reason = "Grunn.", bool notUsedYet = true)
    {
        var ask = () => Reallocation.Ask(Award.Application, Award.Decision, [], "kompetanse", to, amount is { } kroner ? new Kroner(kroner) : null, reason, notUsedYet, Award.Applicant.Contact, Award.At);
        ask.Should().Throw<RuleViolation>().Which.Rule.Should().Be(rule);
    }
}
