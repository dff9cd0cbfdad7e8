using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>The embete's kommuner in a call, with the state of each mapping; those that wait for the embete stand first.</summary>
[Authorize(Policy = Policies.Office)]
public sealed class MunicipalitiesModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<Row> List = new ListExport<Row>(new("kartlegging", "kartlegging"))
        .Text(new("Kommunenummer", "Kommunenummer"), row => row.Code, 16)
        .Text(new("Kommune", "Kommune"), row => row.Name, 28)
        .Text(new("Status", "Status"), row => Speech.Say(MappingNames.State(row.Status, row.IsPrioritised)), 32)
        .Date(new("Sendt", "Send"), row => row.SentAt);

    public MappingCall Call { get; private set; } = null!;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Waiting { get; private set; }

    public int Side { get; private set; }

    public int PageCount { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, [FromQuery(Name = PagesTagHelper.Query)] int? side, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        if (await MappingCall.FindAsync(db, key, stop) is not { } call)
        {
            return NotFound();
        }

        Call = call;
        var mappings = db.PriorityMappings.Where(mapping => mapping.CallId == call.Id);
        Waiting = await mappings.CountAsync(mapping => mapping.OfficeId == viewer.OfficeId && mapping.Status == MappingStatus.Sent, stop);
        var rows =
            from municipality in db.Organisations
            where municipality.Kind == OrganisationKind.Municipality && municipality.OfficeId == viewer.OfficeId && municipality.SuccessorId == null
            join mapping in mappings on municipality.Id equals mapping.MunicipalityId into found
            from mapping in found.DefaultIfEmpty()
            orderby mapping != null && mapping.Status == MappingStatus.Sent ? 0 : mapping != null ? 1 : 2, municipality.Name
            select new Row(municipality.Code, municipality.Name, mapping == null ? null : mapping.Status, mapping == null ? null : mapping.IsPrioritised, mapping == null ? null : mapping.SentAt);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, rows.AsNoTracking().AsAsyncEnumerable());
        }

        PageCount = (await rows.CountAsync(stop) + PageSize - 1) / PageSize;
        Side = Math.Clamp(side ?? 1, 1, Math.Max(1, PageCount));
        Rows = await rows.AsNoTracking().Skip((Side - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return Page();
    }

    public sealed record Row(string Code, string Name, MappingStatus? Status, bool? IsPrioritised, DateTimeOffset? SentAt);
}
