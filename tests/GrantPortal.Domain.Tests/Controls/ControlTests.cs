using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Controls;

public sealed class ControlTests
{
    private static readonly ControlConclusion Nothing = new([ControlOutcome.None], "Alt er i orden.", IsMisuse: false);

    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-112")]
    public void The_schemes_directorate_opens_a_control_of_an_award_with_a_type_in_its_own_words()
    {
        var award = A.Application().LetterSent();
        Action Opening(ApplicationWalk walk, Domain.Organisations.Organisation directorate, Actor by, string type) =>
            () => Control.Open(walk.Application, walk.Decision, directorate, walk.Scheme, ControlGround.Use, type, by, walk.At);
        var refused = A.Application().Granting("kompetanse", 0).Granting("bpa.arbeidsledere", 0).Granting("bpa.assistenter", 0).Granting("innovasjon.p1", 0).LetterSent();

        Opening(award, TheField.OtherDirectorate, A.Actor(TheField.OtherDirectorate, Role.DirectorateCaseworker), "Stikkprøve").Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.DirectorateControls);
        Opening(award, TheField.Directorate, TheField.DirectorateCaseworker, " ").Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.TypeIsStated);
        Opening(award, TheField.ControlBody, TheField.Controller, "Stikkprøve").Should().Throw<ForbiddenMove>();
        Opening(award, TheField.Directorate, award.Applicant.Staff.Leader, "Stikkprøve").Should().Throw<ForbiddenMove>();
        Opening(refused, TheField.Directorate, TheField.DirectorateCaseworker, "Stikkprøve").Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.OfAnAward);
        new ControlWalk(award).Control.Type.Should().Be("Gjennomgang av regnskap");
        award.Application.History[^1].ForOfficeOnly.Should().BeTrue("the recipient is told when it is asked");
    }

    [Fact]
    [Requirement("KI-102")]
    public void Another_body_reads_the_case_while_the_control_is_delegated_to_it_and_open()
    {
        var walk = new ControlWalk(A.Application().PaymentOrdered());
        var before = () => walk.Control.RecordFinding(walk.Award.Application, "Bilag mangler.", TheField.Controller, walk.At);
        before.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.IsControllers);

        walk.Delegated().Control.RecordFinding(walk.Award.Application, "Bilag mangler.", TheField.Controller, walk.At);

        walk.Award.Application.ControlledBy.Should().Be(TheField.ControlBody.Id);
        walk.Closed(Nothing);
        walk.Award.Application.ControlledBy.Should().BeNull();
    }

    [Fact]
    [Requirement("KI-99")]
    public void Nobody_controls_before_saying_whether_they_are_impartial()
    {
        var award = A.Application().PaymentOrdered();
        var control = Control.Open(award.Application, award.Decision, TheField.Directorate, award.Scheme, ControlGround.Use, "Stikkprøve", TheField.DirectorateCaseworker, award.At);
        var find = () => control.RecordFinding(award.Application, "Bilag mangler.", TheField.DirectorateCaseworker, award.At);
        var delegated = () => control.Delegate(award.Application, TheField.ControlBody, TheField.DirectorateCaseworker, award.At);
        var stranger = () => control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.Controller, award.At);
        var unsaid = () => control.DeclareImpartiality(award.Application, isImpartial: false, " ", TheField.DirectorateCaseworker, award.At);

        find.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ImpartialityIsDeclared);
        delegated.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ImpartialityIsDeclared);
        stranger.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.IsControllers);
        unsaid.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.DirectorateCaseworker, award.At);

        find();

        control.Findings.Should().ContainSingle();
    }

    [Fact]
    [Requirement("KI-102")]
    public void A_control_is_delegated_to_a_control_body_only()
    {
        var walk = new ControlWalk(A.Application().LetterSent());

        var toAnOffice = () => walk.Control.Delegate(walk.Award.Application, TheField.OsloOffice, TheField.DirectorateCaseworker, walk.At);

        toAnOffice.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.DelegateIsControlBody);
    }

    [Fact]
    [Requirement("KI-103")]
    public void The_recipient_presents_what_it_is_asked_for_and_nobody_else_answers()
    {
        var walk = new ControlWalk(A.Application().PaymentOrdered());
        var unasked = () => walk.Control.AnswerInformation(walk.Award.Application, "Her.", hasDocuments: false, walk.Award.Applicant.Contact, walk.At);
        unasked.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.NothingIsAsked);

        walk.Asked();
        var empty = () => walk.Control.AnswerInformation(walk.Award.Application, " ", hasDocuments: false, walk.Award.Applicant.Contact, walk.At);
        var stranger = () => walk.Control.AnswerInformation(walk.Award.Application, "Her.", hasDocuments: false, TheField.Lom().Contact, walk.At);
        var dueToday = () => walk.Control.RequestInformation(walk.Award.Application, ["Bilag"], OsloTime.DateOf(walk.At), TheField.DirectorateCaseworker, walk.At);

        empty.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.AnswerIsGiven);
        stranger.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.RecipientAnswers);
        dueToday.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.RequestNamesItems);
        walk.Control.AnswerInformation(walk.Award.Application, "Her.", hasDocuments: false, walk.Award.Applicant.Contact, walk.At);
        walk.Control.OpenRequest.Should().BeNull();
    }

    [Theory]
    [InlineData(ControlOutcome.None, ControlOutcome.Stop)]
    [InlineData(ControlOutcome.Stop, ControlOutcome.Lapse)]
    [InlineData(ControlOutcome.RepayPart, ControlOutcome.RepayAll)]
    [Requirement("KI-105")]
    public void Outcomes_that_exclude_each_other_are_refused(ControlOutcome one, ControlOutcome other) =>
        Refused(new([one, other], "Funn.", IsMisuse: false) { Repay = new Kroner(1) }, ControlRules.OutcomesAgree);

    [Fact]
    [Requirement("KI-105")]
    [Requirement("KI-106")]
    [Requirement("KI-107")]
    public void A_conclusion_says_all_that_its_outcomes_need()
    {
        Refused(new([], "Funn.", IsMisuse: false), ControlRules.OutcomesAgree);
        Refused(new([ControlOutcome.None], " ", IsMisuse: false), ControlRules.ConclusionIsStated);
        Refused(new([ControlOutcome.RepayPart], "Funn.", IsMisuse: false), ControlRules.AmountIsStated);
        Refused(new([ControlOutcome.RepayPart], "Funn.", IsMisuse: false) { Repay = new Kroner(750_000) }, ControlRules.AmountIsStated);
        Refused(new([ControlOutcome.Exclusion], "Funn.", IsMisuse: false), ExclusionRules.YearsFollow);
        Refused(new([ControlOutcome.Exclusion], "Funn.", IsMisuse: false) { BarredFrom = 2027, BarredTo = 2028 }, ExclusionRules.YearsFollow);
        Refused(new([ControlOutcome.Exclusion], "Funn.", IsMisuse: false) { BarredFrom = 2029, BarredTo = 2028 }, ExclusionRules.YearsFollow);
        Refused(new([ControlOutcome.Lapse], "Funn.", IsMisuse: true), ControlRules.PoliceIsConsidered);
        Refused(new([ControlOutcome.Lapse], "Funn.", IsMisuse: true) { IsReportedToPolice = false }, ControlRules.PoliceIsConsidered);
    }

    [Fact]
    [Requirement("KI-105")]
    public void Nothing_is_claimed_back_of_what_was_never_paid()
    {
        var walk = new ControlWalk(A.Application().LetterSent());

        var close = () => walk.Closed(new([ControlOutcome.RepayAll], "Funn.", IsMisuse: false));

        close.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.SomethingIsPaid);
    }

    [Fact]
    [Requirement("KI-104")]
    [Requirement("KI-105")]
    [Requirement("KI-111")]
    public void A_control_stops_a_grant_or_lets_it_lapse()
    {
        var stopped = new ControlWalk(A.Application().Accepted());
        var lapsed = new ControlWalk(A.Application().PaymentOrdered());

        stopped.Closed(new([ControlOutcome.Stop], "Brukt til drift.", IsMisuse: false));
        lapsed.Closed(new([ControlOutcome.Lapse, ControlOutcome.RepayAll], "Ikke brukt.", IsMisuse: false));

        stopped.Award.Decision.Status.Should().Be(DecisionStatus.Stopped);
        stopped.Award.Decision.Stops.Single().Ground.Should().Be(StopGround.UseAgainstConditions);
        (lapsed.Award.Decision.Status, lapsed.Award.Frame.Committed, lapsed.Control.Repay).Should().Be((DecisionStatus.Lapsed, Kroner.Zero, new Kroner(750_000)));
    }

    [Fact]
    [Requirement("KI-99")]
    public void Only_the_directorates_leader_concludes_and_a_closed_control_is_closed()
    {
        var walk = new ControlWalk(A.Application().PaymentOrdered()).Delegated();
        var caseworker = () => walk.Control.Close(Nothing, walk.Award.Application, walk.Award.Decision, walk.Award.Frame, Kroner.Zero, TheField.DirectorateCaseworker, walk.At);
        caseworker.Should().Throw<ForbiddenMove>();

        walk.Closed(Nothing);

        walk.Control.Status.Should().Be(ControlStatus.Closed);
        var more = () => walk.Asked();
        more.Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-106")]
    public void Who_is_barred_gets_no_new_award_in_those_years_and_can_only_be_refused()
    {
        var exclusion = new ControlWalk(A.Application().PaymentOrdered()).Closed(new([ControlOutcome.Exclusion], "Uriktige opplysninger.", IsMisuse: false) { BarredFrom = 2028, BarredTo = 2029 })!;
        var next = A.Call().Open().Call;
        exclusion.Bars(exclusion.RecipientId, 2027).Should().BeFalse();
        exclusion.Bars(exclusion.RecipientId, 2028).Should().BeTrue();
        exclusion.Bars(exclusion.RecipientId, 2029).Should().BeTrue();
        exclusion.Bars(exclusion.RecipientId, 2030).Should().BeFalse();
        exclusion.Bars(TheField.Lom().Organisation.Id, 2028).Should().BeFalse();
        next.Year.Should().Be(2027);

        var applicant = TheField.Gjovik();
        var earlier = new ControlWalk(A.Application().By(applicant).In(A.Call().For(2026).Open().Call).PaymentOrdered()).Closed(new([ControlOutcome.Exclusion], "Uriktige opplysninger.", IsMisuse: false) { BarredFrom = 2027, BarredTo = 2027 })!;
        var barred = A.Application().By(applicant).In(next).Approved();
        var award = () => Decision.Make(barred.Application, barred.Amounts(), barred.Frame, [earlier], applicant.Staff.Leader, barred.At);

        award.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ExclusionRules.IsNotBarred);
        barred.Application.Status.Should().Be(Domain.Applications.ApplicationStatus.RecommendationApproved);
        barred.Frame.Committed.Should().Be(Kroner.Zero);
        var nothing = barred.Amounts().Select(line => line with { Amount = Kroner.Zero, ReasonCode = "prioritet" }).ToList();
        Decision.Make(barred.Application, nothing, barred.Frame, [earlier], applicant.Staff.Leader, barred.At).Outcome.Should().Be(Domain.Decisions.Outcome.Refused);
    }

    [Theory]
    [InlineData(ControlGround.Use, "at tilskotet blir brukt etter krava i regelverket og tilskotsbrevet")]
    [InlineData(ControlGround.Information, "jf. løyvingsreglementet § 10 andre leddet")]
    [Requirement("KI-100")]
    [Requirement("KI-101")]
    [Requirement("KI-103")]
    public void The_letter_of_a_control_comes_from_the_directorate_cites_its_ground_and_tells_the_duty(ControlGround ground, string cited)
    {
        var award = A.Application().By(TheField.Lom()).LetterSent();
        var control = Control.Open(award.Application, award.Decision, TheField.Directorate, award.Scheme, ground, "Stikkprøve", TheField.DirectorateCaseworker, award.At);
        control.DeclareImpartiality(award.Application, isImpartial: true, string.Empty, TheField.DirectorateCaseworker, award.At);
        var request = control.RequestInformation(award.Application, ["Rekneskapen"], OsloTime.DateOf(award.At).AddDays(14), TheField.DirectorateCaseworker, award.At);
        var letter = Letter.Draft(award.Application, LetterKind.ControlRequest, TheField.DirectorateCaseworker, award.At);

        award.Application.SendLetter(letter, ControlLetters.Request(award.LetterBasis() with { Office = TheField.Directorate }, control, request), TheField.DirectorateCaseworker, award.At);

        var text = LetterText.Of(letter.Content!);
        text.Should().StartWith("Helsedirektoratet").And.Contain(cited).And.Contain("De har plikt til å leggje fram opplysingar");
        letter.OfficeId.Should().Be(TheField.Directorate.Id);
    }

    private static void Refused(ControlConclusion conclusion, Rule rule)
    {
        var walk = new ControlWalk(A.Application().PaymentOrdered());
        var before = walk.Award.Decision.Status;

        var close = () => walk.Closed(conclusion);

        close.Should().Throw<RuleViolation>().Which.Rule.Should().Be(rule);
        (walk.Control.Status, walk.Award.Decision.Status).Should().Be((ControlStatus.Open, before));
    }
}
