using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>The head of the kommune and the head of the Nav office both sign, the same answers, in any order (NAV-40).</summary>
public sealed class TwoSignaturesTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Requirement("NAV-40")]
    [Requirement("NAV-41")]
    public void It_is_sent_when_both_have_signed_whoever_is_first(bool headFirst)
    {
        var walk = A.NavApplication().AwaitingSignatures();
        Func<bool>[] signing = headFirst ? [walk.SignedByHead, walk.SignedByNavLeader] : [walk.SignedByNavLeader, walk.SignedByHead];

        signing[0]().Should().BeFalse();
        walk.Application.Status.Should().Be(ApplicationStatus.Draft);
        walk.Application.SentVersion.Should().BeNull();
        signing[1]().Should().BeTrue();

        walk.Application.Status.Should().Be(ApplicationStatus.Submitted);
        walk.Application.SentVersion!.Signatures.Select(signature => signature.Role).Should().BeEquivalentTo([Role.Signatory, Role.NavLeader]);
    }

    [Fact]
    [Requirement("NAV-40")]
    public void Both_have_signed_what_was_sent()
    {
        var sent = A.NavApplication().Submitted().Application.SentVersion!;

        sent.Signatures.Should().HaveCount(2).And.OnlyContain(signature => signature.ContentHash == sent.Hash);
    }

    [Fact]
    [Requirement("NAV-40")]
    public void A_change_voids_the_first_signature()
    {
        var walk = A.NavApplication().AwaitingSignatures();
        _ = walk.SignedByNavLeader();

        walk.Application.Reopen(walk.Applicant.Contact, walk.At);
        walk.Application.OpenVersion!.Signatures.Should().BeEmpty();
        walk.Application.Save(walk.Form, walk.Application.OpenVersion.Revision, new Dictionary<string, string?> { ["prosjekt.tittel"] = "Nye veier videre" }, walk.Applicant.Contact, walk.At);
        walk.AwaitingSignatures();

        walk.SignedByHead().Should().BeFalse("the Nav leader has not signed what stands now");
        walk.SignedByNavLeader().Should().BeTrue();
    }

    [Fact]
    [Requirement("NAV-40")]
    public void Nothing_can_be_changed_while_the_second_signature_is_awaited()
    {
        var walk = A.NavApplication().AwaitingSignatures();
        _ = walk.SignedByNavLeader();
        var change = () => walk.Application.Save(walk.Form, walk.Application.OpenVersion!.Revision, new Dictionary<string, string?> { ["prosjekt.tittel"] = "Noe annet" }, walk.Applicant.Contact, walk.At);

        change.Should().Throw<Domain.Lifecycles.ForbiddenMove>();
    }

    [Fact]
    [Requirement("NAV-40")]
    public void One_person_is_not_both_heads()
    {
        var walk = A.NavApplication().AwaitingSignatures();
        _ = walk.SignedByHead();

        Refusal(walk, walk.Applicant.Signatory with { Role = Role.NavLeader }).Should().Be(VersionRules.SignersAreTwo);
        walk.Application.SentVersion.Should().BeNull();
    }

    [Fact]
    [Requirement("NAV-40")]
    public void Two_with_the_same_role_are_one_signature()
    {
        var walk = A.NavApplication().AwaitingSignatures();
        _ = walk.SignedByHead();

        Refusal(walk, A.Actor(walk.Applicant.Organisation, Role.Signatory)).Should().Be(VersionRules.SignerIsAsked);
    }

    [Fact]
    [Requirement("KI-29")]
    public void Ki_is_signed_by_one_and_a_nav_leader_is_not_asked()
    {
        var walk = A.Application().AwaitingSignature();
        var sign = () => walk.Application.SignAndSend(walk.Call, walk.Form, walk.Register, "Nav-leder", null, isDelegate: false, walk.Applicant.NavLeader, walk.At);

        sign.Should().Throw<RuleViolation>().Which.Rule.Should().Be(VersionRules.SignerIsAsked);
        walk.Submitted().Application.SentVersion!.Signatures.Should().ContainSingle().Which.Role.Should().Be(Role.Signatory);
    }

    [Fact]
    [Requirement("NAV-40")]
    [Requirement("NAV-41")]
    public void A_form_on_paper_that_lacks_a_signature_is_not_registered()
    {
        var walk = A.NavApplication().Started();
        PaperSignature head = new("Kommunedirektøren", "kommunedirektør", IsDelegate: false, Delegation: null);
        var answers = FilledNavForm.Common.Concat(FilledNavForm.Position("p1")).ToDictionary(answer => answer.Key, answer => answer.Value);
        void Register(params IReadOnlyList<PaperSignature> papers) => walk.Application.Register(
            new FormTakenIn(0, answers, new Dictionary<string, IReadOnlyList<string>> { ["stilling"] = ["p1"] }), new ReceivedFile("søknad.xlsx", "abc"), papers, walk.At, walk.Call, walk.Form, walk.Register, walk.Staff.Caseworker, walk.At);

        FluentActions.Invoking(() => Register(head)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ReceivingRules.SignerIsNamed);
        Register(head, head with { Name = "Nav-lederen", Title = "Nav-leder" });

        walk.Application.SentVersion!.Signatures.Select(signature => signature.PaperSigner).Should().Equal("Kommunedirektøren", "Nav-lederen");
    }

    private static Rule Refusal(NavWalk walk, Actor by) =>
        FluentActions.Invoking(() => walk.Application.SignAndSend(walk.Call, walk.Form, walk.Register, "Leder", null, isDelegate: false, by, walk.At)).Should().Throw<RuleViolation>().Which.Rule;
}
