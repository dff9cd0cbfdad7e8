using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Forwardings;

/// <summary>Documentation of innovation projects goes to the documentation centre, and its sending is tracked.</summary>
public sealed class ForwardingTests
{
    private static readonly ApplicationWalk Walk = A.Application().UnderAssessment();

    [Fact]
    [Requirement("KIR-09")]
    [Requirement("KIR-10")]
    public void A_document_of_a_project_is_marked_once_and_registered_as_sent_with_day_and_address()
    {
        var staff = Walk.Applicant.Staff;
        var marked = Mark("innovasjon.p1");
        Action Sending(string to, DateOnly on) => () => marked.RegisterSent(Walk.Application, to, on, staff.Caseworker, Walk.At);
        var today = OsloTime.DateOf(Walk.At);

        Sending(" ", today).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.AddressIsStated);
        Sending("senter@example.example", today.AddDays(1)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.DayIsPossible);
        marked.Status.Should().Be(ForwardingStatus.Waiting);
        Sending("senter@example.example", today)();

        (marked.Status, marked.SentOn, marked.SentTo).Should().Be((ForwardingStatus.Sent, today, "senter@example.example"));
        Sending("senter@example.example", today).Should().Throw<ForbiddenMove>();
        Walk.Application.History[^1].ForOfficeOnly.Should().BeTrue();
    }

    [Fact]
    [Requirement("KIR-10")]
    public void Only_documents_of_the_case_and_of_innovation_projects_are_marked_by_its_own_embete()
    {
        var elsewhere = () => Mark("innovasjon.p1", by: OfficeStaff.Of(TheField.OsloOffice).Caseworker);
        var competence = () => Mark("kompetanse.bachelor");
        var nothing = () => Mark("innovasjon.p9");
        var strange = () => Forwarding.Mark(Walk.Application, Walk.Scheme, Upload(A.Application().Submitted()), Line("innovasjon.p1"), [], Walk.Applicant.Staff.Caseworker, Walk.At);

        elsewhere.Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
        competence.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.OfAProject);
        nothing.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.OfAProject);
        strange.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.DocumentIsOfCase);
    }

    [Fact]
    [Requirement("KIR-09")]
    public void What_is_marked_by_mistake_can_be_marked_again()
    {
        var document = Upload(Walk);
        var first = Forwarding.Mark(Walk.Application, Walk.Scheme, document, Line("innovasjon.p1"), [], Walk.Applicant.Staff.Caseworker, Walk.At);
        var again = () => Forwarding.Mark(Walk.Application, Walk.Scheme, document, Line("innovasjon.p1"), [first], Walk.Applicant.Staff.Caseworker, Walk.At);
        again.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ForwardingRules.MarkedOnce);

        first.Unmark(Walk.Applicant.Staff.Caseworker);

        again().Status.Should().Be(ForwardingStatus.Waiting);
    }

    private static Domain.FormVersions.FormLine? Line(string key) => Walk.Application.SentVersion!.Lines.FirstOrDefault(line => line.Key == key);

    private static Document Upload(ApplicationWalk walk) =>
        Document.Keep(DocumentPurpose.CaseDocument, walk.Application.Id, walk.Applicant.Organisation.Id, "sluttrapport.pdf", "application/pdf", [1], walk.Applicant.Contact.Person, walk.At);

    private static Forwarding Mark(string project, Domain.People.Actor? by = null) =>
        Forwarding.Mark(Walk.Application, Walk.Scheme, Upload(Walk), Line(project), [], by ?? Walk.Applicant.Staff.Caseworker, Walk.At);
}
