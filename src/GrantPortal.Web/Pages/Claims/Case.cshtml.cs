using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>What is claimed back on a case: the embete makes claims here, and who shall pay sees what, where and by when.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class CaseModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Claim> Claims { get; private set; } = [];

    /// <summary>What is paid and not claimed back, kroner.</summary>
    public Kroner Claimable { get; private set; }

    public bool MayMake => Head.IsOffice && Claimable > Kroner.Zero && ClaimLifecycle.Table.MovesFor(ClaimStatus.Made, viewer.Roles).Contains(ClaimAction.Make);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.Decision: not null } head)
        {
            return NotFound();
        }

        Head = head;
        Claims = await db.Claims.VisibleTo(viewer, db.Applications).AsNoTracking().Where(claim => claim.ApplicationId == id).OrderByDescending(claim => claim.Number).ToListAsync(stop);
        if (head.IsApplicant && Claims.Count == 0)
        {
            return NotFound();
        }

        var payments = await db.Payments.AsNoTracking().Where(payment => payment.ApplicationId == id).ToListAsync(stop);
        Claimable = Claim.Claimable(payments, await db.Claims.AsNoTracking().Where(claim => claim.ApplicationId == id).ToListAsync(stop));
        return Page();
    }
}
