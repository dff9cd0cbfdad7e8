using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Referrals;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Referrals;

/// <summary>The PDF of a referral's letter, for the embete that sent it and the directorate that got it.</summary>
[Authorize(Policy = Policies.Referring)]
public sealed class LetterModel(PortalDb db, Viewer viewer, AuthorityLetters letters) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Id<Referral> id, CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        if (await db.Referrals.FirstOrDefaultAsync(each => each.Id == id && (each.OfficeId == own || each.DirectorateId == own), stop) is not { } referral)
        {
            return NotFound();
        }

        if (referral.DocumentId is null)
        {
            referral.KeepPrint(await letters.PrintAsync(referral.Content, referral.DirectorateId, referral.SentBy, referral.SentAt, stop));
            await db.SaveChangesAsync(stop);
        }

        return await letters.PdfAsync(referral.DocumentId!.Value, stop) is { } pdf ? File(pdf.Bytes, "application/pdf", pdf.FileName) : NotFound();
    }
}
