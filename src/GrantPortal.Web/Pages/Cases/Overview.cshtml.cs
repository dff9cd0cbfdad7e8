using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The case at a glance: the amounts, what has been checked, what happened last, and what is next.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class OverviewModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int LastEvents = 6;

    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<AmountRow> Amounts { get; private set; } = [];

    /// <summary>How the applicant has reported on the year before; shown, and nothing more, until the deadline has passed.</summary>
    public ReportStanding Reporting { get; private set; }

    public IReadOnlyList<CaseEvent> Events { get; private set; } = [];

    /// <summary>Recommended amounts are the embete's until the letter is sent.</summary>
    public bool ShowsRecommended => Head.SeesUnsent;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Reporting = (await EarlierReport.OfAsync(db, head.Facts.ApplicantId, head.Facts.Scheme, head.Facts.Year, head.Now, stop)).Standing;
        Amounts = await CaseAmounts.LoadAsync(db, head, stop);
        Events = await CaseEvents.Of(db, head).Take(LastEvents).ToListAsync(stop);
        return Page();
    }
}
