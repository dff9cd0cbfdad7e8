using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The call that a directorate works with: only those of its own schemes exist for it. Loaded once by the page, and read by the layout around it.</summary>
public sealed class EditedCall(PortalDb db, Viewer viewer)
{
    private const string VersionColumn = "Version";

    public Call Call { get; private set; } = null!;

    public Scheme Scheme => SchemeCatalogue.Portal[Call.Scheme];

    public IReadOnlyList<Shortcoming> Missing => CallCompleteness.Missing(Call, Scheme.Shape);

    /// <summary>True while the content may be changed, by somebody who may change it.</summary>
    public bool MayEdit => May(CallAction.Edit);

    /// <summary>What the database counts as the row's version; a form carries it, so that nobody overwrites what another has saved meanwhile.</summary>
    public uint Version => (uint)db.Entry(Call).Property(VersionColumn).CurrentValue!;

    /// <summary>The keys of the schemes that the viewer's directorate announces.</summary>
    public static string[] SchemesOf(Viewer viewer) =>
        viewer.May(Policies.Directorate) ? [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.Directorate == viewer.Acting.Code).Select(scheme => scheme.Key)] : [];

    public bool May(CallAction action) => CallLifecycle.Table.MovesFor(Call.Status, viewer.Roles).Contains(action);

    /// <summary>Loads the call; false where there is none, or it is another directorate's.</summary>
    public async Task<bool> FindAsync(string key, CancellationToken stop)
    {
        var schemes = SchemesOf(viewer);
        var call = await db.Calls.AsSplitQuery().Include(each => each.Offices).Include(each => each.Extensions)
            .FirstOrDefaultAsync(each => each.Key == key && schemes.Contains(each.Scheme), stop);
        Call = call!;
        return call is not null;
    }

    /// <summary>Saves, unless the call has been changed since the page with <paramref name="version"/> was opened.</summary>
    public Task SaveAsync(uint version, CancellationToken stop)
    {
        db.Entry(Call).Property(VersionColumn).OriginalValue = version;
        return db.SaveChangesAsync(stop);
    }
}
