using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Letters;

public sealed class LetterTests
{
    [Fact]
    [Requirement("KI-95")]
    public void Sending_freezes_the_letter_with_number_date_and_hash()
    {
        var walk = A.Application().LetterSent();
        var letter = walk.Letter!;

        letter.Number.Should().Be("2027/118-1");
        letter.Hash.Should().Be(letter.Content!.Hash()).And.HaveLength(64);
        letter.SentAt.Should().Be(walk.At);
        walk.Application.History[^1].Sentence.Nb.Should().StartWith("Tilskuddsbrevet 2027/118-1 er sendt");
        Refused(() => letter.Write("Etterpå", walk.Applicant.Staff.Leader)).Should().BeOfType<ForbiddenMove>();
        Refused(() => walk.Decision.SendLetter(walk.Application, letter, letter.Content, walk.Applicant.Staff.Leader, walk.At)).Should().BeOfType<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-95")]
    public void A_refusal_gets_a_letter_too_and_no_slip()
    {
        var walk = LetterCases.Refused("nb").LetterSent();

        walk.Letter!.Kind.Should().Be(LetterKind.Refusal);
        walk.Decision.Slip.Should().BeNull();
        walk.Decision.Status.Should().Be(DecisionStatus.LetterSent);
        Refused(() => walk.Decision.FillInSlip(walk.Application, walk.Applicant.Organisation, walk.Applicant.Payee, walk.Applicant.Payee.Number!, walk.Applicant.Payee.Account!, walk.Applicant.Contact, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(DecisionRules.NothingToAccept);
    }

    [Fact]
    [Requirement("KI-30")]
    public void Another_embete_neither_writes_nor_sends()
    {
        var walk = A.Application().Decided();
        var stranger = OfficeStaff.Of(TheField.OsloOffice).Leader;

        Refused(() => Letter.Draft(walk.Application, walk.Decision, stranger, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
        var letter = Letter.Draft(walk.Application, walk.Decision, walk.Applicant.Staff.Leader, walk.At);
        Refused(() => walk.Decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), stranger, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    public void A_letter_of_another_decision_is_not_sent()
    {
        var walk = A.Application().Decided();
        var other = A.Application().By(TheField.Lom()).Decided();
        var letter = Letter.Draft(other.Application, other.Decision, other.Applicant.Staff.Leader, other.At);

        Refused(() => walk.Decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), walk.Applicant.Staff.Leader, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(LetterRules.BelongsToCase);
    }

    [Fact]
    public void Who_has_not_declared_impartiality_does_not_send()
    {
        var walk = A.Application().Decided();
        var newcomer = A.Actor(walk.Applicant.Office, Role.Caseworker);
        var letter = Letter.Draft(walk.Application, walk.Decision, newcomer, walk.At);

        Refused(() => walk.Decision.SendLetter(walk.Application, letter, walk.DecisionLetter(), newcomer, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ImpartialityIsDeclared);
    }

    [Fact]
    [Requirement("KI-95")]
    public void What_the_caseworker_adds_starts_from_the_reason_and_stands_in_the_letter()
    {
        var walk = A.Application().Decided();
        var letter = Letter.Draft(walk.Application, walk.Decision, walk.Applicant.Staff.Leader, walk.At);
        letter.Remarks.Should().Be("Innstilt etter en samlet vurdering.");

        letter.Write("Tiltaket er godt begrunnet.\n\nLykke til.", walk.Applicant.Staff.Leader);

        var content = GrantLetter.From(walk.LetterBasis() with { Remarks = letter.Remarks }, walk.Decision);
        content.Sections.Single(section => section.Heading == "Hvorfor vi har bestemt dette").Blocks.OfType<LetterParagraph>().Select(paragraph => paragraph.Text)
            .Should().Equal("Tiltaket er godt begrunnet.", "Lykke til.");
    }

    [Fact]
    public void There_is_no_letter_of_dismissal_before_the_dismissal()
    {
        var walk = A.Application().UnderAssessment();

        Refused(() => Letter.DraftDismissal(walk.Application, walk.Applicant.Staff.Caseworker, walk.At)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(LetterRules.HasItsGround);
    }

    [Fact]
    public void It_is_printed_once()
    {
        var walk = A.Application().LetterSent();
        var print = Document.Keep(DocumentPurpose.Letter, walk.Application.Id, walk.Applicant.Office.Id, "brev.pdf", "application/pdf", [1], walk.Applicant.Staff.Leader.Person, walk.At);
        walk.Letter!.KeepPrint(print);

        Refused(() => walk.Letter.KeepPrint(print)).Should().BeOfType<RuleViolation>().Which.Rule.Should().Be(LetterRules.AlreadyPrinted);
    }

    private static Exception Refused(Action move) => move.Should().Throw<Exception>().Which;
}
