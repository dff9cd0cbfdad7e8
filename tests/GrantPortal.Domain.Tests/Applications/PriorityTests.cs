using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>Classes of priority 1 to 3: suggested by the answers, set by a person, and never a reason to leave somebody out.</summary>
public sealed class PriorityTests
{
    [Theory]
    [Requirement("BU-03")]
    [Requirement("BU-05")]
    [Requirement("BU-06")]
    [InlineData("factung", 1)]
    [InlineData("act", 3)]
    [InlineData("fact", null)]
    public void The_model_puts_it_in_the_class_that_the_call_has_it_in(string model, int? expected)
    {
        var call = A.MeasureCall().Saying(content => FilledMeasure.Said(content).WithPick("priority3", ["act"])).Open().Call;

        A.Measure().In(call).Answering("tiltak.modell", model).Submitted().Application.PriorityClass.Should().Be(expected);
    }

    [Theory]
    [Requirement("BU-04")]
    [InlineData(2024, "2", 2)]
    [InlineData(2023, "2", null)]
    [InlineData(2024, "none", null)]
    public void Continuation_within_the_years_is_prioritised_too_and_after_them_no_more(int started, string inClass, int? expected)
    {
        var call = A.MeasureCall().Saying(content => FilledMeasure.Said(content).WithSwitch("continuationClass", inClass)).Open().Call;
        var walk = A.Measure().In(call);
        var earlier = Undertaking.Begin("bu", walk.Applicant.Organisation.Id, new Line("tiltak", "tiltak", Text.Same("Oppsøkende team")), fixedRow: false, started, A.Monday);
        earlier.Accept(started);

        walk.After(new UndertakingRegister("bu", walk.Applicant.Organisation.Id, call.Year, [earlier]))
            .Answering("tiltak.ny", "viderefort").Answering("tiltak.viderefort_fra", earlier.Id.ToString()).Submitted()
            .Application.PriorityClass.Should().Be(expected);
    }

    [Fact]
    [Requirement("BU-03")]
    [Requirement("BU-04")]
    public void What_is_in_two_classes_is_in_the_first()
    {
        var walk = A.Measure();
        var earlier = Undertaking.Begin("bu", walk.Applicant.Organisation.Id, new Line("tiltak", "tiltak", Text.Same("FACT ung")), fixedRow: false, 2026, A.Monday);
        earlier.Accept(2026);

        walk.After(new UndertakingRegister("bu", walk.Applicant.Organisation.Id, 2027, [earlier]))
            .Answering("tiltak.ny", "viderefort").Answering("tiltak.viderefort_fra", earlier.Id.ToString()).Answering("tiltak.modell", "factung").Submitted()
            .Application.PriorityClass.Should().Be(1);
    }

    [Fact]
    [Requirement("BU-05")]
    public void A_caseworker_sets_the_class_and_a_new_version_leaves_it_as_set()
    {
        var walk = A.Measure().Answering("tiltak.modell", "factung").UnderAssessment();

        walk.Application.Prioritise(3, walk.Applicant.Staff.Caseworker);
        FluentActions.Invoking(() => walk.Application.Prioritise(4, walk.Applicant.Staff.Caseworker)).Should().Throw<RuleViolation>();

        (walk.Application.PriorityClass, walk.Application.PrioritySetBy).Should().Be((3, (Id<Domain.People.Person>?)walk.Applicant.Staff.Caseworker.Person));
    }

    [Theory]
    [Requirement("BU-06")]
    [InlineData(null)]
    [InlineData(3)]
    public void A_class_never_excludes_any_application_may_be_granted_in_full(int? number)
    {
        var walk = A.Measure().UnderAssessment();
        walk.Application.Prioritise(number, walk.Applicant.Staff.Caseworker);

        walk.Decided().Decision.Granted.Should().Be(new Kroner(720_000));
    }
}
