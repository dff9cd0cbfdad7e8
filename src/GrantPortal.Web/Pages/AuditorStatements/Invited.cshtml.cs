using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.People;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.AuditorStatements;

/// <summary>
/// The page of one report, for an auditor who came by the link in an invitation. The link is used up when the statement is given; used, too old, renewed or wrong, it leads to one
/// plain page that tells nothing.
/// </summary>
[AllowAnonymous]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class InvitedModel(PortalDb db, StatementDesk desk, DocumentStore store, TimeProvider clock) : PageModel, IStatementPage
{
    /// <summary>Null where the link cannot be used.</summary>
    public StatementAtHand? Found { get; private set; }

    public StatementAtHand AtHand => Found!;

    /// <summary>True when the statement has just been given.</summary>
    public bool IsGiven { get; private set; }

    [BindProperty]
    public StatementInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Found = await desk.OfInvitationAsync(InvitationSecret.Read(secret), clock.GetUtcNow(), stop);
        if (Found is null)
        {
            return Plain();
        }

        Input = HttpMethods.IsGet(Request.Method) ? StatementInput.Of(Found) : Input;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await desk.OfInvitationAsync(InvitationSecret.Read(secret), now, stop) is not { Statement: { } statement } atHand)
        {
            return Plain();
        }

        // Who holds the link is nobody of the portal: a role for the one whose accounts they are.
        var auditor = new Actor(default, Role.Auditor, atHand.Report.ReporterId);
        if (!await Input.GiveAsync(atHand, statement, store, ModelState, auditor, now, stop))
        {
            return new PageAgain();
        }

        await db.SaveChangesAsync(stop);
        IsGiven = true;
        return Page();
    }

    private PageResult Plain()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }
}
