using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>Awards of which money is left that is neither carried over nor claimed back, each a click from its claim.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class UnclaimedModel(PortalDb db, Viewer viewer) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<UnclaimedAward> List = new ListExport<UnclaimedAward>(new("ubrukte midler", "ubrukte midlar"))
        .Text(Text.Same("Sak"), award => award.CaseNumber, 14)
        .Text(new("Mottaker", "Mottakar"), award => award.Recipient, 32)
        .Office(award => Speech.Say(award.Office))
        .Year(new("Tilskuddsår", "Tilskotsår"), award => award.Year)
        .Kroner(new("Fått (kr)", "Fått (kr)"), award => new Kroner(award.Received))
        .Kroner(Text.Same("Brukt (kr)"), award => new Kroner(award.Used))
        .Kroner(new("Overført videre (kr)", "Overført vidare (kr)"), award => new Kroner(award.CarriedOut))
        .Kroner(new("Krevd tilbake (kr)", "Kravd tilbake (kr)"), award => new Kroner(award.Claimed))
        .Kroner(new("Ubrukt og igjen (kr)", "Ubrukt og att (kr)"), award => new Kroner(award.Left));

    public IReadOnlyList<UnclaimedAward> Awards { get; private set; } = [];

    public int Count { get; private set; }

    public int Side { get; private set; } = 1;

    public int PageCount => Math.Max(1, (Count + PageSize - 1) / PageSize);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = PagesTagHelper.Query)] int? side, [FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var found = UnclaimedAward.Of(db, viewer);
        var sorted = found.OrderBy(award => award.Year).ThenBy(award => award.Recipient).ThenBy(award => award.CaseId);
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, sorted.AsAsyncEnumerable());
        }

        Count = await found.CountAsync(stop);
        Side = Math.Clamp(side ?? 1, 1, PageCount);
        Awards = await sorted.Skip((Side - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return Page();
    }
}
