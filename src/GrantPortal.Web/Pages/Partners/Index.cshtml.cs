using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Partners;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Partners;

/// <summary>The applications that the viewer's organisation is a partner in, and nothing else of their cases (LSV-02).</summary>
[Authorize(Policy = Policies.CoSigner)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Rows = await (
        from signature in db.PartnerSignatures.AsNoTracking().OfPartner(viewer, db.Organisations)
        join application in db.Applications on signature.ApplicationId equals application.Id
        join call in db.Calls on application.CallId equals call.Id
        join applicant in db.Organisations on signature.ApplicantId equals applicant.Id
        orderby signature.InvitedAt descending, application.CaseNumber
        select new Row(signature.Id, applicant.Name, call.Name, application.Year, application.CaseNumber, signature.Status)).ToListAsync(stop);

    public sealed record Row(Id<PartnerSignature> Id, string Applicant, Text Call, int Year, string CaseNumber, SignatureStatus Status);
}
