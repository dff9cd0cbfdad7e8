using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>Two tabs, two people, and the way to the receipt.</summary>
public sealed class ApplyingTests
{
    private const string Field = "formal.formal";

    [Fact]
    public void Two_who_change_different_fields_both_get_theirs()
    {
        var walk = A.Application().Started();
        var application = walk.Application;

        Save(walk, 0, (Field, "Mitt")).Should().BeEmpty();
        Save(walk, 0, ("formal.behov", "Ditt")).Should().BeEmpty();

        application.OpenVersion!.Answers[Field].Should().Be("Mitt");
        application.OpenVersion.Answers["formal.behov"].Should().Be("Ditt");
    }

    [Fact]
    public void Two_who_change_the_same_field_are_asked_and_nothing_is_overwritten()
    {
        var walk = A.Application().Started();
        Save(walk, 0, (Field, "Først"));

        var conflict = Save(walk, 0, (Field, "Sist"), ("formal.behov", "Dette blir lagret")).Should().ContainSingle().Subject;

        (conflict.Field, conflict.Mine, conflict.Theirs, conflict.By).Should().Be((Field, "Sist", "Først", walk.Applicant.Contact.Person));
        walk.Application.OpenVersion!.Answers[Field].Should().Be("Først");
        walk.Application.OpenVersion.Answers["formal.behov"].Should().Be("Dette blir lagret");
        Save(walk, walk.Application.OpenVersion.Revision, (Field, "Sist")).Should().BeEmpty();
        walk.Application.OpenVersion.Answers[Field].Should().Be("Sist");
    }

    [Fact]
    public void A_field_that_was_only_shown_here_does_not_put_the_old_answer_back()
    {
        var walk = A.Application().Started();
        Save(walk, 0, (Field, "Gammelt"));
        Save(walk, 1, (Field, "Nytt"));

        Save(walk, 1, (Field, "Gammelt")).Should().BeEmpty();

        walk.Application.OpenVersion!.Answers[Field].Should().Be("Nytt");
    }

