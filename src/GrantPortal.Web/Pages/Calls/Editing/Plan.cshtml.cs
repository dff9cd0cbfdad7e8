using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Plans a call: a copy of an earlier one, or the scheme's first content (GEN-03).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class PlanModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PlanInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Schemes { get; private set; } = [];

    public IReadOnlyList<Choice> Earlier { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var schemes = EditedCall.SchemesOf(viewer);
        Schemes = [.. schemes.Select(key => new Choice(key, Speech.Say(SchemeCatalogue.Portal[key].ShortName)))];
        var calls = await db.Calls.AsNoTracking().Where(call => schemes.Contains(call.Scheme))
            .OrderByDescending(call => call.Year).ThenByDescending(call => call.Round).Take(50)
            .Select(call => new { call.Key, call.Name, call.Year, call.Round }).ToListAsync(stop);
        Earlier = [.. calls.Select(call => new Choice(call.Key, $"{Speech.Say(call.Name)} {call.Year}{(call.Round > 1 ? Speech.Say($", runde {call.Round}", $", runde {call.Round}") : null)}"))];
        Input = Input with { Year = Input.Year ?? OsloTime.DateOf(clock.GetUtcNow()).Year + 1, Scheme = Input.Scheme ?? schemes.FirstOrDefault() };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var schemes = EditedCall.SchemesOf(viewer);
        _ = viewer.As(Role.DirectorateCaseworker);
        if (Input.Year is null or < 2000 or > 2100)
        {
            ModelState.TryAddModelError("Input.Year", Speech.Say("Skriv året som tilskuddet gjelder, med fire sifre.", "Skriv året som tilskotet gjeld, med fire siffer."));
        }

        if (Input.Scheme is null || !schemes.Contains(Input.Scheme))
        {
            ModelState.TryAddModelError("Input.Scheme", Speech.Say("Velg en ordning.", "Vel ei ordning."));
        }

        var (scheme, chosen) = (Input.Scheme, Input.CopyOf);
        var copyOf = await db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Where(call => call.Scheme == scheme && (string.IsNullOrEmpty(chosen) || call.Key == chosen))
            .OrderByDescending(call => call.Year).ThenByDescending(call => call.Round).FirstOrDefaultAsync(stop);
        if (copyOf is null && !string.IsNullOrEmpty(chosen))
        {
            ModelState.TryAddModelError("Input.CopyOf", Speech.Say("Velg en utlysning i den samme ordningen.", "Vel ei utlysing i den same ordninga."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var rounds = await db.Calls.CountAsync(call => call.Scheme == Input.Scheme && call.Year == Input.Year, stop);
        var call = Call.Plan(SchemeCatalogue.Portal[Input.Scheme!], Input.Year!.Value, rounds + 1, Input.ExpectedOn, copyOf, clock.GetUtcNow());
        db.Calls.Add(call);
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Utlysningen er planlagt. Den står nå på siden med utlysninger som kommer.", "Utlysinga er planlagd. Ho står no på sida med utlysingar som kjem."));
        return Redirect($"/administrasjon/utlysninger/{call.Key}");
    }

    public sealed record PlanInput
    {
        public string? Scheme { get; init; }

        public int? Year { get; init; }

        public DateOnly? ExpectedOn { get; init; }

        public string? CopyOf { get; init; }
    }
}
