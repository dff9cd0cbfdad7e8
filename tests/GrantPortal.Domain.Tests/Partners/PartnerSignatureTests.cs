using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Partners;

/// <summary>A joint application: who signs it beside the kommune, what that holds for, and what happens when nobody does.</summary>
public sealed class PartnerSignatureTests
{
    private static readonly Organisation Trust = TheField.HealthTrust().Organisation;

    private static readonly Actor AtTrust = A.Actor(Trust, Role.Partner);

    [Fact]
    [Requirement("LSV-02")]
    public void Each_partner_of_a_sent_joint_application_is_asked_with_a_link_of_its_own()
    {
        var walk = A.Measure().Together(Trust).Submitted();

        var (signature, secret) = Ask(walk).Should().ContainSingle().Which;

        (signature.Name, signature.Number, signature.Status).Should().Be((Trust.Name, Trust.Number, SignatureStatus.Awaited));
        signature.LetsIn(secret, walk.At.AddDays(30)).Should().BeTrue();
        signature.LetsIn(InvitationSecret.New(), walk.At).Should().BeFalse();
        signature.LetsIn(secret, walk.At.AddDays(61)).Should().BeFalse();
    }

    [Fact]
    [Requirement("LSV-02")]
    public void Nobody_is_asked_where_the_kommune_applies_alone_or_where_the_agreement_is_signed_by_all()
    {
        Ask(A.Measure().Submitted()).Should().BeEmpty();
        Ask(A.Measure().Together(Trust, hasSignedAgreement: true).Submitted()).Should().BeEmpty();
    }

    [Fact]
    [Requirement("LSV-02")]
    public void Where_the_call_wants_signatures_a_signed_agreement_does_not_do()
    {
        var call = A.MeasureCall().Saying(content => FilledMeasure.Said(content).WithSwitch("partnersConfirm", "signature")).Open().Call;

        Ask(A.Measure().In(call).Together(Trust, hasSignedAgreement: true).Submitted()).Should().ContainSingle();
    }

    [Fact]
    [Requirement("LSV-02")]
    public void A_partner_signs_exactly_the_version_that_it_read_once()
    {
        var walk = A.Measure().Together(Trust).Submitted();
        var (signature, secret) = Ask(walk)[0];
        var hash = walk.Application.SentVersion!.Hash!;

        Refused(() => signature.Sign(walk.Application, "another", "Signatar", "klinikksjef", AtTrust, walk.At)).Should().Be(PartnerRules.IsOfVersion);
        Refused(() => signature.Sign(walk.Application, hash, "Signatar", " ", AtTrust, walk.At)).Should().Be(PartnerRules.SignerIsNamed);
        signature.Sign(walk.Application, hash, "Signatar", "klinikksjef", AtTrust, walk.At);

        (signature.Status, signature.ContentHash, signature.Title).Should().Be((SignatureStatus.Signed, hash, "klinikksjef"));
        signature.LetsIn(secret, walk.At).Should().BeFalse("the link is used up");
        FluentActions.Invoking(() => signature.Sign(walk.Application, hash, "Signatar", "klinikksjef", AtTrust, walk.At)).Should().Throw<ForbiddenMove>();
    }

    [Fact]
    [Requirement("LSV-02")]
    public void A_new_version_voids_the_signature_and_asks_anew()
    {
        var walk = A.Measure().Together(Trust).Submitted();
        var (signature, _) = Ask(walk)[0];
        var hash = walk.Application.SentVersion!.Hash!;
        signature.Sign(walk.Application, hash, "Signatar", "klinikksjef", AtTrust, walk.At);

        walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At);
        walk.Application.Save(walk.Form, walk.Application.OpenVersion!.Revision, new Dictionary<string, string?> { ["tiltak.tittel"] = "Et annet navn" }, walk.Applicant.Contact, walk.At);
        walk.AwaitingSignature().Application.SignAndSend(walk.Call, walk.Form, walk.Register, "kommunedirektør", delegation: null, isDelegate: false, walk.Applicant.Signatory, walk.At);
        signature.MakeVoid(walk.Applicant.Signatory, walk.At);

