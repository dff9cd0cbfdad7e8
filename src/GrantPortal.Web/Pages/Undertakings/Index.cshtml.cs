using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using GrantPortal.Web.Undertakings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Undertakings;

/// <summary>A recipient's undertakings in a scheme that counts their years, with those that an embete registers because they had grants before the portal (RUS-03, NAV-26).</summary>
[Authorize(Policy = Policies.FormReceiver)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    /// <summary>The schemes that count years.</summary>
    public static IReadOnlyList<Choice> Schemes => [.. Counting.Select(scheme => new Choice(scheme.Key, Speech.Say(scheme.ShortName)))];

    public IReadOnlyList<Choice> Recipients { get; private set; } = [];

    /// <summary>The one that was chosen; null until then.</summary>
    public Organisation? Recipient { get; private set; }

    public Scheme? Scheme { get; private set; }

    public YearLimit Limit { get; private set; } = null!;

    public IReadOnlyList<Undertaking> Known { get; private set; } = [];

    public IReadOnlyList<UndertakingYear> Years { get; private set; } = [];

    public int ThisYear => OsloTime.DateOf(clock.GetUtcNow()).Year;

    [BindProperty(SupportsGet = true, Name = "ordning")]
    public string? SchemeKey { get; set; }

    [BindProperty(SupportsGet = true, Name = "mottaker")]
    public Id<Organisation>? RecipientId { get; set; }

    [BindProperty]
    public Typed Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop) || Recipient is null || Scheme is null)
        {
            return NotFound();
        }

        if (Began(Input.Began) is not { } began)
        {
            return new PageAgain();
        }

        db.Undertakings.Add(Undertaking.Register(Scheme, Limit, Recipient, Input.Title ?? string.Empty, began, viewer.As(Role.Caseworker), clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Tiltaket er registrert. Søkeren finner det når han henter tiltakene på nytt.", "Tiltaket er registrert. Søkjaren finn det når han hentar tiltaka på nytt."));
        return Redirect(Address);
    }

    public async Task<IActionResult> OnPostAmendAsync(Id<Undertaking> id, string? began, CancellationToken stop)
    {
        if (!await LoadAsync(stop) || Recipient is not { } recipient || await db.Undertakings.FirstOrDefaultAsync(each => each.Id == id && each.OwnerId == recipient.Id, stop) is not { } undertaking)
        {
            return NotFound();
        }

        if (Began(began) is not { } day)
        {
            return new PageAgain();
        }

        undertaking.Amend(Limit, recipient, day, viewer.As(Role.Caseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Rettet.", "Retta."));
        return Redirect(Address);
    }

    /// <summary>How the beginning is written: a year, or a date where the years run from one.</summary>
    public string Shown(Undertaking undertaking) => Limit.Start is YearsStart.FirstAward
        ? $"{undertaking.FirstAwardedYear}"
        : undertaking.FirstSpentOn is { } on ? Norwegian.ShortDate(on) : string.Empty;

    private static IEnumerable<Scheme> Counting => SchemeCatalogue.Portal.All.Where(scheme => scheme.YearLimitIn(scheme.FirstContent()) is not null);

    private string Address => $"/tiltak?ordning={Scheme!.Key}&mottaker={Recipient!.Id}";

    private DateOnly? Began(string? typed)
    {
        if (Limit.Start is YearsStart.FirstAward && int.TryParse(typed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200)
        {
            return new DateOnly(year, 1, 1);
        }

        if (Limit.Start is YearsStart.FirstSpending && Norwegian.TryReadDate(typed, out var date))
        {
            return date;
        }

        ModelState.AddModelError("Input.Began", Limit.Start is YearsStart.FirstAward ? Speech.Say("Skriv året med fire sifre.", "Skriv året med fire siffer.") : Speech.Say("Skriv datoen som dag, måned og år.", "Skriv datoen som dag, månad og år."));
        return null;
    }

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        var own = viewer.OrganisationId;
        var kinds = Counting.SelectMany(scheme => scheme.Applicants).Distinct().ToList();
        Recipients = [.. (await db.Organisations.AsNoTracking().Where(each => each.OfficeId == own && kinds.Contains(each.Kind)).OrderBy(each => each.Name).Select(each => new { each.Id, each.Name }).ToListAsync(stop)).Select(each => new Choice(each.Id.ToString(), each.Name))];
        if (SchemeKey is null || RecipientId is null)
        {
            return true;
        }

        (Scheme, Recipient) = (Counting.FirstOrDefault(scheme => scheme.Key == SchemeKey), await db.Organisations.FirstOrDefaultAsync(each => each.Id == RecipientId && each.OfficeId == own, stop));
        if (Scheme is null || Recipient is null)
        {
            return false;
        }

        // The rule of the last announced call holds.
        var (key, owner) = (Scheme.Key, Recipient.Id);
        var content = await db.Calls.AsNoTracking().Where(call => call.Scheme == key && call.PublishedAt != null).OrderByDescending(call => call.Year).Select(call => call.Content).FirstOrDefaultAsync(stop);
        Limit = Scheme.YearLimitIn(content ?? Scheme.FirstContent())!;
        Known = await db.Undertakings.AsNoTracking().Where(each => each.OwnerId == owner && each.Scheme == key && each.ListKey == string.Empty && (each.FirstAwardedYear != null || each.FirstSpentOn != null)).OrderBy(each => each.StartedYear).ToListAsync(stop);
        Years = await UndertakingYear.OfAsync(db, owner, key, stop);
        return true;
    }

    public sealed record Typed
    {
        public string? Title { get; init; }

        public string? Began { get; init; }
    }
}
