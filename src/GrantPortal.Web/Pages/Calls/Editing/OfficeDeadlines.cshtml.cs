using GrantPortal.Domain.Ids;
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

/// <summary>One embete's deadlines, its functional contact point (GEN-07), and the person that signed-in people may ask for (KI-93).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class OfficeDeadlinesModel(EditedCall edited, PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public DeadlineInput Input { get; set; } = new();

    [BindProperty]
    public string? Contact { get; set; }

    [BindProperty]
    public Id<Person>? ContactPerson { get; set; }

    public EditedCall Edited => edited;

    public OfficeName Office { get; private set; } = null!;

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string office, CancellationToken stop)
    {
        if (!await FindAsync(key, office, stop))
        {
            return NotFound();
        }

        var set = edited.Call.OfficeOf(Office.Id);
        Input = DeadlineInput.Of(set?.Deadlines);
        (Contact, ContactPerson) = (set?.Contact ?? Office.Email, set?.ContactPersonId);
        People = await PeopleAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string office, CancellationToken stop)
    {
        if (!await FindAsync(key, office, stop))
        {
            return NotFound();
        }

        if (Contact?.Contains('@', StringComparison.Ordinal) is not true)
        {
            ModelState.AddModelError(nameof(Contact), Speech.Say("Skriv en e-postadresse som ikke er en persons.", "Skriv ei e-postadresse som ikkje er ein person si."));
        }

        if (ContactPerson is { } person && (await PeopleAsync(stop)).All(choice => choice.Value != person.ToString()))
        {
            ModelState.AddModelError(nameof(ContactPerson), Speech.Say("Velg en saksbehandler ved embetet.", "Vel ein saksbehandlar ved embetet."));
        }

        if (Input.Read(ModelState, nameof(Input)) is not { } deadlines || !ModelState.IsValid)
        {
            return new PageAgain();
        }

        edited.Call.SetDeadlines(Office.Id, deadlines, Contact!, viewer.As(Role.DirectorateCaseworker), clock.GetUtcNow(), ContactPerson);
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"Fristene hos {Speech.Say(Office.Name)} er lagret.", $"Fristane hos {Speech.Say(Office.Name)} er lagra."));
        return Redirect($"/administrasjon/utlysninger/{key}/frister");
    }

    private async Task<bool> FindAsync(string key, string office, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop) || (await OfficeName.InAsync(db, edited.Scheme, clock.GetUtcNow(), stop)).FirstOrDefault(each => each.Code == office) is not { } found)
        {
            return false;
        }

        Office = found;
        return true;
    }

    private async Task<IReadOnlyList<Choice>> PeopleAsync(CancellationToken stop)
    {
        var office = Office.Id;
        return [.. (await db.People.AsNoTracking()
            .Where(person => person.Memberships.Any(membership => membership.OrganisationId == office && membership.Role == Role.Caseworker))
            .OrderBy(person => person.Name).Select(person => new { person.Id, person.Name }).ToListAsync(stop))
            .Select(person => new Choice(person.Id.ToString(), person.Name, IsName: true))];
    }
}
