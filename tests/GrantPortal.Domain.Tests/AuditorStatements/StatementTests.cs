using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.AuditorStatements;

public sealed class StatementTests
{
    private static readonly AuditorRequirement Required = new(true, new Kroner(200_000), false, false, new Kroner(400_000));

    private static readonly AuditorRequirement NotRequired = Required with { IsRequired = false };

    [Fact]
    [Requirement("KI-87")]
    [Requirement("KI-89")]
    public void It_holds_for_exactly_the_figures_that_were_read()
    {
        var walk = A.Application().ReportSubmitted();
        var statement = AuditorStatement.Await(walk.Report, Required, walk.At);
        Refused(() => Give(walk, statement, "another hash"), StatementRules.IsAsRead);
        Give(walk, statement, AttestedFigures.Of(walk.Report).Hash);
        statement.Settles(walk.Report).Should().BeTrue();
        statement.FollowFigures(walk.Report, walk.Application, walk.Applicant.Signatory, walk.At).Should().BeFalse("nothing has changed");

        walk.Report.Revise(walk.Applicant.Contact, walk.At);
        walk.Leaving(20).ReportFilled().ReportSubmitted();

        statement.Settles(walk.Report).Should().BeFalse();
        statement.FollowFigures(walk.Report, walk.Application, walk.Applicant.Signatory, walk.At).Should().BeTrue();
        statement.Status.Should().Be(StatementStatus.Void);
        Give(walk, statement, AttestedFigures.Of(walk.Report).Hash);
        statement.Settles(walk.Report).Should().BeTrue();
    }

    [Fact]
    [Requirement("KI-89")]
    public void Under_the_threshold_nothing_is_awaited()
    {
        var walk = A.Application().ReportSubmitted();

        Refused(() => AuditorStatement.Await(walk.Report, NotRequired, walk.At), StatementRules.IsNeeded);
    }

    [Fact]
    [Requirement("KI-89")]
    public void It_waits_a_year_only_when_little_is_used_and_with_a_reason()
    {
        var walk = A.Application().ReportSubmitted();
        var statement = AuditorStatement.Await(walk.Report, Required, walk.At);

        Refused(() => statement.Defer(walk.Report, walk.Application, Required, "Lite brukt.", walk.Applicant.Staff.Caseworker, walk.At), StatementRules.MayWait);
        Refused(() => statement.Defer(walk.Report, walk.Application, NotRequired, " ", walk.Applicant.Staff.Caseworker, walk.At), StatementRules.ReasonIsGiven);
        statement.Defer(walk.Report, walk.Application, NotRequired, "Lite brukt.", walk.Applicant.Staff.Caseworker, walk.At);
        statement.Settles(walk.Report).Should().BeTrue();
    }

    [Fact]
    [Requirement("KI-89")]
    public void An_invitation_is_used_once_and_not_for_ever_and_a_new_one_voids_the_last()
    {
        var walk = A.Application().ReportSubmitted();
        var statement = AuditorStatement.Await(walk.Report, Required, walk.At);
        var (first, second) = (InvitationSecret.New(), InvitationSecret.New());
        statement.Invite(walk.Report, walk.Application, EmailAddress.Parse("revisor@example.org"), Language.Bokmal, first, walk.Applicant.Contact, walk.At);
        statement.LetsIn(first, walk.At).Should().BeTrue();
        statement.LetsIn(first, walk.At + AuditorStatement.InvitationHolds).Should().BeFalse();

        statement.Invite(walk.Report, walk.Application, EmailAddress.Parse("revisor@example.org"), Language.Bokmal, second, walk.Applicant.Staff.Caseworker, walk.At);
        statement.LetsIn(first, walk.At).Should().BeFalse();
        statement.SecretHash.Should().NotContain(second.Text);
        Give(walk, statement, AttestedFigures.Of(walk.Report).Hash);
        statement.LetsIn(second, walk.At).Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-30")]
    public void Nobody_elses_auditor_gives_it()
    {
        var walk = A.Application().ReportSubmitted();
        var statement = AuditorStatement.Await(walk.Report, Required, walk.At);
        var other = new Actor(default, Role.Auditor, TheField.Lom().Organisation.Id);

        Refused(() => statement.Give(walk.Report, walk.Application, Content(), Signed(walk), AttestedFigures.Of(walk.Report).Hash, other, walk.At), StatementRules.IsParty);
        Refused(() => Give(walk, statement, AttestedFigures.Of(walk.Report).Hash, firm: " "), StatementRules.AuditorIsNamed);
    }

    private static void Give(ApplicationWalk walk, AuditorStatement statement, string hash, string firm = "Revisjonen") =>
        statement.Give(walk.Report, walk.Application, Content() with { Firm = firm }, Signed(walk), hash, new Actor(default, Role.Auditor, walk.Report.ReporterId), walk.At);

    private static StatementContent Content() => new(StatementKind.Isa805, true, "Statsautorisert revisor", "Revisjonen", [new AttestedPart("kompetanse", null)]);

    private static Document Signed(ApplicationWalk walk) =>
        Document.Keep(DocumentPurpose.AuditorStatement, walk.Application.Id, walk.Report.ReporterId, "uttalelse.pdf", "application/pdf", [1], default, walk.At);

    private static void Refused(Action move, Rule rule) => move.Should().Throw<RuleViolation>().Which.Rule.Should().Be(rule);
}
