using GrantPortal.Domain.Notices;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>What the administrator keeps, and what is lacking.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class IndexModel(PortalDb db) : PageModel
{
    public int Organisations { get; private set; }

    public int People { get; private set; }

    public int Notices { get; private set; }

    /// <summary>Notices that were given up.</summary>
    public int FailedNotices { get; private set; }

    public IReadOnlyList<(Lack Lack, int Count)> Lacks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Organisations = await db.Organisations.CountAsync(stop);
        People = await db.People.CountAsync(stop);
        Notices = await db.Notices.CountAsync(stop);
        FailedNotices = await db.Notices.CountAsync(notice => notice.Status == NoticeStatus.Failed, stop);
        var lacks = new List<(Lack, int)>();
        foreach (var lack in Lack.All)
        {
            lacks.Add((lack, await db.Organisations.CountAsync(lack.Holds, stop)));
        }

        Lacks = [.. lacks.Where(each => each.Item2 > 0)];
    }
}
