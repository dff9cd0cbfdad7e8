using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The application as it was sent; who applies sees the draft until then.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class FormModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    public int Number { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public string? Hash { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        var own = viewer.OrganisationId;
        var shown = await (
            from application in db.Applications.VisibleTo(viewer).AsNoTracking()
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            where application.Id == id
            from version in application.Versions
            where version.Status == VersionStatus.Sent || (application.SubmittedAt == null && application.ApplicantId == own)
            orderby version.Number descending
            select new { version.Number, version.SentAt, version.Hash, version.Answers, Form = call.Form!, applicant.Kind }).FirstOrDefaultAsync(stop);
        if (shown is null)
        {
            return NotFound();
        }

        (Head, Number, SentAt, Hash) = (head, shown.Number, shown.SentAt, shown.Hash);
        Filled = await FilledForm.ReadAsync(db, id, shown.Form.For(shown.Kind), shown.Answers, stop);
        return Page();
    }
}
