using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>The page of one report, for an auditor who signs in.</summary>
[Authorize(Policy = Policies.Auditor)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class GiveModel(PortalDb db, Viewer viewer, StatementDesk desk, DocumentStore store, TimeProvider clock) : PageModel, IStatementPage
{
    public StatementAtHand AtHand { get; private set; } = null!;

    [BindProperty]
    public StatementInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Report> id, CancellationToken stop)
    {
        if (await desk.OfAuditorAsync(id, viewer, stop) is not { Requirement.IsRequired: true } found)
        {
            return NotFound();
        }

        AtHand = found;
        Input = HttpMethods.IsGet(Request.Method) ? StatementInput.Of(found) : Input;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Report> id, CancellationToken stop)
    {
        if (await desk.OfAuditorAsync(id, viewer, stop) is not { Requirement.IsRequired: true } found)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow();
        if (!await Input.GiveAsync(found, desk.Begin(found, now), store, ModelState, viewer.As(Role.Auditor), now, stop))
        {
            return new PageAgain();
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Regnskapet er bekreftet.", "Rekneskapen er stadfesta."));
        return LocalRedirect("/revisor");
    }
}
