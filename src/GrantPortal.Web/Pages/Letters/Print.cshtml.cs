using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Letters;

/// <summary>The PDF of a sent letter. One that was sent without a printer at hand is printed when it is first asked for.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PrintModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Application> id, Id<Letter> letter, CancellationToken stop)
    {
        var found = await db.Letters.VisibleTo(viewer, db.Applications)
            .FirstOrDefaultAsync(each => each.Id == letter && each.ApplicationId == id && each.Status == LetterStatus.Sent, stop);
        if (found is null)
        {
            return NotFound();
        }

        if (found.DocumentId is null)
        {
            await desk.PrintAsync(found, found.SentBy!.Value, clock.GetUtcNow(), stop);
            await db.SaveChangesAsync(stop);
        }

        var print = await db.Documents.AsNoTracking().Where(document => document.Id == found.DocumentId)
            .Select(document => new { document.FileName, document.ContentType, document.Content!.Bytes }).FirstAsync(stop);
        Response.Headers.CacheControl = "private, no-store";
        return File(print.Bytes, print.ContentType, print.FileName);
    }
}
