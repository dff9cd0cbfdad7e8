using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Awards;

/// <summary>Who got what for what, for everybody: one row per grant line, with sums over all that the filter finds.</summary>
[AllowAnonymous]
public sealed class IndexModel(AwardLists awards, DemonstrationSignIn demonstration) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<AwardRow> List = new ListExport<AwardRow>(new("tildelinger", "tildelingar"))
        .Text(new("Mottaker", "Mottakar"), row => Speech.Say(row.Recipient), 32)
        .Year(new("År", "År"), row => row.Year)
        .Office(row => Speech.Say(row.Office))
        .Text(new("Del", "Del"), row => Speech.Say(row.Part), 18)
        .Text(new("Tiltak", "Tiltak"), row => row.Title == row.Part ? null : Speech.Say(row.Title), 44)
        .Kroner(new("Søkt (kr)", "Søkt (kr)"), row => row.Sought)
        .Kroner(new("Tildelt (kr)", "Tildelt (kr)"), row => row.Granted);

    private IReadOnlyList<AwardRound> _rounds = [];

    [BindProperty(SupportsGet = true, Name = "")]
    public AwardFilter Filter { get; set; } = new();

    public int Side { get; private set; } = 1;

    public int PageCount { get; private set; } = 1;

    public int First => ((Side - 1) * PageSize) + 1;

    public int Last => Math.Min(Side * PageSize, Sums.Lines);

    internal AwardSums Sums { get; private set; } = new([], 0, Frame: null);

    internal IReadOnlyList<AwardRow> Rows { get; private set; } = [];

    public IEnumerable<Choice> Years => _rounds.Select(round => round.Year).Distinct().Select(year => new Choice($"{year}", $"{year}"));

    public IEnumerable<Choice> Schemes => _rounds.Select(round => round.Scheme).Distinct(StringComparer.Ordinal)
        .Select(scheme => new Choice(scheme, SchemeCatalogue.Portal.Find(scheme)?.ShortName is { } name ? Speech.Say(name) : scheme));

    /// <summary>Each embete once; in a chosen year under the name that it had then.</summary>
    public IEnumerable<Choice> Offices => _rounds.Where(round => Filter.Year is null || round.Year == Filter.Year)
        .DistinctBy(round => round.Office.Code)
        .Select(round => new Choice(
            Filter.Year is { } year ? round.Office.CodeIn(year) : round.Office.Code,
            Speech.Say(Filter.Year is { } then ? round.Office.NameIn(then) : new Text(round.Office.Name, round.Office.Name.Replace("Statsforvalteren", "Statsforvaltaren", StringComparison.Ordinal)))));

    public IEnumerable<Choice> Parts => PartsChosen.DistinctBy(part => part.Key).Select(part => new Choice(part.Key, Speech.Say(part.Name)));

    /// <summary>The embete's choice in the list, also when the address names it by a slug of another year.</summary>
    public string? OfficeChosen => Filter.OfficeCode is not { } code ? null
        : Filter.Year is { } year && OfficeTerritory.Find(code, year) is { } period ? period.Slug : code;

    /// <summary>What is constructed in the figures, if anything is.</summary>
    public Text? ExampleNote => !demonstration.IsOn ? null
        : Filter.Year == RoundOf2020.Year
            ? new("Summene for Oslo og Viken 2020 er virkelige. Fordelingen på mottakere er eksempeldata.", "Summane for Oslo og Viken 2020 er verkelege. Fordelinga på mottakarar er eksempeldata.")
            : new("Fordelingen på mottakere er eksempeldata. Bare summene for Oslo og Viken 2020 er virkelige.", "Fordelinga på mottakarar er eksempeldata. Berre summane for Oslo og Viken 2020 er verkelege.");

    /// <summary>The parts whose lines are worth a count, with what is found of them.</summary>
    internal IEnumerable<(Text Name, PartSum Sum)> Counted => Sums.Counted(PartsChosen);

    /// <summary>The parts found that are granted as one sum.</summary>
    internal IEnumerable<Text> Wholes => PartsChosen.Where(part => part.GrantedAs is GrantedAs.Whole && Sums.Of(part.Key).Lines > 0).Select(part => part.Name);

    private IEnumerable<Part> PartsChosen => SchemeCatalogue.Portal.All.Where(scheme => string.IsNullOrEmpty(Filter.Scheme) || scheme.Key == Filter.Scheme).SelectMany(scheme => scheme.Parts);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, awards.AllAsync(Filter, stop));
        }

        _rounds = await awards.RoundsAsync(stop);
        Sums = await awards.SumAsync(Filter, stop);
        PageCount = Math.Max(1, (Sums.Lines + PageSize - 1) / PageSize);
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Rows = await awards.PageAsync(Filter, Side, PageSize, stop);
        return Page();
    }
}
