using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>The blank form of an announced call, one for each kind of applicant, made from the frozen form (GEN-02). It appears with the announcement (KI-76).</summary>
[AllowAnonymous]
public sealed class BlankFormModel(PortalDb db) : PageModel
{
    public string Key { get; private set; } = string.Empty;

    public int Year { get; private set; }

    public OrganisationKind Kind { get; private set; }

    public IReadOnlyList<OrganisationKind> Kinds { get; private set; } = [];

    public ResolvedForm Form { get; private set; } = null!;

    public string Hash { get; private set; } = string.Empty;

    public async Task<IActionResult> OnGetAsync(string key, string? soker, CancellationToken stop) => await FindAsync(key, soker, stop) ? Page() : NotFound();

    /// <summary>The same form as a workbook (GEN-02, KI-81).</summary>
    public async Task<IActionResult> OnGetFileAsync(string key, string? soker, CancellationToken stop) => await FindAsync(key, soker, stop)
        ? File(FormWorkbookWriter.Write(FormWorkbook.Blank(Form, FormKind.Application, Speech.Spoken) with { Year = Year }), FileType.Excel.ContentType, $"{Key}-{Kind.Slug()}.xlsx")
        : NotFound();

    private async Task<bool> FindAsync(string key, string? soker, CancellationToken stop)
    {
        var call = await db.Calls.AsNoTracking().Where(each => each.Key == key)
            .Select(each => new { each.Scheme, each.Year, each.Content, each.Form, each.FormHash }).FirstOrDefaultAsync(stop);
        if (call?.Form is null)
        {
            return false;
        }

        Kinds = SchemeCatalogue.Portal[call.Scheme].ApplicantsIn(call.Content);
        var asked = OrganisationKindNames.Read(soker);
        if (soker is not null && (asked is null || !Kinds.Contains(asked.Value)))
        {
            return false;
        }

        Kind = asked ?? Kinds[0];
        (Key, Year, Form, Hash) = (key, call.Year, call.Form.For(Kind), call.FormHash!);
        return true;
    }
}
