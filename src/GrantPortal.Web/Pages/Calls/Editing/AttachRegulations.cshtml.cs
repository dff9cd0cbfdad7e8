using GrantPortal.Domain.Documents;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Attaches the regulations, or a newer version of them (KI-75, KI-76).</summary>
[Authorize(Policy = Policies.Directorate)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentStore.MostBytesOfRequest)]
public sealed class AttachRegulationsModel(EditedCall edited, DocumentStore documents, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RegulationsInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop) => await edited.FindAsync(key, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        Demand("Input.Title", !string.IsNullOrWhiteSpace(Input.Title), Speech.Say("Skriv tittelen slik den står på første side.", "Skriv tittelen slik han står på første side."));
        Demand("Input.Version", !string.IsNullOrWhiteSpace(Input.Version), Speech.Say("Skriv versjonen og datoen.", "Skriv versjonen og datoen."));
        Demand("Input.File", Input.File is not null, Speech.Say("Velg filen med regelverket.", "Vel fila med regelverket."));
        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var by = viewer.As(Role.DirectorateCaseworker);
        var document = await documents.KeepAsync(Input.File!, DocumentPurpose.Regulations, null, viewer.OrganisationId, by.Person, stop);
        if (document.ContentType != FileType.Pdf.ContentType && document.ContentType != FileType.Word.ContentType)
        {
            ModelState.AddModelError("Input.File", Speech.Say("Regelverket må være en PDF eller et Word-dokument.", "Regelverket må vere ein PDF eller eit Word-dokument."));
            return new PageAgain();
        }

        edited.Call.AttachRegulations(Input.Title!.Trim(), Input.Version!.Trim(), document.Id, by, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Regelverket er lagt ved.", "Regelverket er lagt ved."));
        return Redirect(Request.Path);
    }

    private void Demand(string field, bool given, string message)
    {
        if (!given)
        {
            ModelState.AddModelError(field, message);
        }
    }

    public sealed record RegulationsInput
    {
        public string? Title { get; init; }

        public string? Version { get; init; }

        public IFormFile? File { get; init; }
    }
}
