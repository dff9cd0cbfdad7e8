using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Decisions;

/// <summary>A decision whose letter is sent, with all that a stop, a lapse or a replacement looks at.</summary>
/// <param name="Application">The case.</param>
/// <param name="Decision">The decision that stands.</param>
/// <param name="Frame">The frame that it was taken out of.</param>
/// <param name="Money">What is ordered, paid and claimed on it.</param>
public sealed record SentDecision(Application Application, Decision Decision, Frame Frame, AwardMoney Money)
{
    /// <summary>The decision to move; null when the viewer does not see it (404).</summary>
    public static async Task<SentDecision?> FindAsync(PortalDb db, Viewer viewer, Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application
            || await db.Decisions.Include(each => each.Lines).Include(each => each.Stops).FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } decision
            || (!viewer.IsOf(application.OfficeId) && !viewer.IsOf(decision.DeciderId)))
        {
            return null;
        }

        return new SentDecision(
            application, decision, await db.FrameOfAsync(application, stop), await AwardMoney.OfAsync(db, id, stop));
    }
}
