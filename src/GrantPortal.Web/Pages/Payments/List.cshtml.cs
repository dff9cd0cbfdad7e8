using GrantPortal.Web.Database;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Payments;

/// <summary>The payment list of a grant year as a file.</summary>
[Authorize(Policy = Policies.Paymaster)]
public sealed class ListModel(PortalDb db, Viewer viewer) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "ar")] int year, CancellationToken stop)
    {
        var payments = await PaymentRow.Of(db, viewer.OrganisationId, year).ToListAsync(stop);
        Response.Headers.CacheControl = "private, no-store";
        return File(PaymentCsv.Write(payments), "text/csv; charset=utf-8", $"betalinger-{year}.csv");
    }
}
