using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Documents;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Partners;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Partners;

/// <summary>The one version that a partner signs, for who signs in for the partner (LSV-02).</summary>
[Authorize(Policy = Policies.CoSigner)]
public sealed class SignModel(PortalDb db, Viewer viewer, PartnerDesk desk, TimeProvider clock) : PageModel, ISignaturePage
{
    public SignatureAtHand AtHand { get; private set; } = null!;

    public FilledForm Filled { get; private set; } = null!;

    [BindProperty]
    public SignatureInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<PartnerSignature> id, CancellationToken stop)
    {
        if (await desk.OfPartnerAsync(id, viewer, stop) is not { } found)
        {
            return NotFound();
        }

        AtHand = found;
        Filled = (await FilledForm.ReadAsync(db, found.Application.Id, found.Form, found.Sent.Answers, stop)) with { DocumentsAt = $"/samarbeid/{id}?handler=attachment&document=" };
        return Page();
    }

    public async Task<IActionResult> OnGetAttachmentAsync(Id<PartnerSignature> id, Id<Document> document, CancellationToken stop) =>
        await desk.OfPartnerAsync(id, viewer, stop) is { } found && await desk.AttachmentAsync(found, document, stop) is { } attached ? this.Attachment(attached) : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<PartnerSignature> id, CancellationToken stop)
    {
        if (await desk.OfPartnerAsync(id, viewer, stop) is not { } found)
        {
            return NotFound();
        }

        found.Signature.Sign(found.Application, Input.ReadHash ?? string.Empty, Input.Signer ?? string.Empty, Input.Title ?? string.Empty, viewer.As(Role.Partner, or: Role.Signatory), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Søknaden er signert.", "Søknaden er signert."));
        return LocalRedirect("/samarbeid");
    }
}
