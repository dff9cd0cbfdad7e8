using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>Starts the job that reads the workbooks of a folder into drafts of the applicants that they are from.</summary>
[Authorize(Policy = Policies.FormReceiver)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class ReadInModel(ArrivedForms arrived, JobDesk jobs) : PageModel
{
    public IReadOnlyList<Choice> Applicants { get; private set; } = [];

    [BindProperty]
    public Typed Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken stop) => Applicants = await ApplicantsAsync(arrived, stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Input.Files is not { Count: > 0 } uploaded)
        {
            ModelState.AddModelError("Input.Files", Speech.Say("Velg filene du vil lese inn.", "Vel filene du vil lese inn."));
            return new PageAgain();
        }

        var files = SentFiles.Of(uploaded);
        if (files.Count == 0)
        {
            ModelState.AddModelError("Input.Files", Speech.Say("Zip-filen har ingen filer.", "Zip-fila har ingen filer."));
        }

        if (Input.Applicant is not null && files.Count > 1)
        {
            ModelState.AddModelError("Input.Applicant", Speech.Say("Velg bare søker når du leser inn ett skjema.", "Vel berre søkjar når du les inn eitt skjema."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var title = files.Count == 1 ? new Text("Les inn 1 skjema", "Les inn 1 skjema") : new Text($"Les inn {Norwegian.Number(files.Count)} skjemaer", $"Les inn {Norwegian.Number(files.Count)} skjema");
        var job = await jobs.AddAsync(ReadInForms.Kind, title, Input.Applicant, files.ReadAsync(stop), stop);
        return LocalRedirect($"/jobber/{job.Id}");
    }

    /// <summary>Those of the embete that some scheme is for.</summary>
    internal static async Task<IReadOnlyList<Choice>> ApplicantsAsync(ArrivedForms arrived, CancellationToken stop)
    {
        OrganisationKind[] kinds = [.. SchemeCatalogue.Portal.All.SelectMany(scheme => scheme.Applicants).Distinct()];
        return [.. (await arrived.Own.Where(each => kinds.Contains(each.Kind)).OrderBy(each => each.Name).Select(each => new { each.Id, each.Name }).ToListAsync(stop)).Select(each => new Choice(each.Id.ToString(), each.Name))];
    }

    public sealed record Typed
    {
        public IReadOnlyList<IFormFile>? Files { get; init; }

        public Id<Organisation>? Applicant { get; init; }
    }
}
