using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Deadlines and contact of every embete, and the same deadlines for all at once (KI-74).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class AllDeadlinesModel(EditedCall edited, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public DeadlineInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public IReadOnlyList<OfficeName> Offices { get; private set; } = [];

    public IReadOnlyDictionary<Id<Organisation>, string> Applicants { get; private set; } = new Dictionary<Id<Organisation>, string>();

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        Offices = await OfficeName.InAsync(db, edited.Scheme, clock.GetUtcNow(), stop);
        Input = DeadlineInput.Of(edited.Call.Offices.Count > 0 ? edited.Call.Offices[0].Deadlines : null);
        var applicants = edited.Call.Extensions.Select(extension => extension.ApplicantId).OfType<Id<Organisation>>().ToList();
        Applicants = await db.Organisations.AsNoTracking().Where(each => applicants.Contains(each.Id)).ToDictionaryAsync(each => each.Id, each => each.Name, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Input.Read(ModelState, nameof(Input)) is not { } deadlines || !ModelState.IsValid)
        {
            return new PageAgain();
        }

        var by = viewer.As(Role.DirectorateCaseworker);
        foreach (var office in await OfficeName.InAsync(db, edited.Scheme, clock.GetUtcNow(), stop))
        {
            var known = edited.Call.OfficeOf(office.Id);
            edited.Call.SetDeadlines(office.Id, deadlines, known?.Contact is { Length: > 0 } contact ? contact : office.Email, by, clock.GetUtcNow(), known?.ContactPersonId);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Alle embetene har fått de samme fristene.", "Alle embeta har fått dei same fristane."));
        return Redirect(Request.Path);
    }
}
