using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The form as it would be frozen now, or as it was when the call was published.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class PreviewModel(EditedCall edited) : PageModel
{
    public OrganisationKind Kind { get; private set; }

    public IReadOnlyList<OrganisationKind> Kinds { get; private set; } = [];

    public EditedCall Edited => edited;

    public ResolvedForm? Form { get; private set; }

    public async Task<IActionResult> OnGetAsync(string key, string? soker, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        Kinds = edited.Scheme.ApplicantsIn(edited.Call.Content);
        if (Kinds.Count > 0)
        {
            Kind = OrganisationKindNames.Read(soker) is { } asked && Kinds.Contains(asked) ? asked : Kinds[0];
            Form = (edited.Call.Form ?? edited.Scheme.ApplicationForm(key, edited.Call.Content)).For(Kind);
        }

        return Page();
    }
}
