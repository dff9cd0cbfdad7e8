using System.Linq.Expressions;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;

namespace GrantPortal.Web.Security;

/// <summary>
/// Which cases a viewer sees, decided where they are loaded: what is not in the answer does not exist (404). An applicant sees its own; an embete sees its
/// own once they are sent (KI-30), the scheme's directorate reads across embeter, and a body with a delegated control what it controls, as long as it does
/// (KI-102); none of their people sees one where they have declared partiality. Nobody else sees any (NAV-99).
/// </summary>
public static class Visibility
{
    private static readonly Role[] ApplicantRoles = [Role.Contact, Role.Signatory, Role.NavLeader];

    private static readonly Role[] OfficeRoles = [Role.Caseworker, Role.OfficeLeader, Role.Paymaster];

    private static readonly Role[] DirectorateRoles = [Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Paymaster];

    public static IQueryable<Application> VisibleTo(this IQueryable<Application> applications, Viewer viewer)
    {
        var organisation = viewer.OrganisationId;
        var person = viewer.PersonId;
        var impartial = applications.Where(application => !application.Impartiality.Any(declaration => declaration.PersonId == person && !declaration.IsImpartial));
        if (viewer.OfficeId is { } office && viewer.Roles.Overlaps(OfficeRoles))
        {
            return impartial.Where(application => application.OfficeId == office && application.SubmittedAt != null);
        }

        if (viewer is { IsSignedIn: true, Acting.Kind: OrganisationKind.Directorate } && viewer.Roles.Overlaps(DirectorateRoles))
        {
            string[] schemes = [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.Directorate == viewer.Acting.Code).Select(scheme => scheme.Key)];
            return impartial.Where(application => application.SubmittedAt != null && schemes.Contains(application.Scheme));
        }

        if (viewer.May(Policies.Controller))
        {
            return impartial.Where(application => application.ControlledBy == organisation);
        }

