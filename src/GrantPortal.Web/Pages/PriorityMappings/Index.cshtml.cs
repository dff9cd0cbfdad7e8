using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>The calls that ask kommuner for a mapping of their work with Leve hele livet (KI-67).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PortalDb db, Viewer viewer) : PageModel
{
    public IReadOnlyList<MappingCall> Calls { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!Concerns(viewer))
        {
            return NotFound();
        }

        Calls = await MappingCall.AllAsync(db, stop);
        return Page();
    }

    /// <summary>Kommuner answer, bydeler read their kommune's result, embeter set it.</summary>
    internal static bool Concerns(Viewer viewer) =>
        viewer.May(Policies.Office) || (viewer.May(Policies.Applicant) && viewer.Acting.Kind is OrganisationKind.Municipality or OrganisationKind.District);
}
