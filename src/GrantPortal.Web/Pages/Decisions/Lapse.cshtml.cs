using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
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
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Decisions;

/// <summary>Lets a grant lapse (bortfall, KI-104), also when the slip never came; the letter goes out with it.</summary>
[Authorize(Policy = Policies.OfficeLeader)]
public sealed class LapseModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public Kroner Granted => Head.Facts.Decision!.Granted;

    public IEnumerable<Choice> Grounds => Enum.GetValues<LapseGround>().Select(ground => new Choice(ground.ToString(), Say(ground.Name())));

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { IsOffice: true, Facts.Decision: not null } head)
        {
            return NotFound();
        }

        Head = head;
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
            ModelState.AddModelError("Input.Ground", Say("Velg hvorfor tilskuddet bortfaller.", "Vel kvifor tilskotet fell bort."));
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.OfficeLeader), clock.GetUtcNow());
        found.Decision.Lapse(found.Application, found.Frame, ground, Input.Reason ?? string.Empty, by, now);
        var paid = found.Money.Ordered;
        await found.Money.ClaimAsync(db, found.Decision, ClaimGround.Lapse, paid, found.Decision.LapseReason!, found.Application, by, now, stop);
        var letter = await desk.SendAsync(found.Application, LetterKind.Lapse, basis => LapseLetter.From(basis, found.Decision, paid), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Tilskuddet er bortfalt, og brevet {letter.Number} er sendt.", $"Tilskotet er falle bort, og brevet {letter.Number} er sendt."));
        return LocalRedirect($"/saker/{id}");
    }

    public sealed record InputModel(LapseGround? Ground, string? Reason);
}
