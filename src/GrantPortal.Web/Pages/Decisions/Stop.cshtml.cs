using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Decisions;

/// <summary>Stops a grant (KI-105, KI-111), or lifts the stop; the letter goes out with it.</summary>
[Authorize(Policy = Policies.OfficeLeader)]
public sealed class StopModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<GrantStop> Stops { get; private set; } = [];

    public bool IsStopped => Head.Facts.Decision!.Status is DecisionStatus.Stopped;

    public IEnumerable<Choice> Grounds => Enum.GetValues<StopGround>().Select(ground => new Choice(ground.ToString(), Say(ground.Name())));

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null);

    [BindProperty]
    public LiftModel Lifting { get; set; } = new(null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { IsOffice: true, Facts.Decision: not null } head)
        {
            return NotFound();
        }

        Head = head;
        Stops = await db.Decisions.AsNoTracking().Where(decision => decision.ApplicationId == id).SelectMany(decision => decision.Stops).OrderByDescending(each => each.StoppedAt).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await SentDecision.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        if (Input.Ground is not { } ground)
        {
            ModelState.AddModelError("Input.Ground", Say("Velg grunnen til stansen.", "Vel grunnen til stansen."));
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.OfficeLeader), clock.GetUtcNow());
        var stopped = found.Decision.Stop(found.Application, ground, Input.Reason ?? string.Empty, by, now);
        var letter = await desk.SendAsync(found.Application, LetterKind.Stop, basis => StopLetter.From(basis, found.Decision, stopped), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Tilskuddet er stanset, og brevet {letter.Number} er sendt.", $"Tilskotet er stansa, og brevet {letter.Number} er sendt."));
        return LocalRedirect($"/saker/{id}");
    }

    public async Task<IActionResult> OnPostLiftAsync(Id<Application> id, CancellationToken stop)
    {
        if (await SentDecision.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        var (by, now) = (viewer.As(Role.OfficeLeader), clock.GetUtcNow());
        var lifted = found.Decision.LiftStop(found.Application, Lifting.Reason ?? string.Empty, by, now);
        var letter = await desk.SendAsync(found.Application, LetterKind.StopLifted, basis => StopLetter.Lifted(basis, found.Decision, lifted), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Stansen er opphevet, og brevet {letter.Number} er sendt.", $"Stansen er oppheva, og brevet {letter.Number} er sendt."));
        return LocalRedirect($"/saker/{id}");
    }

    public sealed record InputModel(StopGround? Ground, string? Reason);

    public sealed record LiftModel(string? Reason);
}
