using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>What is left to do before the form can be signed, and the hand-over to those who sign.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class RemainingModel(PortalDb db, Viewer viewer, Writing writing, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public bool MayWrite => viewer.Roles.Contains(Role.Contact);

    /// <summary>Who has signed, and who must yet.</summary>
    public SignatureView Signatures { get; private set; } = null!;

    public bool MaySign => Signatures.Awaited.Any(viewer.Roles.Contains);

    public async Task<IActionResult> OnGetAsync(FormAddress address, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling)
        {
            return NotFound();
        }

        (Filling, Signatures) = (filling, await SignatureView.OfAsync(db, filling, stop));
        return filling.Version.IsOpen && filling.Row.MayBeSent ? Page() : Redirect(filling.Elsewhere!);
    }

    public Task<IActionResult> OnPostAsync(FormAddress address, CancellationToken stop) =>
        ActAsync(address, atHand => atHand.Owner.RequestSignature(atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow()),
            the => Speech.Say($"{the} er sendt til signering.", $"{the} er send til signering."), stop);

    public Task<IActionResult> OnPostReopenAsync(FormAddress address, CancellationToken stop) =>
        ActAsync(address, atHand => atHand.Owner.Reopen(viewer.AsAnyOf([Role.Contact, .. atHand.Form.Signatures]), clock.GetUtcNow()),
            the => Speech.Say($"{the} er åpnet for endring.", $"{the} er opna for endring."), stop);

    public Task<IActionResult> OnPostDiscardAsync(FormAddress address, CancellationToken stop) =>
        ActAsync(address, atHand => atHand.Owner.DiscardRevision(viewer.As(Role.Contact), clock.GetUtcNow()),
            _ => Speech.Say("Den nye versjonen er forkastet.", "Den nye versjonen er forkasta."), stop);

    private async Task<IActionResult> ActAsync(FormAddress address, Action<AtHand> act, Func<string, string> done, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling)
        {
            return NotFound();
        }

        await writing.ActOnAllAsync([.. filling.All.Select(each => each.Address)], atHand =>
        {
            act(atHand);
            return Task.CompletedTask;
        }, stop);

        TempData.Done(done(address.Kind is FormKind.Report ? "Rapporten" : "Søknaden"));
        return Redirect($"{address}/gjenstar");
    }
}
