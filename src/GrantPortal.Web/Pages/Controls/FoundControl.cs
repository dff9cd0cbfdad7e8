using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Controls;

/// <summary>A control to make a move in, with its case.</summary>
public sealed record FoundControl(Control Control, Application Application)
{
    /// <summary>Null when the viewer does not see it (404).</summary>
    public static async Task<FoundControl?> FindAsync(PortalDb db, Viewer viewer, Id<Control> id, CancellationToken stop) =>
        await db.Controls.VisibleTo(viewer, db.Applications).Include(each => each.Requests).Include(each => each.Findings).FirstOrDefaultAsync(each => each.Id == id, stop) is { } control
        && await db.FindWholeAsync(viewer, control.ApplicationId, stop) is { } application
            ? new FoundControl(control, application)
            : null;
}
