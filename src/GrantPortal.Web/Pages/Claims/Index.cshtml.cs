using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>Claims for repayment of an embete, or of all embeter for the scheme's directorate, with what is still to come in.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<ClaimRow> List = new ListExport<ClaimRow>(Text.Same("krav"))
        .Text(Text.Same("Referanse"), row => row.Claim.Reference, 30)
        .Text(Text.Same("Skal betale"), row => row.Debtor, 30)
        .Office(row => Say(row.Office))
        .Year(new("Tilskuddsår", "Tilskotsår"), row => row.Claim.Year)
        .Text(new("Grunn", "Grunn"), row => Say(row.Claim.Ground.Name()))
        .Text(Text.Same("Status"), row => Say(row.Claim.Status.Name()), 14)
        .Day(Text.Same("Frist"), row => row.Claim.DueOn)
        .Kroner(new("Krevd (kr)", "Kravd (kr)"), row => row.Claim.Amount)
        .Kroner(Text.Same("Betalt (kr)"), row => row.Claim.Repaid)
        .Kroner(new("Gjenstår (kr)", "Står att (kr)"), row => row.Claim.Outstanding);

    [BindProperty(SupportsGet = true, Name = "")]
    public ClaimFilter Filter { get; set; } = new();

    public IReadOnlyList<ClaimRow> Rows { get; private set; } = [];

    public IEnumerable<Choice> Years { get; private set; } = [];

    public IEnumerable<Choice> Statuses =>
    [
        new(ClaimFilter.NotSent, Say("Ikke sendt", "Ikkje sendt")),
        new(ClaimFilter.Open, Say("Venter på betaling", "Ventar på betaling")),
        new(ClaimFilter.Overdue, Say("Over fristen", "Over fristen")),
        new(ClaimFilter.Settled, Say("Gjort opp", "Gjort opp")),
        new(ClaimFilter.Withdrawn, Say("Trukket", "Trekt")),
    ];

    public int Count { get; private set; }

    public Kroner Claimed { get; private set; }

    public Kroner Repaid { get; private set; }

    public Kroner Outstanding { get; private set; }

    public int Side { get; private set; } = 1;

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public DateOnly Today => OsloTime.DateOf(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var found = Filter.From(ClaimRow.Of(db, viewer), Today);
        var sorted = found.OrderBy(row => row.Claim.Status == ClaimStatus.Settled || row.Claim.Status == ClaimStatus.Withdrawn).ThenBy(row => row.Claim.DueOn).ThenBy(row => row.Claim.Id);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, sorted.AsAsyncEnumerable());
        }

        Years = (await db.Claims.VisibleTo(viewer, db.Applications).Select(claim => claim.Year).Distinct().OrderDescending().ToListAsync(stop)).Select(year => new Choice($"{year}", $"{year}"));
        var amounts = await found.Select(row => new { row.Claim.Status, row.Claim.Amount, row.Claim.Repaid }).ToListAsync(stop);
        (Count, Claimed, Repaid) = (amounts.Count, Kroner.Sum(amounts.Select(each => each.Amount)), Kroner.Sum(amounts.Select(each => each.Repaid)));
        Outstanding = Kroner.Sum(amounts.Where(each => each.Status is not ClaimStatus.Withdrawn).Select(each => each.Amount.Less(each.Repaid)));
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Rows = await sorted.Skip((Side - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return Page();
    }
}
