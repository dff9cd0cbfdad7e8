using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Invitations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Documents;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Partners;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Partners;

/// <summary>
/// The one version that a partner signs, for who came by the link in an invitation. The link is used up by the signature; used, too old, renewed, void or wrong, it leads to one plain page
/// that tells nothing.
/// </summary>
[AllowAnonymous]
public sealed class InvitedModel(PortalDb db, PartnerDesk desk, TimeProvider clock) : PageModel, ISignaturePage
{
    /// <summary>Null where the link cannot be used.</summary>
    public SignatureAtHand? Found { get; private set; }

    public SignatureAtHand AtHand => Found!;

    public FilledForm Filled { get; private set; } = null!;

    /// <summary>True when it has just been signed.</summary>
    public bool IsGiven { get; private set; }

    [BindProperty]
    public SignatureInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Found = await desk.OfLinkAsync(InvitationSecret.Read(secret), clock.GetUtcNow(), stop);
        if (Found is null)
        {
            return Plain();
        }

        Filled = (await FilledForm.ReadAsync(db, Found.Application.Id, Found.Form, Found.Sent.Answers, stop)) with { DocumentsAt = $"/samarbeid/lenke/{secret}?handler=attachment&document=" };
        return Page();
    }

    /// <summary>The link holds until it is signed with: what is attached can be read before.</summary>
    public async Task<IActionResult> OnGetAttachmentAsync(string secret, Id<Document> document, CancellationToken stop)
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return await desk.OfLinkAsync(InvitationSecret.Read(secret), clock.GetUtcNow(), stop) is { } found && await desk.AttachmentAsync(found, document, stop) is { } attached ? this.Attachment(attached) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(string secret, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await desk.OfLinkAsync(InvitationSecret.Read(secret), now, stop) is not { } found)
        {
            return Plain();
        }

        // Who holds the link is nobody of the portal, and stands in the case with the applicant that invited.
        var partner = new Actor(default, Role.Partner, found.Signature.ApplicantId);
        found.Signature.Sign(found.Application, Input.ReadHash ?? string.Empty, Input.Signer ?? string.Empty, Input.Title ?? string.Empty, partner, now);
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
