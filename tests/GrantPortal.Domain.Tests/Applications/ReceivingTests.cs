using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>Forms that come to the embete outside the portal.</summary>
public sealed class ReceivingTests
{
    private static readonly ReceivedFile File = new("søknad.xlsx", new string('a', 64));

    [Fact]
    [Requirement("KI-81")]
    public void A_form_that_came_to_the_embete_becomes_the_applicants_draft_and_the_history_says_from_which_file()
    {
        var walk = A.Application();
        var by = walk.Applicant.Staff.Caseworker;
        var application = Application.Start(walk.Call, walk.Scheme, walk.Applicant.Organisation, [], "2027/7", Language.Bokmal, by, walk.At);

        application.ReadIn(Brings(("kompetanse.kurs.nye", "120 000")), walk.Form, File, by, walk.At).Should().BeTrue();

        application.Status.Should().Be(ApplicationStatus.Draft);
        application.OpenVersion!.Answers["kompetanse.kurs.nye"].Should().Be("120000");
        var entry = application.History[^1];
        (entry.PersonId, entry.Role).Should().Be((by.Person, by.Role));
        entry.Sentence.Nb.Should().Contain("søknad.xlsx").And.Contain(File.Hash);

        application.Save(walk.Form, application.OpenVersion.Revision, new Dictionary<string, string?> { ["kompetanse.kurs.personer"] = "3" }, walk.Applicant.Contact, walk.At).Should().BeEmpty();
        application.OpenVersion.Answers["kompetanse.kurs.personer"].Should().Be("3", "the applicant's own people go on with it");
    }

    [Fact]
    public void A_form_that_brings_nothing_new_leaves_no_trace()
    {
        var walk = A.Application().Filled();
        var (by, application) = (walk.Applicant.Staff.Caseworker, walk.Application);
        application.ReadIn(Brings(("soker.stilling", "Leder")) with { Revision = application.OpenVersion!.Revision }, walk.Form, File, by, walk.At).Should().BeTrue();
        var (revision, history) = (application.OpenVersion!.Revision, application.History.Count);

        application.ReadIn(Brings(("soker.stilling", "Leder")), walk.Form, File, by, walk.At).Should().BeFalse();

        (application.OpenVersion.Revision, application.History.Count).Should().Be((revision, history));
    }

    [Fact]
    [Requirement("KI-77")]
    public void What_the_applicant_wrote_is_not_overwritten_and_nothing_of_the_form_is_taken()
    {
        var walk = A.Application().Filled();
        var before = walk.Application.OpenVersion!.Answers;
        var read = () => walk.Application.ReadIn(Brings(("soker.stilling", "En annen"), ("kompetanse.videreutdanning.personer", "9"), ("formal.formal", "Et annet formål")), walk.Form, File, walk.Applicant.Staff.Caseworker, walk.At);

        read.Should().Throw<RuleViolation>().Where(violation => violation.Rule == ReceivingRules.DraftIsAnother && violation.Sentence.Nb.Contains("Stilling") && violation.Sentence.Nb.Contains("formål"));
        walk.Application.OpenVersion!.Answers.DifferencesFrom(before).Should().BeEmpty();
    }

    [Fact]
    [Requirement("KI-30")]
    public void Another_embete_reads_nothing_in_and_begins_nothing()
    {
        var walk = A.Application().Filled();
        var stranger = TheField.Frogner().Staff.Caseworker;

        var read = () => walk.Application.ReadIn(Brings(("soker.stilling", "Leder")), walk.Form, File, stranger, walk.At);
        var start = () => Application.Start(walk.Call, walk.Scheme, walk.Applicant.Organisation, [], "2027/8", Language.Bokmal, stranger, walk.At);

        read.Should().Throw<RuleViolation>().Where(violation => violation.Rule == CaseworkRules.CaseIsTheirs);
        start.Should().Throw<RuleViolation>().Where(violation => violation.Rule == CaseworkRules.CaseIsTheirs);
    }

    [Fact]
    public void Nothing_is_read_into_what_is_sent_or_waits_for_a_signature()
    {
        var waits = A.Application().AwaitingSignature();
        var sent = A.Application().Submitted();
        foreach (var (walk, rule) in new[] { (waits, ReceivingRules.WaitsForSignature), (sent, ReceivingRules.IsSent) })
        {
            var read = () => walk.Application.ReadIn(Brings(("soker.stilling", "Leder")), walk.Form, File, walk.Applicant.Staff.Caseworker, walk.At);
            read.Should().Throw<RuleViolation>().Where(violation => violation.Rule == rule);
        }
    }

