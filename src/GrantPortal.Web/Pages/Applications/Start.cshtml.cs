using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>Starts an application in a call, with last year's answers where there are any and they are wanted.</summary>
[Authorize(Policy = Policies.Writer)]
public sealed class StartModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public Call Call { get; private set; } = null!;

    public DateTimeOffset Deadline { get; private set; }

    /// <summary>The grant year of the latest application that may be copied from.</summary>
    public int? EarlierYear { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string? utlysning, CancellationToken stop)
    {
        if (await FindAsync(utlysning, stop) is not { } call)
        {
            return NotFound();
        }

        Call = call;
        if (await MineAsync(call, stop) is [var begun, ..])
        {
            return Redirect($"/saker/{begun}");
        }

        Deadline = call.DeadlineOf(DeadlineKind.Application, viewer.Acting.OfficeId ?? default, viewer.OrganisationId);
        EarlierYear = (await EarlierAsync(call).Select(application => (int?)application.Year).FirstOrDefaultAsync(stop));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? utlysning, bool copy, CancellationToken stop)
    {
        if (await FindAsync(utlysning, stop) is not { } call)
        {
            return NotFound();
        }

        // A double click, or a colleague who was first: the application that there is.
        if (await MineAsync(call, stop) is [var begun, ..] && SchemeCatalogue.Portal[call.Scheme].OneApplicationPerCall)
        {
            return Redirect($"/soknader/{begun}/fyll-ut");
        }

        var applicant = await db.Organisations.SingleAsync(organisation => organisation.Id == viewer.OrganisationId, stop);
        var by = viewer.As(Role.Contact);
        var number = await db.NextCaseNumberAsync(call.Year, stop);
        var application = Application.Start(call, SchemeCatalogue.Portal[call.Scheme], applicant, [], number, Speech.Spoken, by, Now);
        if (copy && await EarlierAsync(call).AsSplitQuery().Include(earlier => earlier.Versions).ThenInclude(version => version.Lines).FirstOrDefaultAsync(stop) is { } last)
        {
            application.CopyFrom(last, call.Form!.For(applicant.Kind), by, Now);
        }

        db.Applications.Add(application);
        await db.SaveChangesAsync(stop);
        return Redirect($"/soknader/{application.Id}/fyll-ut");
    }

    private Task<Call?> FindAsync(string? key, CancellationToken stop) =>
        db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions)
            .SingleOrDefaultAsync(call => call.Key == key && call.Form != null, stop);

    private Task<List<Id<Application>>> MineAsync(Call call, CancellationToken stop) =>
        db.Applications.VisibleTo(viewer)
            .Where(application => application.CallId == call.Id && application.ApplicantId == viewer.OrganisationId && application.Status != ApplicationStatus.Withdrawn)
            .Select(application => application.Id).ToListAsync(stop);

    private IQueryable<Application> EarlierAsync(Call call) => db.Applications.VisibleTo(viewer)
        .Where(application => application.ApplicantId == viewer.OrganisationId && application.Scheme == call.Scheme && application.Year < call.Year
            && application.Versions.Any(version => version.Status == VersionStatus.Sent))
        .OrderByDescending(application => application.Year).ThenByDescending(application => application.CreatedAt);
}
