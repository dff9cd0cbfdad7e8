using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>An application of the viewer's own organisation, with what its verbs need.</summary>
public sealed record AtHand(Application Application, Call Call, ResolvedForm Form, Organisation Applicant);

/// <summary>Lets those who write and sign for an applicant act on its application. Two who save at the same moment both get through: the second is tried again.</summary>
public sealed class Writing(PortalDb db, Viewer viewer)
{
    private const int Attempts = 6;

    /// <summary>Loads, acts and saves. Null when the viewer's organisation has no such application.</summary>
    /// <param name="id">The application.</param>
    /// <param name="since">The revision that the page was loaded at; changes after it are loaded, to be compared with.</param>
    /// <param name="act">Calls a verb of the application. May be called again when somebody else saved first.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<T?> ActAsync<T>(Id<Application> id, int since, Func<AtHand, Task<T?>> act, CancellationToken stop)
        where T : class
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await LoadAsync(id, since, stop) is not { } atHand)
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

    /// <summary>A verb that depends on no page's revision.</summary>
    public Task<AtHand?> ActAsync(Id<Application> id, Action<AtHand> act, CancellationToken stop) => ActAsync(id, int.MaxValue, atHand =>
    {
        act(atHand);
        return Task.FromResult<AtHand?>(atHand);
    }, stop);

    /// <summary>Loads and acts, and saves nothing: what would come of it.</summary>
    /// <exception cref="InvalidOperationException">The viewer's organisation has no such application.</exception>
    public async Task<T> TryAsync<T>(Id<Application> id, int since, Func<AtHand, T> act, CancellationToken stop)
    {
        var atHand = await LoadAsync(id, since, stop) ?? throw new InvalidOperationException($"No application {id} to write in.");
        var tried = act(atHand);
        db.ChangeTracker.Clear();
        return tried;
    }

    private async Task<AtHand?> LoadAsync(Id<Application> id, int since, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var application = await db.Applications.VisibleTo(viewer).AsSplitQuery()
            .Include(application => application.Versions).ThenInclude(version => version.Signatures)
            .Include(application => application.Versions).ThenInclude(version => version.Lines)
            // A change of a list of items is needed whenever it was made: an item's id is never used again.
            .Include(application => application.Versions).ThenInclude(version => version.Changes.Where(change => change.Revision > since || !EF.Functions.Like(change.Field, "%.%")))
            .SingleOrDefaultAsync(application => application.Id == id && application.ApplicantId == own, stop);
        if (application is null)
        {
            return null;
        }

        var call = await Filling.CallOfAsync(db, application.CallId, stop);
        var applicant = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == own, stop);
        return new AtHand(application, call, call.Form!.For(applicant.Kind), applicant);
    }
}