        return viewer.IsSignedIn && viewer.Roles.Overlaps(ApplicantRoles)
            ? applications.Where(application => application.ApplicantId == organisation || application.PayeeId == organisation || application.SuccessorId == organisation)
            : applications.Where(Nothing<Application>());
    }

    /// <summary>
    /// Where a caseworker may put a form that came to the embete: the applications of its own applicants, the drafts too, which it does not see otherwise.
    /// Nothing of a draft is shown.
    /// </summary>
    public static IQueryable<Application> OpenTo(this IQueryable<Application> applications, Viewer viewer)
    {
        var office = viewer.May(Policies.Caseworker) ? viewer.OfficeId : null;
        return applications.Where(application => application.OfficeId == office);
    }

    /// <summary>The decisions on the cases that the viewer sees; who applied sees one when its letter is sent.</summary>
    public static IQueryable<Decision> VisibleTo(this IQueryable<Decision> decisions, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var seesUnsent = viewer.IsOfficial;
        return decisions.Where(decision => (seesUnsent || decision.Status != DecisionStatus.Made) && visible.Any(application => application.Id == decision.ApplicationId));
    }

    /// <summary>The reports on the cases that the viewer sees, and those that it is to write; an official sees one when it is sent.</summary>
    public static IQueryable<Report> VisibleTo(this IQueryable<Report> reports, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var (own, isOfficial) = (viewer.OrganisationId, viewer.IsOfficial);
        var writes = viewer.IsSignedIn && viewer.Roles.Overlaps(ApplicantRoles);
        return reports.Where(report => (writes && report.ReporterId == own) || ((!isOfficial || report.SubmittedAt != null) && visible.Any(application => application.Id == report.ApplicationId)));
    }

    /// <summary>The signatures that the viewer's organisation gives as a partner: it sees the version that each is for, and nothing else of the case (LSV-02).</summary>
    public static IQueryable<PartnerSignature> OfPartner(this IQueryable<PartnerSignature> signatures, Viewer viewer, IQueryable<Organisation> organisations)
    {
        var own = viewer.OrganisationId;
        return viewer.May(Policies.CoSigner)
            ? signatures.Where(signature => signature.Status != SignatureStatus.Void && organisations.Any(organisation => organisation.Id == own && organisation.Number != null && organisation.Number == signature.Number))
            : signatures.Where(Nothing<PartnerSignature>());
    }

    /// <summary>The carry-overs to or from the cases that the viewer sees.</summary>
    public static IQueryable<Transfer> VisibleTo(this IQueryable<Transfer> transfers, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        return transfers.Where(transfer => visible.Any(application => application.Id == transfer.ToApplicationId));
    }

    /// <summary>
    /// The decisions whose money the viewer answers for: the embete's own, or all in the directorate's schemes. Sums are whole, so nothing is left out for partiality.
    /// </summary>
    public static IQueryable<Decision> AccountedBy(this IQueryable<Decision> decisions, Viewer viewer, IQueryable<Call> calls)
    {
        var office = viewer.OfficeId;
        string[] schemes = viewer.May(Policies.Directorate) ? [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.Directorate == viewer.Acting.Code).Select(scheme => scheme.Key)] : [];
        return viewer.May(Policies.Accounts)
            ? decisions.Where(decision => decision.OfficeId == office || calls.Any(call => call.Id == decision.CallId && schemes.Contains(call.Scheme)))
            : decisions.Where(Nothing<Decision>());
    }

    /// <summary>The claims on the cases that the viewer sees; who is to pay sees one when it is sent.</summary>
    public static IQueryable<Claim> VisibleTo(this IQueryable<Claim> claims, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var seesUnsent = viewer.IsOfficial;
        return claims.Where(claim => (seesUnsent || claim.SentAt != null) && visible.Any(application => application.Id == claim.ApplicationId));
    }

    /// <summary>The letters on the cases that the viewer sees; a draft is the embete's.</summary>
    public static IQueryable<Letter> VisibleTo(this IQueryable<Letter> letters, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var (own, isOfficial) = (viewer.OrganisationId, viewer.IsOfficial);
        return letters.Where(letter => (letter.Status == LetterStatus.Sent || (isOfficial && letter.OfficeId == own)) && visible.Any(application => application.Id == letter.ApplicationId));
    }

    /// <summary>
    /// The documents of the cases that the viewer sees; what the embete keeps for itself is the embete's, and what is attached to a version that is
    /// still being written is the applicant's.
    /// </summary>
    public static IQueryable<Document> VisibleTo(this IQueryable<Document> documents, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var isOfficial = viewer.IsOfficial;
        return documents.Where(document => (isOfficial || document.Purpose != DocumentPurpose.CaseDocument)
            && visible.Any(application => application.Id == document.ApplicationId
                && (!isOfficial || document.Purpose != DocumentPurpose.FormAttachment || document.UploadedAt <= application.SubmittedAt)));
    }

    /// <summary>
    /// The controls on the cases that the viewer sees; who is controlled sees one when it is asked, or when it is closed. The body that carries one out sees
    /// that one alone.
    /// </summary>
    public static IQueryable<Control> VisibleTo(this IQueryable<Control> controls, Viewer viewer, IQueryable<Application> applications)
    {
        var visible = applications.VisibleTo(viewer);
        var (isOfficial, isController, organisation) = (viewer.IsOfficial, viewer.May(Policies.Controller), viewer.OrganisationId);
        return controls.Where(control => (isOfficial || control.Requests.Any() || control.Status == ControlStatus.Closed)
            && (!isController || control.DelegateId == organisation)
            && visible.Any(application => application.Id == control.ApplicationId));
    }

    /// <summary>The jobs that the viewer asked for, for the organisation that it acts for now. Nobody else sees them.</summary>
    public static IQueryable<Job> VisibleTo(this IQueryable<Job> jobs, Viewer viewer)
    {
        var (person, organisation) = (viewer.PersonId, viewer.OrganisationId);
        return jobs.Where(job => job.OwnerId == person && job.OrganisationId == organisation);
    }

    private static Expression<Func<T, bool>> Nothing<T>() => _ => false;
}
