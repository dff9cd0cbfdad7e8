using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Pages.Acceptance;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.NotifiedChanges;

/// <summary>A recipient tells of one change: what it is to be, from when, and why (KI-97).</summary>
[Authorize(Policy = Policies.Applicant)]
public sealed class NotifyModel(PortalDb db, Viewer viewer, NoticeDesk notices, TimeProvider clock) : PageModel
{
    private const int PostalCodeLength = 4;

    public NotifiedChangeKind Kind { get; private set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IActionResult OnGet(string kind)
    {
        if (NotifiedChangeNames.Read(kind) is not { } known || !(viewer.Roles.Contains(Role.Contact) || viewer.Roles.Contains(Role.Signatory)))
        {
            return NotFound();
        }

        Kind = known;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string kind, CancellationToken stop)
    {
        if (NotifiedChangeNames.Read(kind) is not { } known)
        {
            return NotFound();
        }

        var (by, now) = (viewer.As(Role.Contact, or: Role.Signatory), clock.GetUtcNow());
        var own = await db.Organisations.SingleAsync(organisation => organisation.Id == viewer.OrganisationId, stop);
        if (Read(known, own, by, now) is not { } change)
        {
            return new PageAgain();
        }

        if (await db.NotifiedChanges.AnyAsync(each => each.OrganisationId == own.Id && each.Kind == known && (each.Status == NotifiedChangeStatus.AwaitsSecond || each.Status == NotifiedChangeStatus.AwaitsOffice), stop))
        {
            ModelState.AddModelError("Input.Reason", Say("Noen hos dere har alt meldt en slik endring, og den er ikke kontrollert ennå. Trekk den først.", "Nokon hos dykk har alt meldt ei slik endring, og ho er ikkje kontrollert enno. Trekk ho først."));
            return new PageAgain();
        }

        db.NotifiedChanges.Add(change);
        if (change.Status is NotifiedChangeStatus.AwaitsSecond)
        {
            await notices.TellAsync(own.Id, [Role.Contact, Role.Signatory], NoticeKind.Task, own.LetterLanguage(Spoken), by.Person, now, stop);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(change.Status is NotifiedChangeStatus.AwaitsSecond
            ? Say("Endringen er meldt. En annen hos dere må bekrefte kontonummeret.", "Endringa er meld. Ein annan hos dykk må stadfeste kontonummeret.")
            : Say("Endringen er meldt. Statsforvalteren kontrollerer den før den blir brukt.", "Endringa er meld. Statsforvaltaren kontrollerer ho før ho blir brukt."));
        return LocalRedirect("/endringer");
    }

    private NotifiedChange? Read(NotifiedChangeKind kind, Organisation own, Actor by, DateTimeOffset now)
    {
        if (!Norwegian.TryReadDate(Input.HoldsFrom, out var from))
        {
            ModelState.AddModelError("Input.HoldsFrom", Say("Skriv datoen endringen gjelder fra, som dd.mm.åååå.", "Skriv datoen endringa gjeld frå, som dd.mm.åååå."));
        }

        var (account, number) = (ReadAccount(kind), ReadNumber(kind));
        var address = new PostalAddress(Clean(Input.Address), Clean(Input.PostalCode), Clean(Input.City));
        CheckAddress(kind, address);
        if (!ModelState.IsValid)
        {
            return null;
        }

        var reason = Input.Reason ?? string.Empty;
        return kind switch
        {
            NotifiedChangeKind.Address => NotifiedChange.OfAddress(own, address, from, reason, by, now),
            NotifiedChangeKind.Account => NotifiedChange.OfAccount(own, account!, from, reason, by, now),
            _ => NotifiedChange.OfNumber(own, number!, from, reason, by, now),
        };
    }

    private AccountNumber? ReadAccount(NotifiedChangeKind kind)
    {
        if (!AccountNumber.TryParse(Input.Account, out var account) && kind is NotifiedChangeKind.Account)
        {
            ModelState.AddModelError("Input.Account", NumberFault.Of(Input.Account, 11, new("Kontonummeret", "Kontonummeret")));
        }

        return account;
    }

    private OrganisationNumber? ReadNumber(NotifiedChangeKind kind)
    {
        if (!OrganisationNumber.TryParse(Input.Number, out var number) && kind is NotifiedChangeKind.Number)
        {
            ModelState.AddModelError("Input.Number", NumberFault.Of(Input.Number, 9, new("Organisasjonsnummeret", "Organisasjonsnummeret")));
        }

        return number;
    }

    private void CheckAddress(NotifiedChangeKind kind, PostalAddress address)
    {
        if (kind is not NotifiedChangeKind.Address)
        {
            return;
        }

        if (address.Line.Length == 0)
        {
            ModelState.AddModelError("Input.Address", Say("Skriv gateadresse eller postboks.", "Skriv gateadresse eller postboks."));
        }

        if (address.PostalCode.Length != PostalCodeLength || !address.PostalCode.All(char.IsAsciiDigit))
        {
            ModelState.AddModelError("Input.PostalCode", Say("Skriv postnummeret med fire siffer.", "Skriv postnummeret med fire siffer."));
        }

        if (address.City.Length == 0)
        {
            ModelState.AddModelError("Input.City", Say("Skriv poststedet.", "Skriv poststaden."));
        }
    }

    private static string Clean(string? text) => Norwegian.Normalise(text).Trim();

    public sealed record InputModel
    {
        public string? Address { get; init; }

        public string? PostalCode { get; init; }

        public string? City { get; init; }

        public string? Account { get; init; }

        public string? Number { get; init; }

        public string? HoldsFrom { get; init; }

        public string? Reason { get; init; }
    }
}
