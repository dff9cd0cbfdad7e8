using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

public sealed class CaseworkTests
{
    private static readonly DateTimeOffset Now = A.Monday.AddDays(40);

    [Fact]
    [Requirement("GEN-08")]
    public void A_case_is_given_handed_over_and_stood_in_for()
    {
        var walk = A.Application().Submitted();
        var (first, second, leader) = (walk.Applicant.Staff.Caseworker, walk.Applicant.Staff.SecondCaseworker, walk.Applicant.Staff.Leader);

        walk.Application.Assign(first.Person, standIn: null, leader, Now);
        walk.Application.Assign(second.Person, first.Person, first, Now);

        walk.Application.CaseworkerId.Should().Be(second.Person);
        walk.Application.StandInId.Should().Be(first.Person);
        var oneself = () => walk.Application.Assign(second.Person, second.Person, leader, Now);
        oneself.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.StandInIsAnother);
    }

    [Fact]
    [Requirement("KI-94")]
    public void A_case_is_not_given_to_one_who_is_partial_in_it()
    {
        var walk = A.Application().Submitted();
        var staff = walk.Applicant.Staff;
        walk.Application.DeclareImpartiality(isImpartial: false, "Søsteren min leder tiltaket.", staff.SecondCaseworker, Now);

        var given = () => walk.Application.Assign(staff.SecondCaseworker.Person, standIn: null, staff.Leader, Now);
        var standingIn = () => walk.Application.Assign(staff.Caseworker.Person, staff.SecondCaseworker.Person, staff.Leader, Now);

        given.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.AssigneeIsImpartial);
        standingIn.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.AssigneeIsImpartial);
    }

    [Fact]
    [Requirement("KI-94")]
    public void Partiality_has_a_reason_and_the_case_goes_to_the_stand_in()
    {
        var walk = A.Application().Submitted();
        var staff = walk.Applicant.Staff;
        walk.Application.Assign(staff.Caseworker.Person, staff.SecondCaseworker.Person, staff.Leader, Now);

        var mute = () => walk.Application.DeclareImpartiality(isImpartial: false, " ", staff.Caseworker, Now);
        mute.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);

        walk.Application.DeclareImpartiality(isImpartial: false, "Nabo.", staff.Caseworker, Now);

        walk.Application.CaseworkerId.Should().Be(staff.SecondCaseworker.Person);
        walk.Application.StandInId.Should().BeNull();
    }

    [Fact]
    [Requirement("KI-94")]
    public void Nobody_assesses_before_saying_whether_they_are_impartial()
    {
        var walk = A.Application().Assigned();

        var begin = () => walk.Application.BeginAssessment(walk.Scheme, walk.Form, walk.Applicant.Staff.Caseworker, Now);

        begin.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ImpartialityIsDeclared);
        walk.Application.Status.Should().Be(ApplicationStatus.Submitted);
    }

    [Fact]
    [Requirement("KI-74")]
    public void A_late_application_is_admitted_with_a_reason_before_it_is_assessed()
    {
        var walk = A.Application().Filled().AfterDeadline().Impartial();
        var caseworker = walk.Applicant.Staff.Caseworker;
        walk.Application.IsLate.Should().BeTrue();

        var begin = () => walk.Application.BeginAssessment(walk.Scheme, walk.Form, caseworker, walk.At);
        begin.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.LateIsAdmittedFirst);
        var mute = () => walk.Application.Admit(string.Empty, caseworker, walk.At);
        mute.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);

        walk.Application.Admit("Strømmen var borte.", caseworker, walk.At);
        begin.Should().NotThrow();
        walk.Application.AdmittedReason.Should().Be("Strømmen var borte.");
    }

    [Fact]
    [Requirement("KI-74")]
    public void There_is_nothing_to_admit_when_it_came_in_time()
    {
        var walk = A.Application().Impartial();

        var admit = () => walk.Application.Admit("Likevel.", walk.Applicant.Staff.Caseworker, Now);

        admit.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NothingToAdmit);
    }

    [Theory]
    [Requirement("KI-15")]
    [InlineData(DismissalGround.NotEligible)]
    [InlineData(DismissalGround.Late)]
    [InlineData(DismissalGround.SignatureMissing)]
    public void An_application_is_dismissed_on_a_formal_ground_and_goes_no_further(DismissalGround ground)
    {
        var walk = A.Application().Dismissed(ground);

        walk.Application.DismissedFor.Should().Be(ground);
        walk.Application.Status.Should().Be(ApplicationStatus.Dismissed);
        var assess = () => walk.Application.BeginAssessment(walk.Scheme, walk.Form, walk.Applicant.Staff.Caseworker, Now);
        assess.Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-34")]
    public void A_request_names_what_is_missing_and_a_day_ahead()
    {
        var walk = A.Application().UnderAssessment();
        var (application, caseworker) = (walk.Application, walk.Applicant.Staff.Caseworker);
        var today = OsloTime.DateOf(walk.At);

        var empty = () => application.RequestInformation([" ", string.Empty], today.AddDays(7), caseworker, walk.At);
        var past = () => application.RequestInformation(["Opplæringsplan"], today, caseworker, walk.At);
        empty.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.RequestNamesItems);
        past.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.RequestNamesItems);

        var request = application.RequestInformation(["Opplæringsplan", "  ", "Budsjett "], today.AddDays(7), caseworker, walk.At);
        request.Items.Should().Equal("Opplæringsplan", "Budsjett");
    }

    [Fact]
    [Requirement("KI-34")]
    public void An_answer_says_something_or_brings_a_document()
    {
        var walk = A.Application().InformationRequested();

        var mute = () => walk.Application.AnswerInformation(" ", hasDocuments: false, walk.Applicant.Contact, walk.At);
        mute.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.AnswerIsGiven);

        walk.Application.AnswerInformation(string.Empty, hasDocuments: true, walk.Applicant.Contact, walk.At);
        walk.Application.Status.Should().Be(ApplicationStatus.UnderAssessment);
        walk.Application.InformationRequests.Single().IsOpen.Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-34")]
    public void The_embete_goes_on_without_an_answer()
    {
        var walk = A.Application().InformationRequested();

        walk.Application.EndWait(walk.Applicant.Staff.Caseworker, walk.At);

        walk.Application.Status.Should().Be(ApplicationStatus.UnderAssessment);
        walk.Application.InformationRequests.Single().EndedAt.Should().Be(walk.At);
    }

    [Fact]
    [Requirement("KI-21")]
    [Requirement("KI-37")]
    [Requirement("KI-38")]
    public void A_measure_outside_the_scheme_can_get_nothing_until_it_is_taken_in_again()
    {
        var walk = A.Application().UnderAssessment();
        var (application, caseworker) = (walk.Application, walk.Applicant.Staff.Caseworker);

        application.Exclude(walk.Scheme, "innovasjon.p1", "ordinar", caseworker, walk.At);

        var line = application.RecommendedLines.Single(line => line.Key == "innovasjon.p1");
        (line.Amount, line.ReasonCode).Should().Be((Kroner.Zero, "ordinar"));
        var give = () => application.WriteRecommendation([new LineAmount("innovasjon.p1", new Kroner(1), null)], string.Empty, caseworker);
        give.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ExcludedGetsNothing);

        application.Exclude(walk.Scheme, "innovasjon.p1", reasonCode: null, caseworker, walk.At);
        line.Amount.Should().BeNull();
        give.Should().NotThrow();
    }

    [Fact]
    [Requirement("KI-37")]
    public void Only_the_scheme_s_own_exclusions_put_a_measure_outside()
    {
        var walk = A.Application().UnderAssessment();

        var exclude = () => walk.Application.Exclude(walk.Scheme, "innovasjon.p1", "ramme", walk.Applicant.Staff.Caseworker, walk.At);

        exclude.Should().Throw<RuleViolation>();
    }

    [Fact]
    [Requirement("KI-94")]
    public void The_caseworker_recalls_and_the_leader_returns_with_a_reason()
    {
        var walk = A.Application().Recommended();
        var staff = walk.Applicant.Staff;

        walk.Application.RecallRecommendation(staff.Caseworker, walk.At);
        walk.Application.Status.Should().Be(ApplicationStatus.UnderAssessment);

        walk.Application.Recommend(ReportStanding.NothingDue, staff.Caseworker, walk.At);
        var mute = () => walk.Application.ReturnRecommendation(string.Empty, staff.Leader, walk.At);
        mute.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        walk.Application.ReturnRecommendation("Se på BPA igjen.", staff.Leader, walk.At);
        walk.Application.Status.Should().Be(ApplicationStatus.UnderAssessment);
    }

    [Fact]
    [Requirement("KI-94")]
    public void One_who_is_both_caseworker_and_leader_does_not_approve_or_decide_on_their_own_recommendation()
    {
        var walk = A.Application().Recommended();
        var own = walk.Applicant.Staff.Caseworker with { Role = Role.OfficeLeader };

        var approve = () => walk.Application.ApproveRecommendation(own, walk.At);
        approve.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ApproverIsAnother);

        walk.Approved();
        var decide = () => Domain.Decisions.Decision.Make(walk.Application, walk.Amounts(), walk.Frame, [], own, walk.At);
        decide.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ApproverIsAnother);
        walk.Frame.Committed.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("KI-61")]
    [Requirement("KI-62")]
    [Requirement("KI-63")]
    [Requirement("KI-113")]
    public void BPA_is_recommended_and_decided_in_the_order_of_priority()
    {
        var walk = A.Application().Answering("bpa.saksbehandlere.nye", "10 000").Decided();

        walk.Application.RecommendedLines.OrderBy(line => line.Position).Where(line => line.Part == "bpa").Select(line => line.Key)
            .Should().Equal("bpa.arbeidsledere", "bpa.saksbehandlere", "bpa.assistenter");
        walk.Decision.Lines.OrderBy(line => line.Position).Where(line => line.Part == "bpa").Select(line => line.Key)
            .Should().Equal("bpa.arbeidsledere", "bpa.saksbehandlere", "bpa.assistenter");
    }

    [Fact]
    [Requirement("KI-59")]
    [Requirement("KI-60")]
    public void A_priority_is_flagged_when_it_is_ticked_and_when_the_lines_show_it()
    {
        var ticked = A.Application().Answering("formal.prioriteringer", "psykiskrus").Submitted();
        var shown = A.Application().Answering("kompetanse.master.nye", "100 000").Answering("kompetanse.master.personer", "2")
            .Answering("kompetanse.bachelor.fagomrade", "psykiskrus").Submitted();
        var neither = A.Application().Submitted();

        Priorities(ticked).Should().Equal("psykiskrus");
        Priorities(shown).Should().BeEquivalentTo("psykiskrus", "videreutdanning");
        Priorities(neither).Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-94")]
    public void Every_move_leaves_its_sentence_in_the_history()
    {
        var walk = A.Application().InformationRequested();
        var staff = walk.Applicant.Staff;
        walk.Application.AnswerInformation("Her er planen.", hasDocuments: false, walk.Applicant.Contact, walk.At);
        walk.Approved();
        walk.Application.ReturnRecommendation("En gang til.", staff.Leader, walk.At);
        walk.Approved().Decided();

        walk.Application.History.Where(entry => entry.From != entry.To).Select(entry => entry.To).Should().Equal(
            nameof(ApplicationStatus.Submitted),
            nameof(ApplicationStatus.UnderAssessment),
            nameof(ApplicationStatus.InformationRequested),
            nameof(ApplicationStatus.UnderAssessment),
            nameof(ApplicationStatus.Recommended),
            nameof(ApplicationStatus.RecommendationApproved),
            nameof(ApplicationStatus.UnderAssessment),
            nameof(ApplicationStatus.Recommended),
            nameof(ApplicationStatus.RecommendationApproved),
            nameof(ApplicationStatus.Decided));
        walk.Application.History.Should().OnlyContain(entry => entry.Sentence.IsComplete && entry.PersonId != default(Id<Person>));
    }

    [Fact]
    [Requirement("KI-95")]
    public void The_applicant_s_history_says_nothing_of_recommendation_and_decision_before_the_letter()
    {
        var walk = A.Application().Decided();

        walk.Application.History.Where(entry => !entry.ForOfficeOnly).Should().NotContain(entry =>
            entry.To == nameof(ApplicationStatus.Recommended) || entry.To == nameof(ApplicationStatus.RecommendationApproved) || entry.To == nameof(ApplicationStatus.Decided));
    }

    private static IReadOnlyList<string> Priorities(ApplicationWalk walk) => walk.Scheme.PrioritiesOf(walk.Form, walk.Application.SentVersion!.Answers);
}
