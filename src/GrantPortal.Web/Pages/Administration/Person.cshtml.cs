using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>One person's rights: what they may do for whom. Given and taken here, and felt at the person's next click.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class PersonModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int MostFound = 10;

    [BindProperty(SupportsGet = true, Name = "virksomhet")]
    public string? Search { get; set; }

    [BindProperty]
    public ReachModel Input { get; set; } = new(null);

    public string Name { get; private set; } = string.Empty;

    public string Subject { get; private set; } = string.Empty;

    public IReadOnlyList<Right> Held { get; private set; } = [];

    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    /// <summary>The organisations that the search found, at most ten of them.</summary>
    public IReadOnlyList<Found> Organisations { get; private set; } = [];

    public bool HasSearched => !string.IsNullOrWhiteSpace(Search);

    public async Task<IActionResult> OnGetAsync(Id<Person> id, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().Where(person => person.Id == id).Select(person => new
        {
            person.Name,
            person.Subject,
            person.Email,
            Held = person.Memberships.OrderBy(membership => membership.Id)
                .Join(db.Organisations, membership => membership.OrganisationId, organisation => organisation.Id, (membership, organisation) => new Right(organisation.Id, organisation.Kind, organisation.Code, organisation.Name, membership.Role))
                .ToList(),
        }).SingleOrDefaultAsync(stop);
        if (person is null)
        {
            return NotFound();
        }

        (Name, Subject, Held) = (person.Name, person.Subject, person.Held);
        Input = HttpMethods.IsGet(Request.Method) ? new(person.Email?.Address) : Input;
        Changes = await ShownChange.Of(db, id).ToListAsync(stop);
        if (HasSearched)
        {
            Organisations = await db.Organisations.AsNoTracking().Named(Search).Where(organisation => organisation.SuccessorId == null)
                .OrderBy(organisation => organisation.Name).Take(MostFound)
                .Select(organisation => new Found(organisation.Id, organisation.Name, organisation.Kind, organisation.Code)).ToListAsync(stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostReachAsync(Id<Person> id, CancellationToken stop)
    {
        if (await db.People.SingleOrDefaultAsync(person => person.Id == id, stop) is not { } person)
        {
            return NotFound();
        }

        if (!EmailField.TryRead(Input.Email, out var email))
        {
            ModelState.AddModelError("Input.Email", EmailField.Fault);
            return new PageAgain();
        }

        person.ReachAt(email, viewer.As(Role.Administrator), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("E-postadressen er lagret.", "E-postadressa er lagra."));
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostGiveAsync(Id<Person> id, Id<Organisation> organisation, Role role, CancellationToken stop)
    {
        var person = await db.People.SingleOrDefaultAsync(person => person.Id == id, stop);
        var where = await db.Organisations.SingleOrDefaultAsync(each => each.Id == organisation, stop);
        if (person is null || where is null)
        {
            return NotFound();
        }

        person.Join(where, role, viewer.As(Role.Administrator), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"{person.Name} har fått rollen «{role.Name().Nb}» for {where.Name}.", $"{person.Name} har fått rolla «{role.Name().Nn}» for {where.Name}."));
        return RedirectToPage(new { id, virksomhet = (string?)null });
    }

    public async Task<IActionResult> OnPostTakeAsync(Id<Person> id, Id<Organisation> organisation, Role role, CancellationToken stop)
    {
        if (await db.People.SingleOrDefaultAsync(person => person.Id == id, stop) is not { } person)
        {
            return NotFound();
        }

        person.Leave(organisation, role, viewer.As(Role.Administrator), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"{person.Name} har ikke lenger rollen «{role.Name().Nb}».", $"{person.Name} har ikkje lenger rolla «{role.Name().Nn}»."));
        return RedirectToPage(new { id });
    }

    /// <summary>What an organisation is called today.</summary>
    public Text NameOf(OrganisationKind kind, string code, string name) => NameToday.Of(kind, code, name, clock.GetUtcNow());

    public sealed record Right(Id<Organisation> OrganisationId, OrganisationKind Kind, string Code, string Organisation, Role Role);

    public sealed record ReachModel(string? Email);

    public sealed record Found(Id<Organisation> Id, string Name, OrganisationKind Kind, string Code);
}
