using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>The embete reads the kommune's answers and evidence, and sets the result with its reason (KI-68, KI-71).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class SetResultModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ResultInput Input { get; set; } = new();

    public MappingView View { get; private set; } = null!;

    public bool MaySet => View.Mapping is { } mapping && PriorityMappingLifecycle.Table.MovesFor(mapping.Status, viewer.Roles).Contains(MappingAction.SetResult);

    public IEnumerable<Choice> Results { get; } =
    [
        new("ja", Speech.Say("Kommunen blir prioritert", "Kommunen blir prioritert")),
        new("nei", Speech.Say("Kommunen blir ikke prioritert", "Kommunen blir ikkje prioritert")),
    ];

    public async Task<IActionResult> OnGetAsync(string key, string kommune, CancellationToken stop)
    {
        if (await MappingCall.FindAsync(db, key, stop) is not { } call || await FindAsync(call, kommune, stop) is not { } mapping)
        {
            return NotFound();
        }

        var name = await db.Organisations.Where(each => each.Id == mapping.MunicipalityId).Select(each => each.Name).FirstAsync(stop);
        View = new MappingView(call, name, mapping, await MappingView.FilesOfAsync(db, mapping, stop));
        Input = new ResultInput { Result = mapping.IsPrioritised switch { true => "ja", false => "nei", _ => null }, Reason = mapping.Reason };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string kommune, CancellationToken stop)
    {
        if (await MappingCall.FindAsync(db, key, stop) is not { } call || await FindAsync(call, kommune, stop) is not { } mapping)
        {
            return NotFound();
        }

        if (Input.Result is not ("ja" or "nei"))
        {
            ModelState.AddModelError("Input.Result", Speech.Say("Velg om kommunen blir prioritert.", "Vel om kommunen blir prioritert."));
            return new PageAgain();
        }

        mapping.SetResult(Input.Result == "ja", Input.Reason ?? string.Empty, viewer.As(Role.Caseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Resultatet er satt.", "Resultatet er sett."));
        return Redirect($"/kartlegging/{key}/kommuner");
    }

    /// <summary>The sent mapping of one of the embete's own kommuner; other embeter's do not exist here.</summary>
    private async Task<PriorityMapping?> FindAsync(MappingCall call, string kommune, CancellationToken stop)
    {
        var municipality = await db.Organisations.Where(each => each.Kind == OrganisationKind.Municipality && each.Code == kommune && each.OfficeId == viewer.OfficeId).Select(each => each.Id).FirstOrDefaultAsync(stop);
        return await db.PriorityMappings.FirstOrDefaultAsync(each => each.CallId == call.Id && each.MunicipalityId == municipality && each.Status != MappingStatus.Draft, stop);
    }

    public sealed record ResultInput
    {
        public string? Result { get; init; }

        public string? Reason { get; init; }
    }
}
