using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Networks;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Networks;

/// <summary>Calls the embete's network, or those that are chosen, to a gathering; the Nav offices are told (NAV-36, NAV-91).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class CallModel(PortalDb db, Viewer viewer, NoticeDesk notices, TimeProvider clock) : PageModel
{
    private const string Everyone = "alle";

    private const string Chosen = "valgte";

    /// <summary>How many projects each choice invites.</summary>
    public (int All, int Chosen) Size { get; private set; }

    public IReadOnlyList<Choice> Invited =>
    [
        new(Everyone, Say("Hele nettverket", "Heile nettverket"), Say($"{Size.All} prosjekter", $"{Size.All} prosjekt")),
        new(Chosen, Say("Bare de som er valgt ut", "Berre dei som er valde ut"), Say($"{Size.Chosen} prosjekter", $"{Size.Chosen} prosjekt")),
    ];

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null, null, Everyone);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var chosen = await NetworkDesk.Awarded(db).Where(project => project.OfficeId == own).Select(project => project.ChosenAt != null).ToListAsync(stop);
        Size = (chosen.Count, chosen.Count(each => each));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Input.HeldOn is not { } day)
        {
            ModelState.AddModelError("Input.HeldOn", Say("Skriv datoen for samlingen, for eksempel 28.11.2027.", "Skriv datoen for samlinga, til dømes 28.11.2027."));
            return new PageAgain();
        }

        var (own, now, everyone) = (viewer.OrganisationId, clock.GetUtcNow(), Input.Invited != Chosen);
        var projects = await NetworkDesk.Awarded(db).Where(project => project.OfficeId == own && (everyone || project.ChosenAt != null)).ToListAsync(stop);
        var meeting = NetworkMeeting.Call(projects, Input.Title ?? string.Empty, Input.Venue ?? string.Empty, day, viewer.As(Role.Caseworker, or: Role.OfficeLeader), now);
        db.NetworkMeetings.Add(meeting);
        var ids = projects.Select(project => project.ApplicantId).Distinct().ToList();
        foreach (var applicant in await db.Organisations.AsNoTracking().Where(each => ids.Contains(each.Id)).ToListAsync(stop))
        {
            await notices.TellAsync(applicant.Id, NoticeKind.Invited, applicant.LetterLanguage(Language.Bokmal), now, stop);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Innkallingen er sendt.", "Innkallinga er send."));
        return LocalRedirect($"/nettverk/samlinger/{meeting.Id}");
    }

    public sealed record InputModel(string? Title, string? Venue, DateOnly? HeldOn, string? Invited);
}
