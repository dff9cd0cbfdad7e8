using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.PriorityMappings;

public sealed class PriorityMappingTests
{
    [Fact]
    [Requirement("KI-70")]
    public void Every_criterion_is_answered_before_the_kommune_sends()
    {
        var walk = A.Mapping();
        walk.Mapping.Answer("k1", met: true, "Ja.", walk.Municipality.Contact);

        walk.Mapping.Invoking(mapping => mapping.Send(walk.Call, walk.Municipality.Contact, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(PriorityMappingRules.EveryCriterionAnswered);
        walk.Answered().Mapping.Answers.Should().HaveCount(4);
        walk.Sent().Mapping.Status.Should().Be(MappingStatus.Sent);
    }

    [Fact]
    [Requirement("KI-70")]
    public void An_answer_that_is_left_open_is_no_answer()
    {
        var walk = A.Mapping().Answered();
        walk.Mapping.Answer("k4", met: null, "Vet ikke ennå.", walk.Municipality.Contact);

        walk.Mapping.Invoking(mapping => mapping.Send(walk.Call, walk.Municipality.Contact, A.Monday)).Should().Throw<RuleViolation>();
    }

    [Fact]
    [Requirement("KI-68")]
    public void Without_evidence_nobody_is_prioritised()
    {
        var walk = A.Mapping().Answered();
        walk.Mapping.RemoveEvidence(walk.Mapping.Evidence[0].DocumentId, walk.Municipality.Contact);
        walk.Mapping.Send(walk.Call, walk.Municipality.Contact, A.Monday);

        walk.Mapping.Invoking(mapping => mapping.SetResult(true, "Planen er god.", walk.Municipality.Staff.Caseworker, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(PriorityMappingRules.NeedsEvidence);
        walk.Mapping.SetResult(false, "Kommunen har ingen plan.", walk.Municipality.Staff.Caseworker, A.Monday);

        walk.Mapping.IsPrioritised.Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-68")]
    public void Evidence_says_what_it_is_and_how_far_it_has_come()
    {
        var walk = A.Mapping();

        walk.Mapping.AddEvidence(Id<Document>.New(A.Monday), EvidenceKind.CaseSubmission, EvidenceState.UnderTreatment, walk.Municipality.Contact);

        walk.Mapping.Evidence.Should().ContainSingle().Which.Should().Match<MappingEvidence>(evidence => evidence.Kind == EvidenceKind.CaseSubmission && evidence.State == EvidenceState.UnderTreatment);
        Enum.GetValues<EvidenceKind>().Should().HaveCount(3);
        Enum.GetValues<EvidenceState>().Should().HaveCount(2);
    }

    [Fact]
    [Requirement("KI-67")]
    public void A_result_has_a_reason_and_may_be_set_again()
    {
        var walk = A.Mapping().Sent();
        var by = walk.Municipality.Staff.Caseworker;

        walk.Mapping.Invoking(mapping => mapping.SetResult(true, " ", by, A.Monday)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.NeedsReason);
        walk.Mapping.SetResult(true, "Planen er vedtatt.", by, A.Monday);
        walk.Mapping.SetResult(false, "Planen gjelder ikke året.", by, A.Monday.AddDays(1));

        (walk.Mapping.IsPrioritised, walk.Mapping.Reason).Should().Be((false, "Planen gjelder ikke året."));
    }

    [Fact]
    [Requirement("KI-71")]
    public void A_bydel_has_no_mapping_of_its_own_and_inherits_its_kommunes()
    {
        var frogner = TheField.Frogner();
        var call = A.Call().Open().Call;

        var beginning = () => PriorityMapping.Begin(call, frogner.Organisation, A.Monday);

        beginning.Should().Throw<RuleViolation>().Which.Rule.Should().Be(PriorityMappingRules.OncePerMunicipality);
        PriorityMapping.MunicipalityOf(frogner.Organisation).Should().Be(frogner.Organisation.ParentId);
        PriorityMapping.MunicipalityOf(TheField.Gjovik().Organisation).Should().NotBeNull();
        PriorityMapping.MunicipalityOf(TheField.InnlandetCounty().Organisation).Should().BeNull();
    }

    [Fact]
    [Requirement("KI-71")]
    public void Only_the_kommune_itself_answers_and_only_its_own_embete_sets_the_result()
    {
        var walk = A.Mapping();
        var stranger = TheField.Lom();

        walk.Mapping.Invoking(mapping => mapping.Answer("k1", true, "Ja.", stranger.Contact)).Should().Throw<RuleViolation>();
        walk.Sent().Mapping.Invoking(mapping => mapping.SetResult(true, "Ja.", A.Actor(TheField.OsloOffice, Role.Caseworker), A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    public void What_is_sent_is_not_changed()
    {
        var walk = A.Mapping().Sent();

        walk.Mapping.Invoking(mapping => mapping.Answer("k1", false, "Nei.", walk.Municipality.Contact)).Should().Throw<ForbiddenMove>();
    }
}