    [Fact]
    public void Only_a_caseworker_reads_in_for_others()
    {
        var walk = A.Application().Filled();
        var read = () => walk.Application.ReadIn(Brings(("soker.stilling", "Leder")), walk.Form, File, walk.Applicant.Staff.Leader, walk.At);
        read.Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("KI-29")]
    [Requirement("KI-80")]
    [Requirement("KI-81")]
    public void A_form_that_came_in_time_is_in_time_though_it_is_registered_after_the_deadline()
    {
        var walk = A.Application().Started().AfterDeadline();
        var (application, by) = (walk.Application, walk.Applicant.Staff.Caseworker);
        var received = CallWalk.ApplicationDeadline.AddMinutes(-1);

        Register(walk, received, Paper);

        (application.Status, application.SubmittedAt, application.IsLate).Should().Be((ApplicationStatus.Submitted, received, false));
        application.Sought.Amount.Should().BePositive();
        var sent = application.SentVersion!;
        sent.Hash.Should().Be(sent.ContentHash(walk.Call.FormHash!));
        sent.Lines.Should().NotBeEmpty();
        var signature = sent.Signatures.Single();
        (signature.PaperSigner, signature.Title, signature.Delegation, signature.PersonId, signature.Role).Should().Be(("Kommunedirektøren", "kommunedirektør", null, by.Person, by.Role));
        application.History[^1].Sentence.Nb.Should().Contain("registrert av en saksbehandler").And.Contain("signert på papir").And.Contain(File.Hash);
        application.History[^1].PersonId.Should().Be(by.Person);
    }

    [Fact]
    public void A_form_that_came_after_the_deadline_is_late()
    {
        var walk = A.Application().Started().AfterDeadline();
        Register(walk, CallWalk.ApplicationDeadline.AddMinutes(2), Paper);
        walk.Application.IsLate.Should().BeTrue();
        walk.Application.History[^1].Sentence.Nn.Should().Contain("etter fristen");
    }

    [Fact]
    [Requirement("KI-29")]
    public void A_paper_signature_says_who_in_which_role_and_whose_authority_a_delegate_has()
    {
        foreach (var (paper, rule) in new[]
        {
            (Paper with { Name = " " }, ReceivingRules.SignerIsNamed),
            (Paper with { Title = "" }, VersionRules.TitleIsStated),
            (Paper with { IsDelegate = true }, VersionRules.DelegationIsStated),
        })
        {
            var walk = A.Application().Started();
            var register = () => Register(walk, walk.At, paper);
            register.Should().Throw<RuleViolation>().Where(violation => violation.Rule == rule);
            walk.Application.Status.Should().Be(ApplicationStatus.Draft);
        }
    }

    [Fact]
    public void Only_what_has_come_and_is_complete_and_signed_is_registered()
    {
        var early = A.Application().Started();
        var before = () => Register(early, early.At.AddMinutes(1), Paper);
        before.Should().Throw<RuleViolation>().Where(violation => violation.Rule == ReceivingRules.HasCome);

        var half = A.Application().Started();
        var incomplete = () => Register(half, half.At, Paper, Brings(("soker.stilling", "Leder")));
        incomplete.Should().Throw<RuleViolation>().Where(violation => violation.Rule == VersionRules.IsComplete);

        var more = A.Application().Started();
        more.Application.Save(more.Form, 0, new Dictionary<string, string?> { ["bpa.assistenter.personer"] = "2" }, more.Applicant.Contact, more.At);
        var unsigned = () => Register(more, more.At, Paper);
        unsigned.Should().Throw<RuleViolation>().Where(violation => violation.Rule == ReceivingRules.SentAsSigned);

        var stranger = A.Application().Started();
        var elsewhere = () => Register(stranger, stranger.At, Paper, by: TheField.Frogner().Staff.Caseworker);
        elsewhere.Should().Throw<RuleViolation>().Where(violation => violation.Rule == CaseworkRules.CaseIsTheirs);
    }

    private static PaperSignature Paper { get; } = new("Kommunedirektøren", "kommunedirektør", IsDelegate: false, Delegation: null);

    /// <summary>Kompetanse alone, all of it answered.</summary>
    private static FormTakenIn Whole => Brings([.. FilledForm.Common.Concat(FilledForm.Competence).Select(answer => (answer.Key, answer.Value))]);

    private static void Register(ApplicationWalk walk, DateTimeOffset received, PaperSignature paper, FormTakenIn? taken = null, Actor? by = null) =>
        walk.Application.Register(taken ?? Whole, File, [paper], received, walk.Call, walk.Form, walk.Register, by ?? walk.Applicant.Staff.Caseworker, walk.At);

    /// <summary>Written on a blank form.</summary>
    private static FormTakenIn Brings(params (string Field, string? Answer)[] answers) =>
        new(0, answers.ToDictionary(answer => answer.Field, answer => answer.Answer), new Dictionary<string, IReadOnlyList<string>>());
}
