using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Awards;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>Where the money of a case is, and what is claimed back: the embete makes claims here, and who shall pay sees what, where and by when.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CaseModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    /// <summary>The money, with the claims that the viewer sees.</summary>
    public AwardMoney Money { get; private set; } = null!;

    public AwardBalance Balance => Money.Balance;

    public bool MayMake => Head.IsOffice && Money.Claimable > Kroner.Zero && ClaimLifecycle.Table.MovesFor(ClaimStatus.Made, viewer.Roles).Contains(ClaimAction.Make);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.Decision: not null } head)
        {
            return NotFound();
        }

        Head = head;
        Claims = await db.Claims.VisibleTo(viewer, db.Applications).AsNoTracking().Where(claim => claim.ApplicationId == id).OrderByDescending(claim => claim.Number).ToListAsync(stop);
        Money = (await AwardMoney.OfAsync(db, id, stop)).With(Claims);
        return head.IsApplicant && Claims.Count == 0 && Balance.Received == Kroner.Zero ? NotFound() : Page();
    }
}
