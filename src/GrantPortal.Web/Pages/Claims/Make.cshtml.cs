using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>Makes a claim for repayment on a case; it is read and sent on its own page (KI-98, KI-105).</summary>
[Authorize(Policy = Policies.CaseAuthority)]
public sealed class MakeModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public AwardBalance Balance { get; private set; } = null!;

    public IEnumerable<Choice> Grounds => Enum.GetValues<ClaimGround>().Select(ground => new Choice(ground.ToString(), Say(ground.Name())));

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null, null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, [FromQuery(Name = "grunn")] string? ground, CancellationToken stop)
    {
        if (!viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]) || await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { IsOffice: true, Facts.Decision: not null } head)
        {
            return NotFound();
        }

        Head = head;
        Balance = (await AwardMoney.OfAsync(db, id, stop)).Balance;
        if (HttpMethods.IsGet(Request.Method) && ground == UnusedMoney.Word)
        {
            Input = new(ClaimGround.UnusedMoney, Balance.Unclaimed == Kroner.Zero ? null : Balance.Unclaimed, null);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await db.Decisions.FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } decision)
        {
            return NotFound();
        }

        if (Input.Ground is null)
        {
            ModelState.AddModelError("Input.Ground", Say("Velg grunnen til kravet.", "Vel grunnen til kravet."));
        }

        if (Input.Amount is null && ModelState["Input.Amount"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Input.Amount", Say("Skriv beløpet som kreves tilbake.", "Skriv beløpet som blir kravd tilbake."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var money = await AwardMoney.OfAsync(db, id, stop);
        var call = await db.Calls.FirstAsync(each => each.Id == decision.CallId, stop);
        var claim = Claim.Make(decision, Input.Ground!.Value, Input.Amount!.Value, Input.Reason ?? string.Empty, money.Payments, money.Claims, money.Carried, application, call, viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        db.Claims.Add(claim);
        money.Hold(db);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Kravet er laget. Les det, og send det.", "Kravet er laga. Les det, og send det."));
        return LocalRedirect($"/saker/{id}/krav/{claim.Id}");
    }

    /// <param name="Ground">Why.</param>
    /// <param name="Amount">Kroner.</param>
    /// <param name="Reason">What the ground comes to here, in the letter's målform.</param>
    public sealed record InputModel(ClaimGround? Ground, Kroner? Amount, string? Reason);
}
