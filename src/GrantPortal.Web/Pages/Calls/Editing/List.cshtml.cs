using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The calls of the directorate's schemes, the newest year first.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class ListModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int PageSize = 20;

    public IReadOnlyList<CallRow> Calls { get; private set; } = [];

    public int Side { get; private set; }

    public int PageCount { get; private set; }

    public bool HasSchemes { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, CancellationToken stop)
    {
        var schemes = EditedCall.SchemesOf(viewer);
        HasSchemes = schemes.Length > 0;
        var calls = db.Calls.AsNoTracking().Where(call => schemes.Contains(call.Scheme));
        PageCount = (await calls.CountAsync(stop) + PageSize - 1) / PageSize;
        Side = Math.Clamp(side ?? 1, 1, Math.Max(1, PageCount));
        Calls = await calls
            .OrderByDescending(call => call.Year).ThenBy(call => call.Scheme).ThenByDescending(call => call.Round)
            .Skip((Side - 1) * PageSize).Take(PageSize)
            .Select(call => new CallRow(call.Key, call.Name, call.Year, call.Status, call.ExpectedOn, call.Offices.Count,
                call.Offices.Min(office => (DateTimeOffset?)office.Deadlines.Application), db.Applications.Count(application => application.CallId == call.Id && application.SubmittedAt != null)))
            .ToListAsync(stop);
    }

    public sealed record CallRow(string Key, Text Name, int Year, CallStatus Status, DateOnly? ExpectedOn, int Offices, DateTimeOffset? FirstDeadline, int Applications);
}
