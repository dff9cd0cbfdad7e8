using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Documents;

/// <summary>
/// A document as a file: a call's regulations to everyone, a case's to those who see the case, a mapping's evidence to the kommune, its embete and the directorates.
/// Always as an attachment, so that nothing uploaded is ever run as a page of ours.
/// </summary>
[AllowAnonymous]
public sealed class DownloadModel(PortalDb db, Viewer viewer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Document> id, CancellationToken stop)
    {
        var document = await Readable().AsNoTracking().Include(document => document.Content).SingleOrDefaultAsync(document => document.Id == id, stop);
        return document is null ? NotFound() : this.Attachment(document);
    }

    private IQueryable<Document> Readable()
    {
        var ofCases = db.Documents.VisibleTo(viewer, db.Applications).Select(document => document.Id);
        var kommune = viewer.OrganisationId;
        var office = viewer.OfficeId;
        var reads = viewer.May(Policies.Directorate);
        return db.Documents.Where(document =>
            document.Purpose == DocumentPurpose.Regulations
            || (document.Purpose == DocumentPurpose.MappingEvidence && (reads || document.OrganisationId == kommune
                || db.Organisations.Any(organisation => organisation.Id == document.OrganisationId && organisation.Kind == OrganisationKind.Municipality && organisation.OfficeId == office)))
            || ofCases.Contains(document.Id));
    }
}
