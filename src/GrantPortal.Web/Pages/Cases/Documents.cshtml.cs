using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Every file on the case that this viewer may read, the latest first, each with its hash.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DocumentsModel(PortalDb db, Viewer viewer, JournalledCopies copies, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];

    /// <summary>True where the scheme's projects are documented at a centre (KIR-09).</summary>
    public bool MayForward => Head.IsOffice && SchemeCatalogue.Portal[Head.Facts.Scheme].DocumentedPart is not null;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        await copies.EnsureAsync(PageContext, FormAddress.Of(id), stop);
        Documents = await db.Documents.AsNoTracking().VisibleTo(viewer, db.Applications)
            .Where(document => document.ApplicationId == id)
            .OrderByDescending(document => document.UploadedAt).ThenBy(document => document.Id)
            .Select(document => new CaseDocument(document.Id, document.FileName, document.Purpose, document.Size, document.Hash, document.UploadedAt))
            .ToListAsync(stop);
        return Page();
    }
}

/// <summary>A file on a case, as the list shows it; size in bytes, hash SHA-256.</summary>
public sealed record CaseDocument(Id<Document> Id, string FileName, DocumentPurpose Purpose, long Size, string Hash, DateTimeOffset UploadedAt);
