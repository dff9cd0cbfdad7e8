using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Authorisations;

/// <summary>The directorate authorises the embete to write and pay (fullmakt, NAV-57).</summary>
public sealed class AuthorisationTests
{
    [Theory]
    [InlineData(610_000)]
    [InlineData(0)]
    [Requirement("NAV-57")]
    [Requirement("NAV-59")]
    [Requirement("NAV-60")]
    public void No_letter_of_grant_or_refusal_is_sent_before_it(long granted)
    {
        var walk = A.NavApplication().Granting(granted).Decided();
        var letter = Letter.Draft(walk.Application, walk.Decision, walk.Staff.Leader, walk.At);
        void Send() => walk.Decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), walk.Staff.Leader, walk.At, walk.Frame);

        Refusal(Send).Should().Be(FrameRules.AuthorisedFirst);
        walk.Authorised();
        Refusal(() => walk.Decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), walk.Staff.Leader, walk.At)).Should().Be(FrameRules.AuthorisedFirst, "nobody has looked at the frame");
        Send();

        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    [Fact]
    [Requirement("NAV-57")]
    public void One_that_is_less_than_the_awards_stops_the_letters_and_says_how_much_is_missing_until_another_comes()
    {
        var walk = A.NavApplication().Authorised(500_000);

        var refused = walk.Invoking(each => each.LetterSent()).Should().Throw<RuleViolation>().Which;
        refused.Rule.Should().Be(FrameRules.WithinAuthorisation);
        refused.Sentence.Nb.Replace('\u00A0', ' ').Should().Contain("Det mangler kr 110 000.");
        More(walk, 100_000);
        walk.Invoking(each => each.LetterSent()).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinAuthorisation);
        More(walk, 10_000);

        walk.LetterSent().Frame.Authorised.Should().Be(new Kroner(610_000), "several in a year are summed");
    }

    [Fact]
    [Requirement("NAV-57")]
    public void A_lapsed_award_leaves_its_authorisation_to_another()
    {
        var lapsed = A.NavApplication().LetterSent();
        var next = A.NavApplication().By(TheField.NavLomSkjak()).In(lapsed.Call).Numbered("2027/219").Within(lapsed.Frame).Authorised(0);
        next.Invoking(walk => walk.LetterSent()).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinAuthorisation);

        lapsed.Decision.Lapse(lapsed.Application, lapsed.Frame, LapseGround.PlansChanged, "Prosjektet startet ikke.", lapsed.Staff.Leader, lapsed.At);

        next.LetterSent().Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    [Fact]
    [Requirement("NAV-56")]
    [Requirement("NAV-57")]
    public void A_replaced_award_is_decided_by_the_directorate_and_authorised_anew()
    {
        var walk = A.NavApplication().Granting(300_000).Accepted();
        Decision Replace(Actor by) => walk.Decision.Replace(walk.Application, walk.Amounts(610_000), walk.Frame, [], "Beløpet var feil.", by, walk.At);
        Refusal(() => Replace(walk.Staff.Leader)).Should().Be(CaseworkRules.CaseIsTheirs);

        var anew = Replace(TheField.OtherDirectorateLeader);
        Refusal(() => Letter.DraftReplacement(walk.Application, anew, "Satsen var feil.", walk.Staff.Leader, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
        var letter = Letter.DraftReplacement(walk.Application, anew, "Satsen var feil.", TheField.OtherDirectorateLeader, walk.At);
        letter.OfficeId.Should().Be(walk.Applicant.Office.Id, "the embete sends it");
        void SendLetter() => anew.SendLetter(walk.Application, letter, ReplacementLetter.From(walk.LetterBasis(), anew, walk.Letter!.Content!), walk.Staff.Leader, walk.At, walk.Frame);

        Refusal(SendLetter).Should().Be(FrameRules.AuthorisedFirst);
        Send(walk, [anew], 309_999);
        Refusal(SendLetter).Should().Be(FrameRules.WithinAuthorisation);
        Send(walk, [], 1);
        SendLetter();
        anew.Status.Should().Be(DecisionStatus.Accepted, "what was accepted stays so");
    }

    [Theory]
    [InlineData("award", Coverage.Award, 610_000)]
    [InlineData("payment", Coverage.Payment, 510_000)]
    [Requirement("NAV-57")]
    [Requirement("NAV-65")]
    public void The_call_says_whether_it_covers_the_award_or_what_is_paid(string option, Coverage coverage, long covered)
    {
        var walk = A.NavApplication().CarryingOver(100_000).In(A.NavCall().For(2028).Saying(content => content.WithSwitch("authorisationCovers", option)).Open().Call).CarryOverDecided(100_000);

        walk.Authorised(covered - 1);

        walk.Authorisation!.Coverage.Should().Be(coverage);
        (walk.Decision.Covered, walk.Frame.Covered).Should().Be((new Kroner(covered), new Kroner(covered)));
        walk.Invoking(each => each.LetterSent()).Should().Throw<RuleViolation>().Which.Rule.Should().Be(FrameRules.WithinAuthorisation);
        More(walk, 1);
        walk.LetterSent().Decision.Status.Should().Be(DecisionStatus.LetterSent);
    }

    [Fact]
    [Requirement("NAV-57")]
    public void It_is_a_letter_from_the_directorates_leader_that_lists_what_it_is_for()
    {
        var walk = A.NavApplication().Decided();
        Authorisation By(Actor by) => Authorisation.Send(walk.Call, walk.Applicant.Office.Id, walk.Frame, [walk.Decision], walk.Decision.Granted, walk.AuthorisationLetterOf(walk.Decision.Granted), by, walk.At);

        Refusal(() => By(TheField.OtherDirectorateCaseworker)).Should().Be(ReferralRules.IsDirectorates);
        Refusal(() => By(TheField.DirectorateLeader)).Should().Be(ReferralRules.IsDirectorates);
        Refusal(() => By(walk.Staff.Leader with { Role = Role.DirectorateLeader })).Should().Be(ReferralRules.IsDirectorates);
        Refusal(() => Send(walk, [], 0)).Should().Be(AuthorisationRules.SaysSomething);
        var authorisation = By(TheField.OtherDirectorateLeader);

        (authorisation.SentAt, authorisation.Amount, authorisation.Hash).Should().Be((walk.At, new Kroner(610_000), authorisation.Content.Hash()));
        walk.Decision.Status.Should().Be(DecisionStatus.Authorised);
        FluentActions.Invoking(() => By(TheField.OtherDirectorateLeader)).Should().Throw<ForbiddenMove>("it is listed once");
    }

    [Fact]
    [Requirement("NAV-57")]
    public void An_incomplete_letter_authorises_nothing()
    {
        var walk = A.NavApplication().Decided();
        var letter = walk.AuthorisationLetterOf(walk.Decision.Granted) with { References = [] };

        Refusal(() => Authorisation.Send(walk.Call, walk.Applicant.Office.Id, walk.Frame, [walk.Decision], walk.Decision.Granted, letter, TheField.OtherDirectorateLeader, walk.At)).Should().Be(DecisionRules.LetterIsComplete);
        (walk.Decision.Status, walk.Frame.Authorised).Should().Be((DecisionStatus.Made, null));
    }

    [Fact]
    [Requirement("NAV-57")]
    public void Another_embetes_frame_authorises_nothing()
    {
        var walk = A.NavApplication().Authorised();
        var other = Frame.Give(walk.Call.Id, TheField.OsloOffice.Id, new Kroner(1), isHard: false, TheField.OtherDirectorateCaseworker, walk.At);
        var letter = Letter.Draft(walk.Application, walk.Decision, walk.Staff.Leader, walk.At);

        walk.Decision.Invoking(decision => decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), walk.Staff.Leader, walk.At, other)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Authorisation.Send(walk.Call, TheField.InnlandetOffice.Id, other, [], new Kroner(1), walk.AuthorisationLetterOf(new Kroner(1)), TheField.OtherDirectorateLeader, walk.At)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Requirement("NAV-57")]
    public void Who_approved_the_recommendation_does_not_order_the_payment()
    {
        var walk = A.NavApplication().Accepted();

        Refusal(() => walk.Decision.OrderPayment(walk.Application, walk.Call, walk.Staff.Leader with { Role = Role.Paymaster }, walk.At)).Should().Be(DecisionRules.PayerIsAnother);
    }

    private static void More(NavWalk walk, long amount) => Send(walk, [], amount);

    private static Authorisation Send(NavWalk walk, IReadOnlyList<Decision> decisions, long amount) => Authorisation.Send(
        walk.Call, walk.Applicant.Office.Id, walk.Frame, decisions, new Kroner(amount), walk.AuthorisationLetterOf(new Kroner(amount)), TheField.OtherDirectorateLeader, walk.At);

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
