using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Partners;

/// <summary>
/// A partner's signature on one version of a joint application, the one that is sent (LSV-02). It is given through a link that can be used once, or by who signs in for the partner; it may
/// belong to another embete, sees nothing else of the case, and is never paid. A new version voids it.
/// </summary>
public sealed class PartnerSignature
{
    /// <summary>How long a link holds.</summary>
    public static readonly TimeSpan LinkHolds = TimeSpan.FromDays(60);

    private PartnerSignature()
    {
    }

    public Id<PartnerSignature> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<FormVersion> VersionId { get; private set; }

    /// <summary>The main applicant.</summary>
    public Id<Organisation> ApplicantId { get; private set; }

    /// <summary>The embete that has the case.</summary>
    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>What the application calls the partner.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>The partner's number: who signs in for the organisation with it, may sign.</summary>
    public OrganisationNumber? Number { get; private set; }

    public SignatureStatus Status { get; private set; }

    public EmailAddress? Invited { get; private set; }

    public DateTimeOffset? InvitedAt { get; private set; }

    /// <summary>SHA-256 of the link's secret; null when there is none that can be used.</summary>
    public string? SecretHash { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    /// <summary>Who signed, as stated; empty until then.</summary>
    public string Signer { get; private set; } = string.Empty;

    /// <summary>The signer's position; empty until then.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>The person of the portal who signed; null for who came by a link.</summary>
    public Id<Person>? SignedBy { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>SHA-256 of exactly what was signed.</summary>
    public string? ContentHash { get; private set; }

    public DateTimeOffset? VoidedAt { get; private set; }

    /// <summary>Begins to wait for the partners of a version that is just sent, each with a link of its own; none where the application is not joint, or where a signed agreement counts.</summary>
    public static IReadOnlyList<(PartnerSignature Signature, InvitationSecret Secret)> Ask(Application application, ResolvedForm form, Actor by, DateTimeOffset at)
    {
        if (application.SentVersion is not { } version || form.Partners is not { } asked || !asked.SignIn(form, version.Answers))
        {
            return [];
        }

        return [.. asked.In(form, version.Answers).Select(partner => Of(application, version, partner, by, at))];
    }

    /// <summary>Sends a new link. The one before is void from now on.</summary>
    public void Invite(Application application, EmailAddress address, InvitationSecret secret, Actor by, DateTimeOffset at)
    {
        DemandParty(by);
        Status = SignatureLifecycle.Table.Next(Status, SignatureAction.Invite, by);
        (Invited, InvitedAt, SecretHash, ExpiresAt) = (address, at, secret.Hash, at + LinkHolds);
        application.Note(new("{0} har fått en lenke for å signere søknaden.", "{0} har fått ei lenkje for å signere søknaden."), by, at, Name);
    }

    /// <summary>True while the link with this secret can be used.</summary>
    public bool LetsIn(InvitationSecret secret, DateTimeOffset at) =>
        SecretHash == secret.Hash && at < ExpiresAt && Status is SignatureStatus.Awaited;

    /// <summary>Signs exactly the version that was read. The link is used up.</summary>
    /// <param name="application">The case.</param>
    /// <param name="readHash">Hash of what was read.</param>
    /// <param name="signer">Name of who signs.</param>
    /// <param name="title">Position of who signs.</param>
    /// <param name="by">Who signs: somebody of the partner, or nobody of the portal for who came by the link.</param>
    /// <param name="at">When.</param>
    public void Sign(Application application, string readHash, string signer, string title, Actor by, DateTimeOffset at)
    {
        var next = SignatureLifecycle.Table.Next(Status, SignatureAction.Sign, by);
        if (application.SentVersion is not { } version || version.Id != VersionId || version.Hash != readHash)
        {
            throw new RuleViolation(PartnerRules.IsOfVersion);
        }

        var (name, position) = (Norwegian.Normalise(signer).Trim(), Norwegian.Normalise(title).Trim());
        if (name.Length == 0 || position.Length == 0)
        {
            throw new RuleViolation(PartnerRules.SignerIsNamed);
        }

        (Status, Signer, Title, SignedBy, SignedAt, ContentHash, SecretHash, ExpiresAt) = (next, name, position, by.Person == default ? null : by.Person, at, readHash, null, null);
        application.Note(new("{0} har signert som samarbeidspartner.", "{0} har signert som samarbeidspartnar."), by, at, Name);
    }

    /// <summary>Another version is sent: this signature holds for nothing any more.</summary>
    public void MakeVoid(Actor by, DateTimeOffset at) =>
        (Status, SecretHash, ExpiresAt, VoidedAt) = (SignatureLifecycle.Table.Next(Status, SignatureAction.MakeVoid, by), null, null, at);

    private static (PartnerSignature Signature, InvitationSecret Secret) Of(Application application, FormVersion version, NamedPartner partner, Actor by, DateTimeOffset at)
    {
        var (signature, secret) = (new PartnerSignature
        {
            Id = Id<PartnerSignature>.New(at),
            ApplicationId = application.Id,
            VersionId = version.Id,
            ApplicantId = application.ApplicantId,
            OfficeId = application.OfficeId,
            Name = partner.Name,
            Number = partner.Number,
        }, InvitationSecret.New());
        signature.Invite(application, EmailAddress.Parse(partner.Email), secret, by, at);
        return (signature, secret);
    }

    private void DemandParty(Actor by)
    {
        if (by.Organisation != (by.Role is Role.Caseworker ? OfficeId : ApplicantId))
        {
            throw new RuleViolation(PartnerRules.IsParty);
        }
    }
}
