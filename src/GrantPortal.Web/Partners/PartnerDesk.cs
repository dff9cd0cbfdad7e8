using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Partners;

/// <summary>A signature with the one version that it is for: all that a partner sees.</summary>
/// <param name="Signature">The signature.</param>
/// <param name="Application">The case.</param>
/// <param name="Call">The call.</param>
/// <param name="Form">The form, as the applicant fills it in.</param>
/// <param name="Sent">The version; still the one that is sent while the signature is not void.</param>
/// <param name="Applicant">The main applicant.</param>
public sealed record SignatureAtHand(PartnerSignature Signature, Application Application, Call Call, ResolvedForm Form, FormVersion Sent, Organisation Applicant)
{
    public Language Language => Applicant.LetterLanguage(Application.Language);

    public DateTimeOffset Deadline => Call.DeadlineOf(DeadlineKind.Application, Application.OfficeId, Application.ApplicantId);
}

/// <summary>Where partners' signatures are begun and found. The page saves.</summary>
public sealed class PartnerDesk(PortalDb db, NoticeDesk notices)
{
    /// <summary>A version is sent: signatures on the one before are void, and the partners of this one are asked.</summary>
    public async Task FollowAsync(Application application, ResolvedForm form, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        if (form.Partners is null)
        {
            return;
        }

        foreach (var earlier in await db.PartnerSignatures.Where(each => each.ApplicationId == application.Id && each.Status != SignatureStatus.Void).ToListAsync(stop))
        {
            earlier.MakeVoid(by, at);
        }

        foreach (var (signature, secret) in PartnerSignature.Ask(application, form, by, at))
        {
            db.PartnerSignatures.Add(signature);
            Send(signature, secret, application.Language, at);
            var number = signature.Number;
            var known = await db.Organisations.AsNoTracking().Where(each => each.Number == number).ToListAsync(stop);
            foreach (var partner in known)
            {
                await notices.TellAsync(partner.Id, [Role.Partner, Role.Signatory], NoticeKind.Task, partner.LetterLanguage(application.Language), except: null, at, stop);
            }
        }
    }

    /// <summary>Sends a new link to an address that somebody has put right.</summary>
    public void SendAgain(PartnerSignature signature, Application application, EmailAddress address, Actor by, DateTimeOffset at)
    {
        var secret = InvitationSecret.New();
        signature.Invite(application, address, secret, by, at);
        Send(signature, secret, application.Language, at);
    }

    /// <summary>For who holds a link; null when it is used, too old, renewed, void, or none.</summary>
    public async Task<SignatureAtHand?> OfLinkAsync(InvitationSecret secret, DateTimeOffset at, CancellationToken stop)
    {
        var hash = secret.Hash;
        var atHand = await LoadAsync(db.PartnerSignatures.Where(each => each.SecretHash == hash), stop);
        return atHand?.Signature.LetsIn(secret, at) == true ? atHand : null;
    }

    /// <summary>For who signs in for the partner: its own, and of each case that version only; a void one is nobody's.</summary>
    public Task<SignatureAtHand?> OfPartnerAsync(Id<PartnerSignature> id, Viewer viewer, CancellationToken stop) =>
        LoadAsync(db.PartnerSignatures.OfPartner(viewer, db.Organisations).Where(each => each.Id == id), stop);

    /// <summary>A document that is attached to the version that the partner reads; null for any other.</summary>
    public async Task<Document?> AttachmentAsync(SignatureAtHand atHand, Id<Document> id, CancellationToken stop)
    {
        var (application, answers) = (atHand.Application.Id, atHand.Sent.Answers);
        var isAttached = atHand.Form.FieldsFor(answers).Any(field => field.Kind is FieldKind.Document && answers[field.Name] == id.ToString());
        return isAttached ? await db.Documents.AsNoTracking().Include(document => document.Content).SingleOrDefaultAsync(document => document.Id == id && document.ApplicationId == application, stop) : null;
    }

    /// <summary>How far the partners of a sent application have come.</summary>
    public async Task<PartnerStanding?> StandingAsync(Application application, CancellationToken stop)
    {
        if (application.SentVersion is not { } sent)
        {
            return null;
        }

        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).SingleAsync(each => each.Id == application.CallId, stop);
        var signatures = await db.PartnerSignatures.AsNoTracking().Where(each => each.ApplicationId == application.Id && each.Status != SignatureStatus.Void).ToListAsync(stop);
        return PartnerStanding.Of(call.Form!, sent.Answers, signatures, call.DeadlineOf(DeadlineKind.Application, application.OfficeId, application.ApplicantId));
    }

    private void Send(PartnerSignature signature, InvitationSecret secret, Language language, DateTimeOffset at) =>
        db.Notices.Add(Notice.To(signature.Invited!, NoticeKind.PartnerInvited, language, $"/samarbeid/lenke/{secret.Text}", at));

    private async Task<SignatureAtHand?> LoadAsync(IQueryable<PartnerSignature> signatures, CancellationToken stop)
    {
        if (await signatures.SingleOrDefaultAsync(stop) is not { } signature)
        {
            return null;
        }

        var application = await db.Applications.Include(each => each.Versions.Where(version => version.SentAt != null)).SingleAsync(each => each.Id == signature.ApplicationId, stop);
        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).SingleAsync(each => each.Id == application.CallId, stop);
        var applicant = await db.Organisations.AsNoTracking().SingleAsync(each => each.Id == signature.ApplicantId, stop);
        return new SignatureAtHand(signature, application, call, call.Form!.For(applicant.Kind), application.Versions.Single(version => version.Id == signature.VersionId), applicant);
    }
}
