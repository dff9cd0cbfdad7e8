using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.FormChecks;

/// <summary>Checks a filled-in workbook for anybody, by the form that it carries. Nothing is stored.</summary>
[AllowAnonymous]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class IndexModel : PageModel
{
    public WorkbookUpload? Upload { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken stop)
    {
        if (file is null)
        {
            ModelState.AddModelError(nameof(file), Speech.Say("Velg arbeidsboken du vil kontrollere.", "Vel arbeidsboka du vil kontrollere."));
            return new PageAgain();
        }

        Upload = await WorkbookUpload.ReadAsync(file, stop);
        return Page();
    }
}
