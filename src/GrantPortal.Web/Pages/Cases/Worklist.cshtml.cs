using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The embete's cases: filtered, sorted and paged in SQL, with counts for each step; a directorate reads across embeter.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class WorklistModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<Row> List = new ListExport<Row>(Text.Same("saker"))
        .Text(new("Søker", "Søkjar"), row => row.Applicant, 32)
        .Text(new("Sak", "Sak"), row => row.CaseNumber, 12)
        .Text(new("Utlysning", "Utlysing"), row => row.Call, 12)
        .Text(new("Trinn", "Trinn"), row => Say(row.Stage.Name()), 22)
        .Date(new("Sendt", "Send"), row => row.SentAt)
        .Text(new("Etter fristen", "Etter fristen"), row => row.IsLate ? Say("Ja", "Ja") : null, 12)
        .Kroner(new("Søkt (kr)", "Søkt (kr)"), row => row.Sought)
        .Text(new("Prioritert", "Prioritert"), row => row.Priority, 18)
        .Text(new("Saksbehandler", "Saksbehandlar"), row => row.Caseworker, 28);

    public WorklistFilter Filter { get; private set; } = new();

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyDictionary<CaseStage, int> Counts { get; private set; } = new Dictionary<CaseStage, int>();

    public IReadOnlyList<Choice> Caseworkers { get; private set; } = [];

    public IReadOnlyList<Choice> Calls { get; private set; } = [];

    public int Number { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public int Total { get; private set; }

    public bool IsOffice => viewer.OfficeId is not null;

    public IEnumerable<Choice> Parts => SchemeCatalogue.Portal.All.SelectMany(scheme => scheme.Parts).DistinctBy(part => part.Key).Select(part => new Choice(part.Key, Say(part.Name)));

    public async Task<IActionResult> OnGetAsync(WorklistFilter filter, [FromQuery(Name = PagesTagHelper.Query)] int? page, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        Filter = filter;
        var cases = WorklistQuery.Cases(db, viewer, filter);
        var stage = CaseStages.Read(filter.Stage);
        var sorted = (stage is { } at ? cases.At(at) : cases).Sorted(filter.Sort);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, RowsOf(sorted).AsAsyncEnumerable());
        }

        var counts = await cases
            .GroupBy(each => new { each.Application.Status, Decision = (DecisionStatus?)each.Decision!.Status, Nothing = each.Decision != null && each.Decision.Granted == Kroner.Zero, OnlyCarried = each.Application.Sought == Kroner.Zero })
            .Select(group => new { group.Key.Status, group.Key.Decision, group.Key.Nothing, group.Key.OnlyCarried, Count = group.Count() })
            .ToListAsync(stop);
        Counts = counts.GroupBy(count => CaseStages.Of(count.Status, count.Decision, count.Nothing, seesUnsent: true, count.OnlyCarried)).ToDictionary(stage => stage.Key, stage => stage.Sum(count => count.Count));

        Total = stage is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum();
        Pages = Math.Max(1, (Total + PageSize - 1) / PageSize);
        Number = Math.Clamp(page ?? 1, 1, Pages);
        Rows = await RowsOf(sorted.Skip((Number - 1) * PageSize).Take(PageSize)).ToListAsync(stop);
        Calls = [.. (await db.Calls.AsNoTracking().Where(call => call.PublishedAt != null).OrderByDescending(call => call.Year).ThenBy(call => call.Key).Select(call => new { call.Key, call.Scheme, call.Year }).ToListAsync(stop))
            .Select(call => new Choice(call.Key, $"{Say(SchemeCatalogue.Portal[call.Scheme].ShortName)} {call.Year}"))];
        Caseworkers = [.. (await db.People.AsNoTracking().Where(person => person.Memberships.Any(membership => membership.OrganisationId == viewer.OrganisationId && membership.Role == Role.Caseworker)).OrderBy(person => person.Name).Select(person => new { person.Id, person.Name }).ToListAsync(stop))
            .Select(person => new Choice(person.Id.ToString(), person.Name, IsName: true))];
        return Page();
    }

    /// <summary>The address of the same list with one thing changed.</summary>
    public static string To(WorklistFilter filter) => filter.ToQuery() is { Length: > 0 } query ? $"/saker?{query}" : "/saker";

    private IQueryable<Row> RowsOf(IQueryable<WorklistCase> cases) =>
        from each in cases.AsNoTracking()
        from caseworker in db.People.Where(person => person.Id == each.Application.CaseworkerId).DefaultIfEmpty()
        select new Row(
            each.Application.Id,
            each.Application.CaseNumber,
            each.Applicant.Name,
            each.Call.Key,
            each.Application.Sought,
            each.Application.SubmittedAt,
            each.Application.IsLate,
            each.Application.Status,
            (DecisionStatus?)each.Decision!.Status,
            each.Decision != null && each.Decision.Granted == Kroner.Zero,
            caseworker.Name,
            each.IsPrioritised,
            each.Application.PriorityClass);

    public sealed record Row(
        Id<Application> Id,
        string CaseNumber,
        string Applicant,
        string Call,
        Kroner Sought,
        DateTimeOffset? SentAt,
        bool IsLate,
        ApplicationStatus Status,
        DecisionStatus? Decision,
        bool NothingGranted,
        string? Caseworker,
        bool IsPrioritised,
        int? PriorityClass)
    {
        /// <summary>Why it stands before others; null where nothing puts it there.</summary>
        public string? Priority => IsPrioritised ? Say("Leve hele livet", "Leve heile livet") : PriorityClass is { } number ? Say($"Klasse {number}", $"Klasse {number}") : null;

        public CaseStage Stage => CaseStages.Of(Status, Decision, NothingGranted, seesUnsent: true, Sought == Kroner.Zero);
    }
}
