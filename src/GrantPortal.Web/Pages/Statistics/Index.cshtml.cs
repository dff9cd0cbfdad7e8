using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Statistics;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Security;
using GrantPortal.Web.Statistics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Statistics;

/// <summary>
/// How many persons completed what, for how much, against what was granted: per part, category, embete and year, and what each service was granted, for everybody. The public does not see counts that
/// point at somebody; an embete and a directorate see them all.
/// </summary>
[AllowAnonymous]
public sealed class IndexModel(PortalDb db, Viewer viewer, DemonstrationSignIn demonstration) : PageModel
{
    private static readonly ListExport<Row> List = new ListExport<Row>(Text.Same("statistikk"))
        .Year(Text.Same("År"), row => row.Year)
        .Office(row => Say(row.Office))
        .Text(Text.Same("Del"), row => Say(row.Part), 20)
        .Text(Text.Same("Kategori"), row => row.Category is { } category ? Say(category) : null, 40)
        .Number(new("Deltakere", "Deltakarar"), row => row.Persons)
        .Number(Text.Same("Fullført"), row => row.Completed)
        .Kroner(Text.Same("Brukt (kr)"), row => new Kroner(row.Used))
        .Text(Text.Same("Merknad"), row => row.IsHidden ? Say("Tall er skjult", "Tal er skjulte") : null);

    [BindProperty(SupportsGet = true, Name = "ordning")]
    public string? SchemeKey { get; set; }

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    /// <summary>The embete's slug, also one of earlier years.</summary>
    [BindProperty(SupportsGet = true, Name = "statsforvalter")]
    public string? OfficeKey { get; set; }

    public ReportedResults Results { get; private set; } = new([], 0, 0, 0);

    /// <summary>What each service was granted through the years.</summary>
    public IReadOnlyList<ServiceHistory> Services { get; private set; } = [];

    public IEnumerable<Choice> Schemes { get; private set; } = [];

    public IEnumerable<Choice> Years { get; private set; } = [];

    public IEnumerable<Choice> Offices { get; private set; } = [];

    /// <summary>The chosen embete's place among those that the tables have; null for all.</summary>
    public int? Office { get; private set; }

    /// <summary>True for those who see small counts too.</summary>
    public bool SeesAll => viewer.May(Policies.Authority);

    public bool IsExample => demonstration.IsOn;

    public string NameOf(Organisation office) => Say(office.NameIn(Year!.Value));

    /// <summary>A count as this viewer sees it.</summary>
    public long? Shown(CountTable table, int? category, int? office) =>
        SeesAll ? table.Count(category ?? table.Rows, office ?? table.Columns) : table.Shown(category ?? table.Rows, office ?? table.Columns);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var reported = await db.Reports.Where(report => report.Status == ReportStatus.Approved).Select(report => new { report.Scheme, report.Year }).Distinct().ToListAsync(stop);
        var scheme = SchemeCatalogue.Portal.Find(SchemeKey ?? string.Empty) ?? SchemeCatalogue.Portal.All[0];
        var years = reported.Where(each => each.Scheme == scheme.Key).Select(each => each.Year).OrderDescending().ToList();
        (SchemeKey, Year) = (scheme.Key, Year ?? (years.Count > 0 ? years[0] : null));
        Schemes = SchemeCatalogue.Portal.All.Select(each => new Choice(each.Key, Say(each.ShortName)));
        Years = years.Select(year => new Choice($"{year}", $"{year}"));
        Services = await ServiceHistory.OfAsync(db, scheme, stop);
        if (Year is not { } chosen)
        {
            return Page();
        }

        Results = await ReportedResults.OfAsync(db, scheme, chosen, stop);
        var offices = Results.Parts.Count > 0 ? Results.Parts[0].Offices : [];
        Offices = offices.Select(office => new Choice(office.CodeIn(chosen), NameOf(office)));
        var code = string.IsNullOrEmpty(OfficeKey) ? null : OfficeTerritory.KeyOf(OfficeKey) ?? OfficeKey;
        Office = offices.Index().Where(office => office.Item.Code == code).Select(office => (int?)office.Index).FirstOrDefault();
        return ExportFormats.Read(format) is { } file ? List.File(file, Rows().ToAsyncEnumerable()) : Page();
    }

    private IEnumerable<Row> Rows() =>
        from part in Results.Parts
        from office in part.Offices.Index()
        where Office is null || office.Index == Office
        from category in part.Categories.Count == 0 ? [null] : Enumerable.Range(0, part.Categories.Count).Select(place => (int?)place)
        let persons = part.Persons is { } table ? Shown(table, category, office.Index) : null
        let completed = part.Completed is { } done ? Shown(done, category, office.Index) : null
        select new Row(
            Year!.Value, office.Item.NameIn(Year.Value), part.Part.Name, category is { } at ? part.Categories[at] : null, persons, completed, part.Used(category, office.Index),
            (part.Persons is not null && persons is null) || (part.Completed is not null && completed is null));

    /// <summary>A category at an embete, as the file has it; what is hidden is blank.</summary>
    public sealed record Row(int Year, Text Office, Text Part, Text? Category, long? Persons, long? Completed, long Used, bool IsHidden);
}
