using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Networks;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Networks;

/// <summary>One gathering: who is invited, and who came (NAV-91). Who is invited sees when and where.</summary>
[Authorize(Policy = Policies.Network)]
public sealed class MeetingModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public NetworkMeeting Meeting { get; private set; } = null!;

    public IReadOnlyList<ProjectRow> Invited { get; private set; } = [];

    public bool IsKeeper => viewer.IsOf(Meeting.OfficeId) && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]);

    public IReadOnlyList<Choice> Choices => [.. Invited.Select(row => new Choice(row.Id.ToString(), $"{row.Applicant}: {Say(row.Title)}", IsName: true))];

    [BindProperty]
    public List<Id<NetworkProject>> Came { get; set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<NetworkMeeting> id, CancellationToken stop)
    {
        if (await MeetingRow.VisibleTo(db, viewer).FirstOrDefaultAsync(each => each.Id == id, stop) is not { } meeting)
        {
            return NotFound();
        }

        Meeting = meeting;
        var ids = meeting.Attendances.Select(each => each.ProjectId).ToList();
        Invited = await ProjectRow.Of(db, db.NetworkProjects.AsNoTracking().Where(project => ids.Contains(project.Id))).ToListAsync(stop);
        if (HttpMethods.IsGet(Request.Method))
        {
            Came = [.. meeting.Attendances.Where(each => each.Came == true).Select(each => each.ProjectId)];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<NetworkMeeting> id, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        if (!viewer.May(Policies.Office) || await db.NetworkMeetings.FirstOrDefaultAsync(each => each.Id == id && each.OfficeId == own, stop) is not { } meeting)
        {
            return NotFound();
        }

        meeting.Register(Came, viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Oppmøtet er lagret.", "Oppmøtet er lagra."));
        return LocalRedirect($"/nettverk/samlinger/{id}");
    }
}
