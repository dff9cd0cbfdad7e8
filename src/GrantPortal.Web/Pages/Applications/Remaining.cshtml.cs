using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>What is left to do before the application can be signed, and the hand-over to those who sign.</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class RemainingModel(PortalDb db, Viewer viewer, Writing writing, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public bool MayWrite => viewer.Roles.Contains(Role.Contact);

    public bool MaySign => viewer.Roles.Contains(Role.Signatory);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, id, stop) is not { } filling)
        {
            return NotFound();
        }

        Filling = filling;
        return filling.Version.IsOpen && filling.MayBeSent ? Page() : Redirect(filling.Elsewhere!);
    }

    public Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop) =>
        ActAsync(id, atHand => atHand.Application.RequestSignature(atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow()),
            Speech.Say("Søknaden er sendt til signering.", "Søknaden er send til signering."), stop);

    public Task<IActionResult> OnPostReopenAsync(Id<Application> id, CancellationToken stop) =>
        ActAsync(id, atHand => atHand.Application.Reopen(viewer.As(MayWrite ? Role.Contact : Role.Signatory), clock.GetUtcNow()),
            Speech.Say("Søknaden er åpnet for endring.", "Søknaden er opna for endring."), stop);

    public Task<IActionResult> OnPostDiscardAsync(Id<Application> id, CancellationToken stop) =>
        ActAsync(id, atHand => atHand.Application.DiscardRevision(viewer.As(Role.Contact), clock.GetUtcNow()),
            Speech.Say("Den nye versjonen er forkastet.", "Den nye versjonen er forkasta."), stop);

    private async Task<IActionResult> ActAsync(Id<Application> id, Action<AtHand> act, string done, CancellationToken stop)
    {
        if (await writing.ActAsync(id, act, stop) is null)
        {
            return NotFound();
        }

        TempData.Done(done);
        return Redirect($"/soknader/{id}/gjenstar");
    }
}
