using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Networks;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Networks;

/// <summary>Awarded projects, found by theme, target group and words (NAV-37, NAV-98): where others have tried the same. The embete chooses among its own who is guided (NAV-36).</summary>
[Authorize(Policy = Policies.Network)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<ProjectRow> Rows { get; private set; } = [];

    public NetworkLists Lists { get; private set; } = new();

    /// <summary>Gatherings that the viewer holds or is invited to.</summary>
    public IReadOnlyList<MeetingRow> Meetings { get; private set; } = [];

    /// <summary>True for the embete that keeps a network.</summary>
    public bool IsKeeper => viewer.May(Policies.Office) && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]);

    [BindProperty(SupportsGet = true, Name = "tekst")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "tema")]
    public string? Theme { get; set; }

    [BindProperty(SupportsGet = true, Name = "gruppe")]
    public string? TargetGroup { get; set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Lists = await NetworkLists.LoadAsync(db, stop);
        var projects = NetworkDesk.Awarded(db);
        if (!string.IsNullOrWhiteSpace(Words))
        {
            projects = projects.Where(project => EF.Property<NpgsqlTsVector>(project, NetworksTables.Search).Matches(EF.Functions.WebSearchToTsQuery("norwegian", Words)));
        }

        projects = string.IsNullOrEmpty(Theme) ? projects : projects.Where(project => project.Themes.Contains(Theme));
        projects = string.IsNullOrEmpty(TargetGroup) ? projects : projects.Where(project => project.TargetGroups.Contains(TargetGroup));
        Rows = await ProjectRow.Of(db, projects).Take(Most).ToListAsync(stop);
        Meetings = await MeetingRow.Of(db, viewer).Take(Most).ToListAsync(stop);
    }

    /// <summary>Chooses a project, or takes it back.</summary>
    public async Task<IActionResult> OnPostChooseAsync(Id<NetworkProject> project, bool chosen, CancellationToken stop)
    {
        if (!IsKeeper || await db.NetworkProjects.FirstOrDefaultAsync(each => each.Id == project, stop) is not { } found)
        {
            return NotFound();
        }

        found.Choose(chosen, viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(chosen ? Say("Prosjektet er valgt ut.", "Prosjektet er valt ut.") : Say("Prosjektet er ikke lenger valgt ut.", "Prosjektet er ikkje lenger valt ut."));
        return LocalRedirect("/nettverk");
    }
}