        signature.Status.Should().Be(SignatureStatus.Void);
        var (again, _) = Ask(walk)[0];
        again.VersionId.Should().NotBe(signature.VersionId);
        Refused(() => again.Sign(walk.Application, hash, "Signatar", "klinikksjef", AtTrust, walk.At)).Should().Be(PartnerRules.IsOfVersion);
    }

    [Fact]
    [Requirement("LSV-02")]
    public void A_new_link_makes_the_one_before_invalid_and_only_a_party_sends_one()
    {
        var walk = A.Measure().Together(Trust).Submitted();
        var (signature, first) = Ask(walk)[0];
        var second = InvitationSecret.New();

        Refused(() => signature.Invite(walk.Application, EmailAddress.Parse("ny@partner.example"), second, TheField.Lom().Contact, walk.At)).Should().Be(PartnerRules.IsParty);
        signature.Invite(walk.Application, EmailAddress.Parse("ny@partner.example"), second, walk.Applicant.Contact, walk.At);

        (signature.LetsIn(first, walk.At), signature.LetsIn(second, walk.At)).Should().Be((false, true));
    }

    [Fact]
    [Requirement("LSV-02")]
    public void An_application_is_dismissed_as_unsigned_by_a_person_and_only_after_the_deadline()
    {
        var walk = A.Measure().Together(Trust).Submitted().Impartial();
        var standing = Standing(walk, Ask(walk)[0].Signature);

        standing.IsConfirmed.Should().BeFalse();
        Refused(() => walk.Application.Dismiss(DismissalGround.SignatureMissing, walk.Applicant.Staff.Caseworker, walk.At, standing)).Should().Be(PartnerRules.DeadlineComesFirst);
        walk.AfterDeadline().Application.Dismiss(DismissalGround.SignatureMissing, walk.Applicant.Staff.Caseworker, walk.At, standing);

        walk.Application.DismissedFor.Should().Be(DismissalGround.SignatureMissing);
    }

    [Fact]
    [Requirement("LSV-02")]
    public void It_is_never_dismissed_as_unsigned_when_all_have_signed_or_a_signed_agreement_is_attached()
    {
        var agreed = A.Measure().Together(Trust, hasSignedAgreement: true).Submitted().Impartial().AfterDeadline();
        Refused(() => agreed.Application.Dismiss(DismissalGround.SignatureMissing, agreed.Applicant.Staff.Caseworker, agreed.At, Standing(agreed))).Should().Be(PartnerRules.IsConfirmed);

        var signed = A.Measure().Together(Trust).Submitted().Impartial();
        var signature = Ask(signed)[0].Signature;
        signature.Sign(signed.Application, signed.Application.SentVersion!.Hash!, "Signatar", "klinikksjef", AtTrust, signed.At);
        signed.AfterDeadline();
        Refused(() => signed.Application.Dismiss(DismissalGround.SignatureMissing, signed.Applicant.Staff.Caseworker, signed.At, Standing(signed, signature))).Should().Be(PartnerRules.IsConfirmed);
    }

    private static IReadOnlyList<(PartnerSignature Signature, InvitationSecret Secret)> Ask(ApplicationWalk walk) => PartnerSignature.Ask(walk.Application, walk.Form, walk.Applicant.Signatory, walk.At);

    private static PartnerStanding Standing(ApplicationWalk walk, params PartnerSignature[] signatures) =>
        PartnerStanding.Of(walk.Form, walk.Application.SentVersion!.Answers, signatures, walk.Call.DeadlineOf(DeadlineKind.Application, walk.Applicant.Office.Id, walk.Applicant.Organisation.Id));

    private static Rule Refused(Action act) => act.Should().Throw<RuleViolation>().Which.Rule;
}
