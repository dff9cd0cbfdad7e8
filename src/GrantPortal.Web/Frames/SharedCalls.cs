using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Frames;

/// <summary>The calls that take from one frame: those of a year on the same chapter and post, whose schemes share (facts B3).</summary>
public static class SharedCalls
{
    /// <summary>Those that share with the call, itself among them and oldest first; empty where its scheme shares with nobody.</summary>
    public static async Task<IReadOnlyList<Call>> WithAsync(PortalDb db, Id<Call> id, CancellationToken stop)
    {
        var call = await db.Calls.AsNoTracking().SingleAsync(each => each.Id == id, stop);
        if (!SchemeCatalogue.Portal[call.Scheme].SharesFrame)
        {
            return [];
        }

        string[] schemes = [.. SchemeCatalogue.Portal.All.Where(scheme => scheme.SharesFrame).Select(scheme => scheme.Key)];
        var ofYear = await db.Calls.AsNoTracking().Where(each => each.Year == call.Year && schemes.Contains(each.Scheme)).OrderBy(each => each.Key).ToListAsync(stop);
        return ofYear.FindAll(each => each.Content.Chapter == call.Content.Chapter && each.Content.Post == call.Content.Post);
    }
}
