using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>An application or a report of the viewer's own organisation, with what its verbs need.</summary>
/// <param name="Address">Where it is filled in.</param>
/// <param name="Owner">What is written.</param>
/// <param name="Application">The case: the application itself, or the one that the report is on.</param>
/// <param name="Call">The call.</param>
/// <param name="Form">The form, as far as the owner fills it in.</param>
/// <param name="FormHash">The hash of the call's form.</param>
/// <param name="Applicant">Who applied, or got the grant.</param>
public sealed record AtHand(FormAddress Address, IFormOwner Owner, Application Application, Call Call, ResolvedForm Form, string FormHash, Organisation Applicant);

/// <summary>Lets those who write and sign act on what their organisation fills in. Two who save at the same moment both get through: the second is tried again.</summary>
public sealed class Writing(PortalDb db, Viewer viewer)
{
    private const int Attempts = 6;

    /// <summary>Loads, acts and saves. Null when the viewer's organisation has no such form.</summary>
    /// <param name="address">The form.</param>
    /// <param name="since">The revision that the page was loaded at; changes after it are loaded, to be compared with.</param>
    /// <param name="act">Calls a verb. May be called again when somebody else saved first.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<T?> ActAsync<T>(FormAddress address, int since, Func<AtHand, Task<T?>> act, CancellationToken stop)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await LoadAsync(address, since, stop) is not { } atHand)
            {
                return null;
            }

            try
            {
                var done = await act(atHand);
                await db.SaveChangesAsync(stop);
                return done;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Acts on all that is filled in as one form, in one transaction (RUS-01). Null when the viewer's organisation has not all of them.</summary>
    public async Task<IReadOnlyList<AtHand>?> ActOnAllAsync(IReadOnlyList<FormAddress> addresses, Func<AtHand, Task> act, CancellationToken stop, int since = int.MaxValue)
    {
        for (var attempt = 1; ; attempt++)
        {
            var all = new List<AtHand>();
            foreach (var address in addresses)
            {
                if (await LoadAsync(address, since, stop) is not { } atHand)
                {
                    return null;
                }

                all.Add(atHand);
            }

            try
            {
                foreach (var atHand in all)
                {
                    await act(atHand);
                }

                await db.SaveChangesAsync(stop);
                return all;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>A verb that depends on no page's revision.</summary>
    public Task<AtHand?> ActAsync(FormAddress address, Action<AtHand> act, CancellationToken stop) => ActAsync(address, int.MaxValue, atHand =>
    {
        act(atHand);
        return Task.FromResult<AtHand?>(atHand);
    }, stop);

    /// <summary>Loads and acts, and saves nothing: what would come of it.</summary>
    /// <exception cref="InvalidOperationException">The viewer's organisation has no such form.</exception>
    public async Task<T> TryAsync<T>(FormAddress address, int since, Func<AtHand, T> act, CancellationToken stop)
    {
        var atHand = await LoadAsync(address, since, stop) ?? throw new InvalidOperationException($"No form at {address} to write in.");
        var tried = act(atHand);
        db.ChangeTracker.Clear();
        return tried;
    }

    private async Task<AtHand?> LoadAsync(FormAddress address, int since, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var report = address.Kind is FormKind.Report ? await ReportAsync(address.Report, since, own, stop) : null;
        var application = report is not null ? await CaseOfAsync(report, stop)
            : address.Kind is FormKind.Application ? await ApplicationAsync(address.Application, since, own, stop)
            : null;
        if (application is null)
        {
            return null;
        }

        var call = await Filling.CallOfAsync(db, application.CallId, stop);
        var applicant = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == application.ApplicantId, stop);
        return new AtHand(address, (IFormOwner?)report ?? application, application, call, Filling.FormOf(call, address.Kind).For(applicant.Kind), Filling.HashOf(call, address.Kind), applicant);
    }

    // A change of a list of items is needed whenever it was made: an item's id is never used again.
    private Task<Application?> ApplicationAsync(Id<Application> id, int since, Id<Organisation> own, CancellationToken stop) => db.Applications.VisibleTo(viewer).AsSplitQuery()
        .Include(application => application.Versions).ThenInclude(version => version.Signatures)
        .Include(application => application.Versions).ThenInclude(version => version.Lines)
        .Include(application => application.Versions).ThenInclude(version => version.Changes.Where(change => change.Revision > since || !EF.Functions.Like(change.Field, "%.%")))
        .SingleOrDefaultAsync(application => application.Id == id && application.ApplicantId == own, stop);

    private Task<Report?> ReportAsync(Id<Report> id, int since, Id<Organisation> own, CancellationToken stop) => db.Reports.VisibleTo(viewer, db.Applications).AsSplitQuery()
        .Include(report => report.Versions).ThenInclude(version => version.Signatures)
        .Include(report => report.Versions).ThenInclude(version => version.Lines)
        .Include(report => report.Versions).ThenInclude(version => version.Changes.Where(change => change.Revision > since || !EF.Functions.Like(change.Field, "%.%")))
        .SingleOrDefaultAsync(report => report.Id == id && report.ReporterId == own, stop);

    private Task<Application?> CaseOfAsync(Report report, CancellationToken stop) => db.Applications.AsSplitQuery()
        .Include(application => application.Versions.Where(version => version.Status == VersionStatus.Sent)).ThenInclude(version => version.Lines)
        .SingleOrDefaultAsync(application => application.Id == report.ApplicationId, stop);
}
