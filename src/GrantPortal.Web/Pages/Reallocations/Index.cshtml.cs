using GrantPortal.Domain.Reallocations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Reallocations;

/// <summary>The embete's requests for reallocation, those that wait first.</summary>
[Authorize(Policy = Policies.Office)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Rows = await (
        from application in db.Applications.VisibleTo(viewer)
        join reallocation in db.Reallocations.AsNoTracking() on application.Id equals reallocation.ApplicationId
        join recipient in db.Organisations on reallocation.RecipientId equals recipient.Id
        where reallocation.Status != ReallocationStatus.Withdrawn
        orderby reallocation.Status == ReallocationStatus.Asked descending, reallocation.AskedAt descending
        select new Row(reallocation, recipient.Name, application.CaseNumber)).Take(Most).ToListAsync(stop);

    public sealed record Row(Reallocation Reallocation, string Recipient, string CaseNumber);
}
