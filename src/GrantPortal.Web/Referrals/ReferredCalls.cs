using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Referrals;

/// <summary>A call whose cases go to the directorate.</summary>
public sealed record ReferredCall(Id<Call> Id, string Key, Text Name, int Year);

/// <summary>The calls in which an embete refers and a directorate decides, for the pages where they do it.</summary>
public static class ReferredCalls
{
    /// <summary>Those that the viewer has to do with, the latest first.</summary>
    public static async Task<IReadOnlyList<ReferredCall>> OfAsync(PortalDb db, Viewer viewer, CancellationToken stop)
    {
        string[] schemes = [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.DecidedByDirectorate && (viewer.OfficeId is not null || scheme.Directorate == viewer.Acting.Code)).Select(scheme => scheme.Key)];
        return await db.Calls.AsNoTracking().Where(call => schemes.Contains(call.Scheme) && call.PublishedAt != null)
            .OrderByDescending(call => call.Year).ThenByDescending(call => call.Round).Take(20)
            .Select(call => new ReferredCall(call.Id, call.Key, call.Name, call.Year)).ToListAsync(stop);
    }
}
