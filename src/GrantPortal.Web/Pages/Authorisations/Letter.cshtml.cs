using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Authorisations;

/// <summary>The PDF of an authorisation's letter, for the directorate that sent it and the embete that got it.</summary>
[Authorize(Policy = Policies.Referring)]
public sealed class LetterModel(PortalDb db, Viewer viewer, AuthorityLetters letters) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Authorisation> id, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        if (await db.Authorisations.FirstOrDefaultAsync(each => each.Id == id && (each.OfficeId == own || each.DirectorateId == own), stop) is not { } authorisation)
        {
            return NotFound();
        }

        if (authorisation.DocumentId is null)
        {
            authorisation.KeepPrint(await letters.PrintAsync(authorisation.Content, authorisation.OfficeId, authorisation.SentBy, authorisation.SentAt, stop));
            await db.SaveChangesAsync(stop);
        }

        return await letters.PdfAsync(authorisation.DocumentId!.Value, stop) is { } pdf ? File(pdf.Bytes, "application/pdf", pdf.FileName) : NotFound();
    }
}
