using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.OtherGrants;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>What the regulations ask of the embete.</summary>
public sealed class AssessingTests
{
    [Fact]
    [Requirement("KI-34")]
    public void Nothing_is_recommended_without_an_assessment_in_words()
    {
        var walk = A.Application().UnderAssessment();
        walk.Application.WriteRecommendation(walk.Amounts(), "Grunn", walk.Applicant.Staff.Caseworker);

        Refused(() => walk.Application.Recommend(ReportStanding.NothingDue, walk.Applicant.Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.NeedsGoalAssessment);
    }

    [Fact]
    [Requirement("KI-35")]
    public void The_portal_proposes_no_amount()
    {
        var walk = A.Application().UnderAssessment();
        walk.Application.RecommendedLines.Should().OnlyContain(line => line.Amount == null);
        walk.Application.AssessWhole("Godt.", string.Empty, walk.Applicant.Staff.Caseworker);

        Refused(() => walk.Application.Recommend(ReportStanding.NothingDue, walk.Applicant.Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.EveryLineHasAmount);
    }

    [Theory]
    [Requirement("KI-21")]
    [Requirement("KI-37")]
    [Requirement("KI-38")]
    [InlineData("ordinar")]
    [InlineData("feilordning")]
    public void A_measure_outside_the_scheme_gets_nothing_with_its_standard_reason(string reason)
    {
        var walk = A.Application().UnderAssessment();
        var caseworker = walk.Applicant.Staff.Caseworker;
        walk.Call.Content.List("refusalReasons").Should().Contain(option => option.Key == reason);
        walk.Application.Exclude(walk.Scheme, "innovasjon.p1", reason, caseworker, walk.At);

        Refused(() => walk.Application.WriteRecommendation([new LineAmount("innovasjon.p1", new Kroner(1), "ramme")], "Grunn", caseworker)).Should().Be(CaseworkRules.ExcludedGetsNothing);
    }

    [Fact]
    [Requirement("KI-95")]
    public void Less_than_sought_has_a_reason()
    {
        var walk = A.Application().UnderAssessment();
        var caseworker = walk.Applicant.Staff.Caseworker;
        walk.Application.AssessWhole("Godt.", string.Empty, caseworker);
        walk.Application.WriteRecommendation(
            [.. walk.Amounts().Select(line => line.Key == "innovasjon.p1" ? new LineAmount(line.Key, Kroner.Zero, ReasonCode: null) : line)], "Grunn", caseworker);

        Refused(() => walk.Application.Recommend(ReportStanding.NothingDue, caseworker, walk.At)).Should().Be(CaseworkRules.RefusalHasReason);
    }

    [Theory]
    [Requirement("KI-39")]
    [InlineData("naringsliv", true)]
    [InlineData("forskning", true)]
    [InlineData("frivillig", false)]
    [InlineData("kommune", false)]
    public void A_project_with_business_or_research_has_a_preference(string partner, bool preferred) =>
        SchemeCatalogue.Portal["ki"].GivesPreference(new Line("innovasjon", "innovasjon.p1", new("Prosjekt", "Prosjekt")) { Partners = [partner] }).Should().Be(preferred);

    [Fact]
    [Requirement("KI-36")]
    public void A_grant_from_outside_is_registered_on_the_recipient()
    {
        var gjovik = TheField.Gjovik();
        var grant = OtherGrant.Register(gjovik.Organisation.Id, "Skjønnsmidler", 2026, new Kroner(500_000), string.Empty, gjovik.Staff.Caseworker, A.Monday);

        (grant.RecipientId, grant.OfficeId, grant.Amount.Amount).Should().Be((gjovik.Organisation.Id, TheField.InnlandetOffice.Id, 500_000));
        Refused(() => OtherGrant.Register(gjovik.Organisation.Id, " ", 2026, Kroner.Zero, string.Empty, gjovik.Staff.Caseworker, A.Monday)).Should().Be(OtherGrantRules.HasName);
    }

    [Fact]
    [Requirement("KI-30")]
    public void Another_embete_can_do_nothing_with_the_case()
    {
        var walk = A.Application().Submitted();

        Refused(() => walk.Application.DeclareImpartiality(true, string.Empty, TheField.Frogner().Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    [Requirement("KI-94")]
    public void The_one_who_recommends_does_not_approve_and_the_one_who_decides_does_not_pay()
    {
        var walk = A.Application().Accepted();
        var alsoLeader = walk.Applicant.Staff.Caseworker with { Role = Role.OfficeLeader };
        var alsoPaymaster = walk.Applicant.Staff.Leader with { Role = Role.Paymaster };
        var recommended = A.Application().Recommended();

        Refused(() => recommended.Application.ApproveRecommendation(alsoLeader, recommended.At)).Should().Be(CaseworkRules.ApproverIsAnother);
        Refused(() => walk.Decision.OrderPayment(walk.Application, walk.Call, alsoPaymaster, walk.At)).Should().Be(DecisionRules.PayerIsAnother);
    }

    [Fact]
    [Requirement("KI-94")]
    public void The_partial_one_is_locked_out()
    {
        var walk = A.Application().Assigned();
        walk.Application.DeclareImpartiality(isImpartial: false, "Søsken i prosjektet.", walk.Applicant.Staff.Caseworker, walk.At);

        walk.Application.CaseworkerId.Should().BeNull();
        Refused(() => walk.Application.BeginAssessment(walk.Scheme, walk.Form, walk.Applicant.Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.IsImpartial);
    }

    [Fact]
    [Requirement("KID-01")]
    public void A_hard_frame_refuses_the_krone_that_goes_over_it_and_shows_what_is_left()
    {
        var first = A.Application().Approved();
        var frame = Frame.Give(first.Call.Id, first.Applicant.Office.Id, new Kroner(749_999), isHard: true, TheField.DirectorateCaseworker, first.At);
        Refused(() => first.Within(frame).Decided()).Should().Be(FrameRules.WithinFrame);
        first.Application.Status.Should().Be(ApplicationStatus.RecommendationApproved, "nothing has changed");

        frame.Change(new Kroner(750_001), TheField.DirectorateCaseworker);
        first.Decided();
        frame.Undistributed.Amount.Should().Be(1);
    }

    private static Rule Refused<T>(Func<T> move) => move.Should().Throw<RuleViolation>().Which.Rule;

    private static Rule Refused(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
