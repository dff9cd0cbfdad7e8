using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>Finds out what a workbook that came to the embete is: whether it can be read, of which call, whose, and which application it goes into.</summary>
public sealed class ArrivedForms(PortalDb db, Viewer viewer, TimeProvider clock)
{
    /// <param name="file">The workbook.</param>
    /// <param name="named">The applicant as the caseworker says, where the workbook is a blank form.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<ArrivedForm> ReadAsync(byte[] file, Id<Organisation>? named, CancellationToken stop)
    {
        var check = CheckedForm.Of(file);
        if (check.Read is not { } read)
        {
            return new ArrivedForm(check, null, null);
        }

        var key = read.Identity.Call;
        var call = await db.Calls.AsNoTracking().AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions).SingleOrDefaultAsync(each => each.Key == key && each.Form != null, stop);
        if (call is null)
        {
            return Refused(OriginFaults.UnknownCall(key));
        }

        var chosen = named is { } id ? await Own.SingleOrDefaultAsync(each => each.Id == id, stop) : null;
        var applicant = read.Identity.Unit is { } unit ? await FindAsync(unit, stop) : chosen;
        return applicant is null ? Refused(read.Identity.Unit is null ? OriginFaults.NoApplicant : OriginFaults.OtherOffice)
            : chosen is not null && chosen.Id != applicant.Id ? Refused(OriginFaults.OtherThanNamed(applicant.Name, chosen.Name))
            : new ArrivedForm(await WorkbookOrigin.CompareAsync(db, check, read, call, FormKind.Application, applicant, stop), call, applicant);
    }

    /// <summary>The embete's own applicants; another embete's are not told from those that are not there.</summary>
    public IQueryable<Organisation> Own => db.Organisations.AsNoTracking().Where(each => each.OfficeId == viewer.OfficeId && viewer.OfficeId != null);

    /// <summary>The application that the form goes into, tracked; null where the applicant has not begun one.</summary>
    public Task<Application?> FindBegunAsync(ArrivedForm form, CancellationToken stop)
    {
        var (call, applicant) = (form.Call!.Id, form.Applicant!.Id);
        return db.Applications.OpenTo(viewer).AsSplitQuery()
            .Include(application => application.Versions).ThenInclude(version => version.Changes)
            .Include(application => application.Impartiality)
            .Where(application => application.CallId == call && application.ApplicantId == applicant && application.Status != ApplicationStatus.Withdrawn)
            .OrderByDescending(application => application.CreatedAt)
            .FirstOrDefaultAsync(stop);
    }

    /// <summary>Starts the applicant's application, to be read into.</summary>
    public async Task<Application> StartAsync(ArrivedForm form, Domain.People.Actor by, CancellationToken stop)
    {
        var scheme = SchemeCatalogue.Portal[form.Call!.Scheme];
        var number = await db.NextCaseNumberAsync(form.Call.Year, stop);
        return Application.Start(form.Call, scheme, form.Applicant!, [], number, form.Check.Read!.Identity.Language, by, clock.GetUtcNow());
    }

    private static ArrivedForm Refused(WorkbookRefused refusal) => new(new CheckedForm(refusal, null, []), null, null);

    private async Task<Organisation?> FindAsync(string unit, CancellationToken stop) =>
        ApplicantUnit.Read(unit) is var (kind, code) ? await Own.SingleOrDefaultAsync(each => each.Kind == kind && each.Code == code, stop) : null;
}

/// <summary>A workbook that came to the embete.</summary>
/// <param name="Check">What was found in it, and why it is refused where it is.</param>
/// <param name="Call">The call; null where it is refused.</param>
/// <param name="Applicant">Whose form it is; null where it is refused.</param>
public sealed record ArrivedForm(CheckedForm Check, Call? Call, Organisation? Applicant)
{
    public IReadOnlyList<CellFinding> Findings => [.. Check.Findings, .. Check.Known];

    /// <summary>True when nothing is answered but what the workbook came with.</summary>
    public bool IsBlank => Check.Read is { } read && read.Answers.Values.Count == 0;
}
