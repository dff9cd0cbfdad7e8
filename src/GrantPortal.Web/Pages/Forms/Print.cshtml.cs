using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>One version of an application or a report on one page, for paper and for reading: the one that is asked for, else the one being written, else the one that stands.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class PrintModel(PortalDb db, Viewer viewer) : PageModel
{
    public FormAddress Address { get; private set; }

    public Found Shown { get; private set; } = null!;

    public FormVersion Version { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(FormAddress address, int? versjon, CancellationToken stop)
    {
        // What is not sent is nobody's but the writer's.
        var own = viewer.OrganisationId;
        var (wanted, report) = (address.Application, address.Report);
        var rows = address.Kind is FormKind.Report
            ? from each in db.Reports.VisibleTo(viewer, db.Applications).Where(each => each.Id == report)
              join application in db.Applications on each.ApplicationId equals application.Id
              select new { Application = application, WriterId = each.ReporterId }
            : from application in db.Applications.VisibleTo(viewer).Where(each => each.Id == wanted)
              select new { Application = application, WriterId = application.ApplicantId };
        var found = await (
            from row in rows.AsNoTracking()
            join call in db.Calls on row.Application.CallId equals call.Id
            join applicant in db.Organisations on row.Application.ApplicantId equals applicant.Id
            select new Found(row.Application.Id, row.Application.CaseNumber, row.Application.Year, call, applicant.Name, applicant.Kind, row.WriterId == own)).FirstOrDefaultAsync(stop);
        var version = found is null ? null : await Filling.VersionsAt(db, address)
            .Where(each => (versjon == null || each.Number == versjon) && (each.SentAt != null || found.IsOwn))
            .OrderByDescending(each => each.Number)
            .FirstOrDefaultAsync(stop);
        if (version is null)
        {
            return NotFound();
        }

        (Address, Shown, Version) = (address, found!, version);
        // What is being written as one form is read as one (RUS-01).
        var whole = found!.IsOwn && version.IsOpen ? await Filling.LoadAsync(db, viewer, address, stop) : null;
        Filled = await FilledForm.ReadAsync(db, found.CaseId, whole?.Form ?? Filling.FormOf(found.Call, address.Kind).For(found.Kind), whole?.Answers ?? version.Answers, stop);
        return Page();
    }

    /// <summary>Whose form it is.</summary>
    public sealed record Found(Id<Application> CaseId, string CaseNumber, int Year, Call Call, string Applicant, OrganisationKind Kind, bool IsOwn);
}
