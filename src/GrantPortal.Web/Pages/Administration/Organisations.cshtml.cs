using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
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

/// <summary>All organisations that the portal knows. What is chosen stands in the address, so that the list can be shared.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class OrganisationsModel(PortalDb db, TimeProvider clock) : PageModel
{
    private const int RowsOnAPage = 50;

    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "slag")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "embete")]
    public string? Office { get; set; }

    [BindProperty(SupportsGet = true, Name = "malform")]
    public string? LanguageForm { get; set; }

    [BindProperty(SupportsGet = true, Name = "mangler")]
    public string? Lacking { get; set; }

    [BindProperty(SupportsGet = true, Name = PagesTagHelper.Query)]
    public int PageNumber { get; set; } = 1;

    public Lack? Lack => Lack.All.FirstOrDefault(lack => lack.Slug == Lacking);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int Count { get; private set; }

    public int PageCount => Math.Max(1, (Count + RowsOnAPage - 1) / RowsOnAPage);

    public IEnumerable<Choice> Kinds => Enum.GetValues<OrganisationKind>().Select(kind => new Choice(kind.Slug(), Speech.Say(kind.Name())));

    public IEnumerable<Choice> LanguageForms => Enum.GetValues<LanguageForm>().Select(form => new Choice(form.Slug(), Speech.Say(form.Name())));

    public IEnumerable<Choice> Offices => OfficeTerritory.Periods.Where(period => period.Covers(Year)).Select(period => new Choice(period.Key, period.Area));

    private ListExport<Row> List => new ListExport<Row>(new("virksomheter", "verksemder"))
        .Text(new("Virksomhet", "Verksemd"), NameOf, 40)
        .Text(new("Slag", "Slag"), row => Speech.Say(row.Kind.Name()))
        .Text(new("Kode", "Kode"), row => row.Code, 10)
        .Text(new("Organisasjonsnummer", "Organisasjonsnummer"), row => row.Number?.Digits)
        .Text(new("Statsforvalter", "Statsforvaltar"), AreaOf, 32)
        .Text(new("Målform", "Målform"), row => Speech.Say(row.LanguageForm.Name()), 14)
        .Text(new("Slått sammen", "Slått saman"), row => row.IsMerged ? Speech.Say("Ja", "Ja") : null, 14);

    private int Year => OsloTime.DateOf(clock.GetUtcNow()).Year;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var found = Found();
        var rows =
            from organisation in found
            join each in db.Organisations on organisation.OfficeId equals each.Id into offices
            from office in offices.DefaultIfEmpty()
            orderby organisation.Name, organisation.Code
            select new Row(organisation.Id, organisation.Name, organisation.Kind, organisation.Code, organisation.Number, office == null ? null : office.Code, organisation.LanguageForm, organisation.SuccessorId != null);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, rows.AsAsyncEnumerable());
        }

        Count = await found.CountAsync(stop);
        PageNumber = Math.Clamp(PageNumber, 1, PageCount);
        Rows = await rows.Skip((PageNumber - 1) * RowsOnAPage).Take(RowsOnAPage).ToListAsync(stop);
        return Page();
    }

    public string NameOf(Row row) => Speech.Say(NameToday.Of(row.Kind, row.Code, row.Name, clock.GetUtcNow()));

    /// <summary>The embete's area without its title, as a table has room for it.</summary>
    public string AreaOf(Row row) => row.Office is null ? string.Empty : OfficeTerritory.Find(row.Office, Year)?.Area ?? row.Office;

    private IQueryable<Organisation> Found()
    {
        var found = db.Organisations.AsNoTracking().Named(Search);
        if (OrganisationKindNames.Read(Kind) is { } kind)
        {
            found = found.Where(organisation => organisation.Kind == kind);
        }

        if (LanguageFormNames.Read(LanguageForm) is { } form)
        {
            found = found.Where(organisation => organisation.LanguageForm == form);
        }

        if (!string.IsNullOrEmpty(Office))
        {
            found = found.Where(organisation => db.Organisations.Any(office => office.Id == organisation.OfficeId && office.Kind == OrganisationKind.GovernorOffice && office.Code == Office));
        }

        return Lack is { } lack ? found.Where(lack.Holds) : found;
    }

    public sealed record Row(Id<Organisation> Id, string Name, OrganisationKind Kind, string Code, OrganisationNumber? Number, string? Office, LanguageForm LanguageForm, bool IsMerged);
}
