using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>Gives everyone at an embete, or one applicant, a later deadline, with its reason (facts B1).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class ExtendModel(EditedCall edited, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ExtendInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public OfficeName Office { get; private set; } = null!;

    public IReadOnlyList<Choice> Applicants { get; private set; } = [];

    public IEnumerable<Choice> Kinds => Enum.GetValues<DeadlineKind>().Select(kind => new Choice(kind.ToString(), Speech.Say(kind.Name())));

    public async Task<IActionResult> OnGetAsync(string key, string office, CancellationToken stop) => await FindAsync(key, office, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, string office, CancellationToken stop)
    {
        if (!await FindAsync(key, office, stop))
        {
            return NotFound();
        }

        if (Input.Applicant is { } applicant && Applicants.All(choice => choice.Value != applicant.ToString()))
        {
            ModelState.AddModelError("Input.Applicant", Speech.Say("Velg en søker hos embetet.", "Vel ein søkjar hos embetet."));
        }

        if (Input.Until.Read(ModelState, "Input.Until") is not { } until || !ModelState.IsValid)
        {
            return new PageAgain();
        }

        edited.Call.Extend(Input.Kind, Office.Id, Input.Applicant, until, Input.Reason ?? string.Empty, viewer.As(Role.DirectorateCaseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Fristen er utsatt.", "Fristen er utsett."));
        return Redirect($"/administrasjon/utlysninger/{key}/frister");
    }

    private async Task<bool> FindAsync(string key, string office, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop) || (await OfficeName.InAsync(db, edited.Scheme, clock.GetUtcNow(), stop)).FirstOrDefault(each => each.Code == office) is not { } found || edited.Call.OfficeOf(found.Id) is null)
        {
            return false;
        }

        Office = found;
        var kinds = edited.Scheme.ApplicantsIn(edited.Call.Content);
        Applicants = [.. (await db.Organisations.AsNoTracking()
            .Where(each => each.OfficeId == found.Id && kinds.Contains(each.Kind) && each.SuccessorId == null)
            .OrderBy(each => each.Kind).ThenBy(each => each.Name).Select(each => new { each.Id, each.Name }).ToListAsync(stop))
            .Select(each => new Choice(each.Id.ToString(), each.Name))];
        return true;
    }

    public sealed record ExtendInput
    {
        public DeadlineKind Kind { get; init; }

        public Id<Organisation>? Applicant { get; init; }

        public WallTime Until { get; init; } = new();

        public string? Reason { get; init; }
    }
}
