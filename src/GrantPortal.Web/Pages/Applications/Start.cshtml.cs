using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>Starts an application in a call, with last year's answers where there are any and they are wanted.</summary>
[Authorize(Policy = Policies.Writer)]
public sealed class StartModel(PortalDb db, Viewer viewer, ReportDesk reports, TimeProvider clock) : PageModel
{
    public Call Call { get; private set; } = null!;

    public DateTimeOffset Deadline { get; private set; }

    /// <summary>The applications of earlier years that may be copied from, the latest first; only the latest where a call takes one from each.</summary>
    public IReadOnlyList<EarlierApplication> Earlier { get; private set; } = [];

    public bool OneOnly => SchemeCatalogue.Portal[Call.Scheme].OneApplicationPerCall;

    /// <summary>Applications that are begun in the call, where there may be several.</summary>
    public int Begun { get; private set; }

    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IActionResult> OnGetAsync(string? utlysning, CancellationToken stop)
    {
        if (await FindAsync(utlysning, stop) is not { } call)
        {
            return NotFound();
        }

        Call = call;
        var mine = await MineAsync(call, stop);
        if (mine is [var begun, ..] && OneOnly)
        {
            return Redirect($"/saker/{begun}");
        }

        Begun = mine.Count;

        Deadline = call.DeadlineOf(DeadlineKind.Application, viewer.Acting.OfficeId ?? default, viewer.OrganisationId);
        var earlier = await EarlierAsync(call).AsNoTracking()
            .Select(application => new { application.Id, application.Year, application.CaseNumber, Titles = db.Undertakings.Where(each => application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.UndertakingId == each.Id))).Select(each => each.Title).Take(1).ToList() }).Take(20).ToListAsync(stop);
        Earlier = [.. earlier.Take(OneOnly ? 1 : earlier.Count).Select(each => new EarlierApplication(each.Id, each.Year, each.CaseNumber, each.Titles.FirstOrDefault() ?? Domain.Languages.Text.Empty))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? utlysning, bool copy, Id<Application>? from, CancellationToken stop)
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
        var scheme = SchemeCatalogue.Portal[call.Scheme];
        var payee = scheme.PayeeOf(applicant) is var paid && paid == applicant.Id ? applicant : await db.Organisations.SingleAsync(organisation => organisation.Id == paid, stop);
        var owned = await db.Undertakings.Where(each => each.OwnerId == applicant.Id && each.Scheme == call.Scheme).ToListAsync(stop);
        var known = scheme.Prefill(applicant, payee).And(RunningUndertakings.In(call.Form!, owned, call.Year, Answers.None));
        var application = Application.Start(call, scheme, applicant, [], number, Speech.Spoken, by, Now, known);
        if (scheme.ReportsWithApplication)
        {
            await reports.BeginYearAsync(call.Scheme, call.Year - 1, by, Now, stop);
        }

        if ((copy || from is not null) && await EarlierAsync(call).Where(each => from == null || each.Id == from).AsSplitQuery().Include(earlier => earlier.Versions).ThenInclude(version => version.Lines).FirstOrDefaultAsync(stop) is { } last)
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

    /// <summary>An application that may be copied from.</summary>
    public sealed record EarlierApplication(Id<Application> Id, int Year, string CaseNumber, Domain.Languages.Text Title);
}
