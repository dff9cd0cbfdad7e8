using System.Runtime.CompilerServices;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>Everyone who may sign in, and what each may do for whom.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class PeopleModel(PortalDb db, TimeProvider clock) : PageModel
{
    private const int RowsOnAPage = 50;

    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = PagesTagHelper.Query)]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int PageCount => Math.Max(1, (Count + RowsOnAPage - 1) / RowsOnAPage);

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>One line for each right, so that the file can be filtered on role and organisation.</summary>
    private ListExport<(string Name, Right? Right)> List => new ListExport<(string Name, Right? Right)>(new("personer", "personar"))
        .Text(new("Person", "Person"), row => row.Name, 32)
        .Text(new("Rolle", "Rolle"), row => row.Right is { } right ? Speech.Say(right.Role.Name()) : null, 24)
        .Text(new("Virksomhet", "Verksemd"), row => row.Right is { } right ? Speech.Say(right.In(Now)) : null, 40);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var found = Found().OrderBy(person => person.Name).ThenBy(person => person.Id);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, RightsAsync(found, stop));
        }

        Count = await found.CountAsync(stop);
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Rows = await RowsOf(found.Skip((PageNumber - 1) * RowsOnAPage).Take(RowsOnAPage)).ToListAsync(stop);
        return Page();
    }

    private async IAsyncEnumerable<(string Name, Right? Right)> RightsAsync(IQueryable<Person> people, [EnumeratorCancellation] CancellationToken stop)
    {
        await foreach (var row in RowsOf(people).AsAsyncEnumerable().WithCancellation(stop))
        {
            foreach (var right in row.Rights.DefaultIfEmpty<Right?>(null))
            {
                yield return (row.Name, right);
            }
        }
    }

    private IQueryable<Row> RowsOf(IQueryable<Person> people) => people.Select(person => new Row(
        person.Id,
        person.Name,
        person.Memberships.OrderBy(membership => membership.Id)
            .Join(db.Organisations, membership => membership.OrganisationId, organisation => organisation.Id, (membership, organisation) => new Right(membership.Role, organisation.Kind, organisation.Code, organisation.Name))
            .ToList()));

    private IQueryable<Person> Found()
    {
        var people = db.People.AsNoTracking();
        var wanted = Norwegian.Normalise(Search).Trim();
        if (wanted.Length == 0)
        {
            return people;
        }

        var pattern = OrganisationSearch.Pattern(wanted);
        var organisations = db.Organisations.Named(wanted).Select(organisation => organisation.Id);
        return people.Where(person => EF.Functions.ILike(person.Name, pattern) || person.Subject == wanted
            || person.Memberships.Any(membership => organisations.Contains(membership.OrganisationId)));
    }

    public sealed record Row(Id<Person> Id, string Name, IReadOnlyList<Right> Rights);

    public sealed record Right(Role Role, OrganisationKind Kind, string Code, string Organisation)
    {
        /// <summary>The organisation's name today.</summary>
        public Text In(DateTimeOffset now) => NameToday.Of(Kind, Code, Organisation, now);
    }
}
