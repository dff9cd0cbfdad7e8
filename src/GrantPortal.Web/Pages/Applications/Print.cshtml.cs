using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>One version of an application on one page, for paper and for reading: the one that is asked for, else the one being written, else the one that stands.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PrintModel(PortalDb db, Viewer viewer) : PageModel
{
    public Row Shown { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, int? versjon, CancellationToken stop)
    {
        // What is not sent is nobody's but the applicant's.
        var own = viewer.OrganisationId;
        var found = await (
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            where application.Id == id
            from version in application.Versions
            where (versjon == null || version.Number == versjon) && (version.SentAt != null || application.ApplicantId == own)
            orderby version.Number descending
            select new Row(application.Id, application.CaseNumber, application.Year, call.Content, applicant.Name, applicant.Kind, version.Number, version.SentAt, version.Hash, version.Answers, call.Form!))
            .FirstOrDefaultAsync(stop);
        if (found is null)
        {
            return NotFound();
        }

        Shown = found;
        Filled = await FilledForm.ReadAsync(db, id, found.Form.For(found.Kind), found.Answers, stop);
        return Page();
    }

    /// <summary>The version that is shown.</summary>
    public sealed record Row(
        Id<Application> Id, string CaseNumber, int Year, CallContent Call, string Applicant, OrganisationKind Kind, int Number, DateTimeOffset? SentAt, string? Hash, Answers Answers, ResolvedForm Form);
}
