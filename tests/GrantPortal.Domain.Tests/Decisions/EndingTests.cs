using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Decisions;

public sealed class EndingTests
{
    [Fact]
    [Requirement("KI-105")]
    [Requirement("KI-111")]
    public void Nothing_is_accepted_or_paid_while_a_grant_is_stopped()
    {
        var accepted = A.Application().Accepted().Stopped();
        var waiting = A.Application().SlipFilledIn().Stopped(StopGround.WrongInformation);

        var pay = () => accepted.Decision.OrderPayment(accepted.Application, accepted.Call, [], [], accepted.Applicant.Staff.Paymaster, accepted.At);
        var accept = () => waiting.Decision.Accept(waiting.Application, waiting.Applicant.Organisation, budget: null, conditionsAccepted: true, waiting.Applicant.Title, waiting.Applicant.Signatory, waiting.At);

        pay.Should().Throw<ForbiddenMove>();
        accept.Should().Throw<ForbiddenMove>();
        accepted.Application.History[^1].Sentence.Nn.Should().Be("Tilskotet er stansa: Tilskotet er ikkje brukt i samsvar med vilkåra.");
        waiting.Decision.Stops.Single().Ground.Should().Be(StopGround.WrongInformation);
    }

    [Theory]
    [InlineData(DecisionStatus.LetterSent)]
    [InlineData(DecisionStatus.Accepted)]
    [InlineData(DecisionStatus.PaymentOrdered)]
    [Requirement("KI-105")]
    public void A_stop_that_is_lifted_leads_back_to_where_the_grant_stood(DecisionStatus status)
    {
        var walk = status switch { DecisionStatus.LetterSent => A.Application().LetterSent(), DecisionStatus.Accepted => A.Application().Accepted(), _ => A.Application().PaymentOrdered() };
        walk.Stopped().Decision.Status.Should().Be(DecisionStatus.Stopped);

        walk.Decision.LiftStop(walk.Application, "Opplysningene var riktige.", walk.Applicant.Staff.Leader, walk.At);

        walk.Decision.Status.Should().Be(status);
        walk.Decision.Stops.Single().Holds.Should().BeFalse();
        walk.Stopped().Decision.Stops.Should().HaveCount(2);
    }

    [Fact]
    [Requirement("KI-105")]
    public void A_stop_has_a_reason_is_the_cases_own_embetes_and_is_of_a_grant()
    {
        var walk = A.Application().LetterSent();
        var refused = A.Application().Granting("kompetanse", 0).Granting("bpa.arbeidsledere", 0).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", 0).LetterSent();
        var elsewhere = OfficeStaff.Of(TheField.OsloOffice).Leader;

        var unreasoned = () => walk.Decision.Stop(walk.Application, StopGround.WrongInformation, " ", walk.Applicant.Staff.Leader, walk.At);
        var stranger = () => walk.Decision.Stop(walk.Application, StopGround.WrongInformation, "Feil.", elsewhere, walk.At);
        var nothing = () => refused.Decision.Stop(refused.Application, StopGround.WrongInformation, "Feil.", refused.Applicant.Staff.Leader, refused.At);

        unreasoned.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        stranger.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
        nothing.Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.NothingIsGranted);
        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    [Fact]
    [Requirement("KI-104")]
    public void A_grant_that_lapses_gives_its_money_back_to_the_frame()
    {
        var walk = A.Application().Accepted();
        walk.Frame.Committed.Should().Be(walk.Decision.Granted);

        walk.Decision.Lapse(walk.Application, walk.Frame, LapseGround.RequirementsNotMet, "Tiltaket er ikke startet.", walk.Applicant.Staff.Leader, walk.At);

        walk.Decision.Status.Should().Be(DecisionStatus.Lapsed);
        walk.Frame.Committed.Should().Be(Kroner.Zero);
        walk.Application.History[^1].Sentence.Nb.Should().Contain("er bortfalt: Kravene i regelverket eller tilskuddsbrevet er ikke oppfylt.");
    }

    [Fact]
    [Requirement("KI-84")]
    [Requirement("KI-104")]
    public void A_slip_that_never_came_lets_a_person_decide_that_the_grant_lapses_once_its_day_has_passed()
    {
        var walk = A.Application().LetterSent();
        var signed = A.Application().Accepted();
        void Lapse(ApplicationWalk each, DateTimeOffset at) => each.Decision.Lapse(each.Application, each.Frame, LapseGround.SlipNeverCame, "Purret.", each.Applicant.Staff.Leader, at);
        var lastMoment = new DateTimeOffset(walk.Decision.Slip!.DueOn.ToDateTime(new TimeOnly(20, 0)), TimeSpan.Zero);

        var tooSoon = () => Lapse(walk, lastMoment);
        var cameInTime = () => Lapse(signed, lastMoment.AddDays(5));

        tooSoon.Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.SlipIsOverdue);
        cameInTime.Should().Throw<RuleViolation>().Which.Rule.Should().Be(DecisionRules.SlipIsOverdue);
        walk.Frame.Committed.Should().Be(walk.Decision.Granted);
        Lapse(walk, lastMoment.AddDays(1));
        walk.Decision.LapsedFor.Should().Be(LapseGround.SlipNeverCame);
    }
}
