using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Gives the case to a caseworker, hands it over, or names a stand-in.</summary>
[Authorize(Policy = Policies.CaseAuthority)]
public sealed class AssignModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Choice> Caseworkers { get; private set; } = [];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Caseworkers = [.. (await CaseworkersAsync(stop)).Select(person => new Choice(person.Id.ToString(), person.Id == viewer.PersonId ? Say($"{person.Name} (deg)", $"{person.Name} (deg)") : person.Name, IsName: true))];
        Input = new InputModel { Caseworker = head.Facts.CaseworkerId, StandIn = head.Facts.StandInId };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var known = (await CaseworkersAsync(stop)).Select(person => person.Id).ToHashSet();
        if (Input.Caseworker is not { } caseworker || !known.Contains(caseworker) || (Input.StandIn is { } second && !known.Contains(second)))
        {
            ModelState.AddModelError("Input.Caseworker", Say("Velg en saksbehandler ved embetet.", "Vel ein saksbehandlar ved embetet."));
            return new PageAgain();
        }

        application.Assign(caseworker, Input.StandIn, viewer.As(Role.Caseworker, Role.OfficeLeader), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Sak {application.CaseNumber} er fordelt.", $"Sak {application.CaseNumber} er fordelt."));
        return LocalRedirect($"/saker/{id}");
    }

    private async Task<List<(Id<Person> Id, string Name)>> CaseworkersAsync(CancellationToken stop) =>
        [.. (await db.People.AsNoTracking()
            .Where(person => person.Memberships.Any(membership => membership.OrganisationId == viewer.OrganisationId && membership.Role == Role.Caseworker))
            .OrderBy(person => person.Name)
            .Select(person => new { person.Id, person.Name })
            .ToListAsync(stop)).Select(person => (person.Id, person.Name))];

    public sealed record InputModel
    {
        public Id<Person>? Caseworker { get; set; }

        public Id<Person>? StandIn { get; set; }
    }
}
