using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.SignIn;

/// <summary>Sign-in: in the demonstration everyone whom it knows, by organisation, with what each may do.</summary>
[AllowAnonymous]
public sealed class IndexModel(PortalDb db, TimeProvider clock, DemonstrationSignIn demonstration) : PageModel
{
    private const int MostPeople = 100;

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsOn => demonstration.IsOn;

    public IReadOnlyList<Group> Groups { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (!IsOn)
        {
            return;
        }

        var people = await db.People.AsNoTracking().OrderBy(person => person.Id).Take(MostPeople)
            .Select(person => new
            {
                person.Subject,
                person.Name,
                Memberships = person.Memberships.OrderBy(membership => membership.Id)
                    .Join(db.Organisations, membership => membership.OrganisationId, organisation => organisation.Id, (membership, organisation) => new { membership.Role, organisation.Kind, organisation.Code, organisation.Name })
                    .ToList(),
            })
            .ToListAsync(stop);
        var now = clock.GetUtcNow();
        Groups = [.. people.Where(person => person.Memberships.Count > 0)
            .GroupBy(person => NameToday.Of(person.Memberships[0].Kind, person.Memberships[0].Code, person.Memberships[0].Name, now))
            .Select((group, index) => new Group(
                $"virksomhet-{index}",
                group.Key,
                [.. group.Select(person => new Persona(
                    person.Subject,
                    person.Name,
                    [.. person.Memberships.Select(membership => membership.Role).Distinct().Select(role => role.Ability())],
                    [.. person.Memberships.Select(membership => NameToday.Of(membership.Kind, membership.Code, membership.Name, now)).Distinct().Skip(1)]))]))];
    }

    public sealed record Group(string Id, Text Organisation, IReadOnlyList<Persona> Personas);

    public sealed record Persona(string Key, string Name, IReadOnlyList<Text> May, IReadOnlyList<Text> AlsoFor);
}
