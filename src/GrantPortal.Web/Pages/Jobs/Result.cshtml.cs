using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Jobs;

/// <summary>The file that a job made, for the one who asked for it.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ResultModel(PortalDb db, Viewer viewer) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Job> id, CancellationToken stop)
    {
        var file = await (
            from job in db.Jobs.VisibleTo(viewer)
            where job.Id == id
            join document in db.Documents on job.ResultId equals document.Id
            select new { document.FileName, document.ContentType, document.Content!.Bytes }).SingleOrDefaultAsync(stop);
        if (file is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-store";
        return File(file.Bytes, file.ContentType, file.FileName);
    }
}
