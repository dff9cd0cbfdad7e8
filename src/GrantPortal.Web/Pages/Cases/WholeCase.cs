using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Loads an application with all that a casework move looks at, but for its history, which is only added to.</summary>
public static class WholeCase
{
    private const string RowVersion = "Version";

    /// <summary>The case to make a move on; null when the viewer does not see it (404).</summary>
    public static Task<Application?> FindWholeAsync(this PortalDb db, Viewer viewer, Id<Application> id, CancellationToken stop) =>
        db.Applications.VisibleTo(viewer).Whole().FirstOrDefaultAsync(application => application.Id == id, stop);

    /// <summary>The undertakings of the lines that were sent, whose clocks set what can be granted (NAV-26).</summary>
    public static async Task<IReadOnlyList<Undertaking>> UndertakingsOfAsync(this PortalDb db, Application application, CancellationToken stop)
    {
        var ids = application.SentVersion?.Lines.Select(line => line.UndertakingId).Where(id => id is not null).Distinct().ToList() ?? [];
        return await db.Undertakings.Where(undertaking => ids.Contains(undertaking.Id)).ToListAsync(stop);
    }

    public static IQueryable<Application> Whole(this IQueryable<Application> applications) => applications
        .Include(application => application.Versions).ThenInclude(version => version.Lines)
        .Include(application => application.InformationRequests)
        .Include(application => application.Impartiality)
        .Include(application => application.Assessments)
        .Include(application => application.RecommendedLines)
        .Include(application => application.Questions)
        .AsSplitQuery();

    /// <summary>
    /// The move is made on the case as the person saw it: when anyone has changed it since the page was loaded, saving is refused and the page shows
    /// what stands there now. Nobody approves what she has not seen, and no text is overwritten in silence.
    /// </summary>
    public static void Seen(this PortalDb db, Application application, uint version)
    {
        db.Entry(application).Property<uint>(RowVersion).OriginalValue = version;
        db.Entry(application).Property(each => each.PrivateNote).IsModified = true;
    }

    /// <summary>The case's version, for the hidden field of a page's form.</summary>
    public static IQueryable<uint> VersionOf(this PortalDb db, Id<Application> id) =>
        db.Applications.Where(application => application.Id == id).Select(application => EF.Property<uint>(application, RowVersion));
}
