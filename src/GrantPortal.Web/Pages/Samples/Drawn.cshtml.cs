using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Samples;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Samples;

/// <summary>A drawn sample with all that it was made from; it is made again each time it is shown. Controls are opened from it.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class DrawnModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public Sample Sample { get; private set; } = null!;

    public string Call { get; private set; } = string.Empty;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool MayOpen => viewer.May(Policies.Control) && Rows.Any(row => row.Control is null);

    public async Task<IActionResult> OnGetAsync(Id<Sample> id, CancellationToken stop)
    {
        if (await db.Samples.AsNoTracking().FirstOrDefaultAsync(each => each.Id == id && each.DirectorateId == viewer.OrganisationId, stop) is not { } sample)
        {
            return NotFound();
        }

        Sample = sample;
        Call = await db.Calls.Where(call => call.Id == sample.CallId).Select(call => call.Key).FirstAsync(stop);
        // A case that is controlled already is not opened twice.
        var drawn = sample.Drawn.ToList();
        var opened = (await db.Controls.AsNoTracking().Where(control => drawn.Contains(control.ApplicationId) && (control.SampleId == id || control.Status == ControlStatus.Open)).ToListAsync(stop))
            .OrderBy(control => control.SampleId == id).GroupBy(control => control.ApplicationId).ToDictionary(controls => controls.Key, controls => controls.Last().Id);
        var candidates = sample.Candidates.ToDictionary(candidate => candidate.Application);
        Rows = [.. drawn.Select(each => new Row(candidates[each], opened.TryGetValue(each, out var control) ? control : null))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Sample> id, CancellationToken stop)
    {
        if (await db.Samples.FirstOrDefaultAsync(each => each.Id == id && each.DirectorateId == viewer.OrganisationId, stop) is not { } sample)
        {
            return NotFound();
        }

        var directorate = await db.Organisations.FirstAsync(each => each.Id == viewer.OrganisationId, stop);
        var (by, now) = (viewer.As(Role.DirectorateLeader, Role.DirectorateCaseworker), clock.GetUtcNow());
        var taken = await db.Controls.Where(control => control.SampleId == id || control.Status == ControlStatus.Open).Select(control => control.ApplicationId).ToListAsync(stop);
        var left = sample.Drawn.Except(taken).ToList();
        var applications = await db.Applications.VisibleTo(viewer).Whole().Where(application => left.Contains(application.Id)).ToListAsync(stop);
        var decisions = await db.Decisions.Where(decision => left.Contains(decision.ApplicationId) && decision.Status != DecisionStatus.Lapsed).ToDictionaryAsync(decision => decision.ApplicationId, stop);
        var controls = applications.Where(application => decisions.ContainsKey(application.Id))
            .Select(application => Control.Open(sample, application, decisions[application.Id], directorate, SchemeCatalogue.Portal[application.Scheme], by, now)).ToList();
        db.Controls.AddRange(controls);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"{controls.Count} kontroller er åpnet.", $"{controls.Count} kontrollar er opna."));
        return LocalRedirect($"/kontroll/utvalg/{id}");
    }

    public sealed record Row(SampleCandidate Candidate, Id<Control>? Control);
}
