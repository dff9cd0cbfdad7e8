using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>What the regulations ask of the one who applies.</summary>
public sealed class ApplyingTests
{
    [Fact]
    [Requirement("KI-77")]
    [Requirement("KI-78")]
    public void An_applicant_has_one_application_in_a_call()
    {
        var first = A.Application().Started();
        var second = () => Start(first, first.Applicant, [first.Application]);

        Refused(second).Should().Be(ApplicationRules.OnePerCall);
        first.Application.Withdraw(first.Applicant.Contact, first.At);
        second.Should().NotThrow("the first one is withdrawn");
    }

    [Fact]
    [Requirement("KI-15")]
    public void A_state_enterprise_cannot_apply() =>
        Refused(() => Start(A.Application(), TheField.HealthTrust(), [])).Should().Be(CallRules.RecipientIsEligible);

    [Fact]
    [Requirement("KI-13")]
    [Requirement("KI-14")]
    [Requirement("KI-17")]
    public void A_kommune_a_fylkeskommune_and_a_bydel_can()
    {
        foreach (var applicant in new[] { TheField.Gjovik(), TheField.InnlandetCounty(), TheField.Frogner() })
        {
            Start(A.Application(), applicant, []).ApplicantId.Should().Be(applicant.Organisation.Id);
        }
    }

    [Theory]
    [Requirement("KI-16")]
    [InlineData("bpa.assistenter.nye")]
    [InlineData("innovasjon.p1.tittel")]
    public void A_fylkeskommune_has_no_field_outside_kompetanse(string field)
    {
        var walk = A.Application().By(TheField.InnlandetCounty()).Started();

        Refused(() => walk.Application.Save(walk.Form, 0, new Dictionary<string, string?> { [field] = "1" }, walk.Applicant.Contact, walk.At))
            .Should().Be(ApplicationRules.FieldIsForThisApplicant);
    }

    [Fact]
    [Requirement("KI-19")]
    public void A_partner_never_signs_for_the_applicant()
    {
        var walk = A.Application().AwaitingSignature();

        Refused(() => Sign(walk, TheField.Lom(), isDelegate: false, delegation: null)).Should().Be(ApplicationRules.SignerBelongsToApplicant);
        walk.Application.Status.Should().Be(ApplicationStatus.Draft);
    }

    [Fact]
    [Requirement("KI-29")]
    public void A_signature_keeps_role_title_time_and_where_a_delegates_authority_comes_from()
    {
        var walk = A.Application().AwaitingSignature();

        Refused(() => Sign(walk, walk.Applicant, isDelegate: true, delegation: " ")).Should().Be(ApplicationRules.DelegationIsStated);
        Sign(walk, walk.Applicant, isDelegate: true, delegation: "Kommunedirektørens vedtak 4. januar");

        var signature = walk.Application.SentVersion!.Signatures.Should().ContainSingle().Subject;
        (signature.PersonId, signature.Title, signature.Delegation).Should().Be((walk.Applicant.Signatory.Person, "kommunedirektør", "Kommunedirektørens vedtak 4. januar"));
        signature.ContentHash.Should().Be(walk.Application.SentVersion.Hash);
    }

    [Theory]
    [Requirement("KI-22")]
    [Requirement("KI-24")]
    [Requirement("KI-28")]
    [InlineData("formal.formal", null)]
    [InlineData("innovasjon.p1.nye", null)]
    [InlineData("kontroll.tiltak", null)]
    [InlineData("kompetanse.bachelor.nye", "14,4")]
    public void An_unfinished_application_cannot_be_signed(string field, string? value) =>
        Refused(() => A.Application().Answering(field, value).AwaitingSignature()).Should().Be(ApplicationRules.IsComplete);

    [Fact]
    [Requirement("KI-74")]
    public void After_the_deadline_a_form_can_still_be_sent_and_is_marked_late()
    {
        A.Application().Filled().AfterDeadline().Submitted().Application.IsLate.Should().BeTrue();
        A.Application().Submitted().Application.IsLate.Should().BeFalse();
    }

    [Fact]
    [Requirement("KI-74")]
    public void A_sent_application_is_replaced_only_by_one_that_is_signed_before_the_deadline()
    {
        var walk = A.Application().Submitted();
        var first = walk.Application.SentVersion!;
        var second = walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At);
        walk.Application.Save(walk.Form, second.Revision, new Dictionary<string, string?> { ["kompetanse.abc.nye"] = "90 000" }, walk.Applicant.Contact, walk.At);
        walk.Application.SentVersion.Should().Be(first);
        walk.Application.Sought.Amount.Should().Be(750_000);

        walk.Submitted();

        (walk.Application.SentVersion, first.Status).Should().Be((second, VersionStatus.Replaced));
        walk.Application.Sought.Amount.Should().Be(780_000);
        Refused(() => walk.AfterDeadline().Application.Revise(walk.Call, walk.Applicant.Contact, walk.At)).Should().Be(ApplicationRules.ReplacedBeforeDeadline);
    }

    [Fact]
    [Requirement("KI-85")]
    public void A_project_lives_over_the_years_and_its_year_is_computed()
    {
        var first = A.Application().In(A.Call().For(2026).Open().Call).Submitted();
        var project = first.Register.Begun.Single(undertaking => undertaking.Part == "innovasjon");
        var register = new UndertakingRegister("ki", first.Applicant.Organisation.Id, 2027, first.Register.Begun);
        var second = A.Application().By(first.Applicant).After(register)
            .Answering("innovasjon.p1.ny", "viderefort").Answering("innovasjon.p1.viderefort_fra", project.Id.ToString()).Submitted();

        register.Begun.Should().BeEmpty("every line goes on with something");
        second.Application.SentVersion!.Lines.Single(line => line.Part == "innovasjon").UndertakingId.Should().Be(project.Id);
        project.YearNumber(2027).Should().Be(2);
    }

    [Fact]
    [Requirement("KI-83")]
    public void An_application_for_carried_over_money_alone_is_valid()
    {
        var walk = A.Application().By(TheField.InnlandetCounty())
            .Answering("kompetanse.bachelor.nye", null).Answering("kompetanse.abc.nye", null).Answering("kompetanse.bachelor.overfort", "25 000").Submitted();

        walk.Application.Sought.Amount.Should().Be(0);
        walk.Application.SentVersion!.Lines.Single(line => line.CarriedOver is not null).CarriedOver!.Value.Amount.Should().Be(25_000);
    }

    private static Application Start(ApplicationWalk walk, Applicant applicant, IEnumerable<Application> others) =>
        Application.Start(walk.Call, walk.Scheme, applicant.Organisation, others, "2027/119", Language.Bokmal, applicant.Contact, walk.At);

    private static void Sign(ApplicationWalk walk, Applicant by, bool isDelegate, string? delegation) =>
        walk.Application.SignAndSend(walk.Call, walk.Form, walk.Register, "kommunedirektør", delegation, isDelegate, by.Signatory, walk.At);

    private static Rule Refused<T>(Func<T> move) => move.Should().Throw<RuleViolation>().Which.Rule;

    private static Rule Refused(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