    [Fact]
    [Requirement("KI-16")]
    public void A_fylkeskommune_is_refused_a_field_of_innovasjon_or_bpa()
    {
        var walk = A.Application().By(TheField.InnlandetCounty()).Started();

        FluentActions.Invoking(() => Save(walk, 0, ("bpa.assistenter.nye", "1000"))).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.FieldIsForThisApplicant);
    }

    [Fact]
    public void An_items_id_is_never_used_again()
    {
        var walk = A.Application().Started();
        var list = walk.Form.Sections.Select(section => section.Items).OfType<ItemList>().Single();
        var first = walk.Application.AddItem(list, walk.Applicant.Contact, A.Monday);
        Save(walk, 1, ($"innovasjon.{first}.tittel", "Bort med den"));
        walk.Application.RemoveItem(list, first, walk.Applicant.Contact, A.Monday);

        walk.Application.AddItem(list, walk.Applicant.Contact, A.Monday).Should().Be("p2").And.NotBe(first);
        walk.Application.OpenVersion!.Answers[$"innovasjon.{first}.tittel"].Should().BeNull();
        walk.Application.OpenVersion.Changes.Should().Contain(change => change.Before == "Bort med den" && change.After == null);
        FluentActions.Invoking(() => Save(walk, 3, ($"innovasjon.{first}.tittel", "Hei"))).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.ItemIsThere);
    }

    [Fact]
    [Requirement("KI-77")]
    [Requirement("KI-78")]
    public void An_applicant_has_one_application_in_a_call()
    {
        var walk = A.Application().Started();

        FluentActions.Invoking(() => Application.Start(walk.Call, SchemeCatalogue.Portal["ki"], walk.Applicant.Organisation, [walk.Application], "2027/2", Language.Bokmal, walk.Applicant.Contact, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ApplicationRules.OnePerCall);
    }

    [Fact]
    [Requirement("KI-29")]
    public void The_signature_keeps_who_signed_in_which_role_on_whose_authority_and_what()
    {
        var walk = A.Application().AwaitingSignature();
        var version = walk.Application.OpenVersion!;
        Sign(walk, "Helsesjef", "Kommunedirektøren, reglement punkt 3", isDelegate: true);

        var signature = version.Signatures.Should().ContainSingle().Subject;
        (signature.PersonId, signature.Title, signature.Delegation, signature.ContentHash).Should().Be((walk.Applicant.Signatory.Person, "Helsesjef", "Kommunedirektøren, reglement punkt 3", version.Hash!));
        version.Hash.Should().Be(version.ContentHash(walk.Call.FormHash!)).And.MatchRegex("^[0-9a-f]{64}$");
    }

    [Fact]
    [Requirement("KI-29")]
    public void A_delegate_says_who_delegated_and_nobody_signs_what_was_not_read()
    {
        var walk = A.Application().AwaitingSignature();

        FluentActions.Invoking(() => Sign(walk, "Helsesjef", " ", isDelegate: true)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.DelegationIsStated);
        FluentActions.Invoking(() => Sign(walk, " ", null, isDelegate: false)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.TitleIsStated);
        FluentActions.Invoking(() => walk.Application.DemandReadAsItStands(walk.Call.FormHash!, ["another"])).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.SignedAsRead);
        walk.Application.Status.Should().Be(ApplicationStatus.Draft);
    }

    [Fact]
    [Requirement("KI-19")]
    public void A_partner_never_signs_for_the_applicant()
    {
        var walk = A.Application().AwaitingSignature();
        var partner = TheField.Lom().Signatory;

        FluentActions.Invoking(() => walk.Application.SignAndSend(walk.Call, walk.Form, Register(walk), "Leder", null, isDelegate: false, partner, A.Monday))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(ApplicationRules.SignerBelongsToApplicant);
    }

    [Fact]
    public void A_new_version_replaces_the_sent_one_before_the_deadline_and_keeps_its_undertakings()
    {
        var walk = A.Application().Submitted();
        var register = walk.Register;
        var first = walk.Application.SentVersion!;
        walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At);
        Save(walk, 0, ("kompetanse.abc.nye", "90 000"));
        walk.Application.SentVersion.Should().BeSameAs(first);

        walk.Application.RequestSignature(walk.Form, walk.Applicant.Contact, walk.At);
        walk.Application.SignAndSend(walk.Call, walk.Form, register, "Kommunedirektør", null, isDelegate: false, walk.Applicant.Signatory, walk.At);

        first.Status.Should().Be(VersionStatus.Replaced);
        walk.Application.SentVersion!.Number.Should().Be(2);
        walk.Application.Sought.Amount.Should().Be(780_000);
        walk.Application.SentVersion.Lines.Select(line => line.UndertakingId).Should().Equal(first.Lines.Select(line => line.UndertakingId));
    }

    [Fact]
    public void After_the_deadline_the_sent_version_stands()
    {
        var walk = A.Application().Submitted().AfterDeadline();

        FluentActions.Invoking(() => walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ApplicationRules.ReplacedBeforeDeadline);
    }

    [Fact]
    public void A_first_version_after_the_deadline_is_marked_late() => A.Application().AfterDeadline().Submitted().Application.IsLate.Should().BeTrue();

    [Fact]
    public void What_is_withdrawn_cannot_be_written()
    {
        var walk = A.Application().Started();
        walk.Application.Withdraw(walk.Applicant.Contact, A.Monday);

        FluentActions.Invoking(() => Save(walk, 0, (Field, "Sent"))).Should().Throw<ForbiddenMove>();
    }

    [Fact]
    public void What_is_not_complete_is_not_handed_to_the_signer()
    {
        var walk = A.Application().Answering(Field, null).Filled();

        FluentActions.Invoking(() => walk.AwaitingSignature()).Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.IsComplete);
    }

    [Fact]
    [Requirement("KI-85")]
    public void Only_ones_own_project_is_continued()
    {
        var walk = A.Application().Answering("innovasjon.p1.ny", "viderefort").Answering("innovasjon.p1.viderefort_fra", Guid.Empty.ToString()).AwaitingSignature();

        FluentActions.Invoking(() => Sign(walk, "Kommunedirektør", null, isDelegate: false)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(UndertakingRules.IsOwn);
    }

    [Fact]
    [Requirement("KI-82")]
    [Requirement("KI-83")]
    [Requirement("KI-85")]
    public void Last_years_answers_are_copied_but_not_what_belongs_to_its_year()
    {
        var gjovik = TheField.Gjovik();
        var before = A.Application().By(gjovik).In(A.Call().For(2026).Open().Call).Answering("kompetanse.abc.overfort", "25 000").Submitted().Application;
        var walk = A.Application().By(gjovik).Started();
        Save(walk, 0, (Field, "Skrevet i år"));

        walk.Application.CopyFrom(before, walk.Form, walk.Applicant.Contact, A.Monday);

        var draft = walk.Application.OpenVersion!;
        draft.Answers[Field].Should().Be("Skrevet i år");
        draft.Answers["kompetanse.abc.nye"].Should().Be("60000");
        draft.Answers["kompetanse.abc.overfort"].Should().BeNull();
        draft.Answers["kontroll.erklaring"].Should().BeNull();
        draft.Answers["bpa.opplaringsplan"].Should().BeNull();
        draft.Answers["innovasjon.p1.ny"].Should().Be("viderefort");
        draft.Answers["innovasjon.p1.viderefort_fra"].Should().Be(before.SentVersion!.Lines.Single(line => line.Part == "innovasjon").UndertakingId.ToString());
        (draft.CopiedFromYear, draft.CopiedInRevision).Should().Be((2026, draft.Revision));
        FluentActions.Invoking(() => walk.Application.CopyFrom(walk.Application, walk.Form, walk.Applicant.Contact, A.Monday)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ApplicationRules.CopiedFromOwn);
    }

    private static IReadOnlyList<Conflict> Save(ApplicationWalk walk, int loadedAt, params (string Field, string? Typed)[] typed) =>
        walk.Application.Save(walk.Form, loadedAt, typed.ToDictionary(each => each.Field, each => each.Typed), walk.Applicant.Contact, A.Monday);

    private static void Sign(ApplicationWalk walk, string title, string? delegation, bool isDelegate) =>
        walk.Application.SignAndSend(walk.Call, walk.Form, Register(walk), title, delegation, isDelegate, walk.Applicant.Signatory, A.Monday);

    private static UndertakingRegister Register(ApplicationWalk walk) => new("ki", walk.Applicant.Organisation.Id, 2027, []);
}
