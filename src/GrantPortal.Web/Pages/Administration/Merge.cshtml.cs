using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>Registers that an organisation was merged, and who took over its rights and duties.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class MergeModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public MergeInput Input { get; set; } = new(null, null);

    public string Name { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken stop)
    {
        var name = await db.Organisations.Where(organisation => organisation.Id == id).Select(organisation => organisation.Name).SingleOrDefaultAsync(stop);
        Name = name ?? string.Empty;
        return name is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Organisation> id, CancellationToken stop)
    {
        if (await db.Organisations.FindAsync([id], stop) is not { } organisation)
        {
            return NotFound();
        }

        var code = Norwegian.Normalise(Input.Successor).Trim();
        var successor = await db.Organisations.SingleOrDefaultAsync(each => each.Kind == organisation.Kind && each.Code == code, stop);
        if (successor is null)
        {
            ModelState.AddModelError("Input.Successor", Speech.Say("Skriv koden til en virksomhet av samme slag, for eksempel kommunenummeret.", "Skriv koden til ei verksemd av same slag, til dømes kommunenummeret."));
        }

        if (Input.On is null && ModelState["Input.On"]?.Errors is not { Count: > 0 })
        {
            ModelState.AddModelError("Input.On", Speech.Say("Skriv datoen som sammenslåingen gjelder fra.", "Skriv datoen som samanslåinga gjeld frå."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.Administrator), clock.GetUtcNow());
        organisation.MergeInto(successor!, Input.On!.Value, by, now);
        foreach (var application in await db.Applications.Where(each => each.ApplicantId == id).ToListAsync(stop))
        {
            application.PassOn(organisation, successor!, by, now);
        }

        // Each award is reported on for itself, by the one who has taken over (facts B1).
        foreach (var report in await db.Reports.Where(each => each.RecipientId == id).ToListAsync(stop))
        {
            report.PassTo(successor!);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"{successor!.Name} har tatt over for {organisation.Name}.", $"{successor!.Name} har teke over for {organisation.Name}."));
        return RedirectToPage("Organisation", new { id });
    }

    /// <param name="Successor">The code of who takes over.</param>
    /// <param name="On">The first day.</param>
    public sealed record MergeInput(string? Successor, DateOnly? On);
}
