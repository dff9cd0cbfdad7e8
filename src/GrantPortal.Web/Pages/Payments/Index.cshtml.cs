using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Exports;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Payments;

/// <summary>Accepted grants that can be paid, those whose money came back, and the payments that are ordered (KI-84, KI-98). Økonomi orders one or several at once, each once.</summary>
[Authorize(Policy = Policies.Paymaster)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const int PageSize = 50;

    private static readonly ListExport<PaymentRow> List = new ListExport<PaymentRow>(new("betalinger", "betalingar"))
        .Text(Text.Same("Kapittel"), payment => payment.Chapter, 10)
        .Text(Text.Same("Post"), payment => payment.Post, 8)
        .Text(Text.Same("Ordning"), payment => payment.Scheme.ToUpperInvariant(), 10)
        .Year(Text.Same("År"), payment => payment.Year)
        .Text(Text.Same("Referanse"), payment => payment.Reference, 30)
        .Text(new("Mottaker", "Mottakar"), payment => payment.Payee, 32)
        .Text(Text.Same("Organisasjonsnummer"), payment => payment.Number?.Digits)
        .Text(Text.Same("Kontonummer"), payment => payment.Account.Digits, 16)
        .Kroner(Text.Same("Beløp"), payment => payment.Amount)
        .Date(Text.Same("Bestilt"), payment => payment.OrderedAt)
        .Text(Text.Same("Status"), payment => Say(payment.Status.Name()), 10)
        .Day(Text.Same("Betalt"), payment => payment.PaidOn)
        .Day(Text.Same("I retur"), payment => payment.BouncedOn)
        .Text(new("Årsak til retur", "Årsak til retur"), payment => payment.BounceReason, 32);

    public IReadOnlyList<ReadyPayment> Accepted { get; private set; } = [];

    /// <summary>What came back, and is not ordered again.</summary>
    public IReadOnlyList<ReadyPayment> Bounced { get; private set; } = [];

    public IReadOnlyList<PaymentRow> Ordered { get; private set; } = [];

    /// <summary>The grant years that have payments, the latest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>All that is ordered for the year that is shown, kroner.</summary>
    public Kroner OrderedSum { get; private set; }

    public int OrderedCount { get; private set; }

    public int PageCount => Math.Max(1, (OrderedCount + PageSize - 1) / PageSize);

    [BindProperty(SupportsGet = true, Name = "ar")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    [BindProperty]
    public IReadOnlyList<Id<Decision>> Chosen { get; set; } = [];

    public IEnumerable<ReadyPayment> Payable => Accepted.Where(ready => ready.Hindrance is null);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var office = viewer.OrganisationId;
        Years = await db.Payments.Where(payment => payment.OfficeId == office).Select(payment => payment.Year).Distinct().OrderDescending().ToListAsync(stop);
        Year ??= Years.Count > 0 ? Years[0] : clock.GetUtcNow().Year;
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, PaymentRow.Of(db, office, Year.Value).AsAsyncEnumerable());
        }

        Accepted = await ReadyPayment.AcceptedAsync(db, viewer, clock.GetUtcNow(), stop);
        Bounced = await ReadyPayment.BouncedAsync(db, viewer, clock.GetUtcNow(), stop);
        var amounts = await db.Payments.Where(payment => payment.OfficeId == office && payment.Year == Year).Select(payment => payment.Amount).ToListAsync(stop);
        (OrderedSum, OrderedCount) = (Kroner.Sum(amounts), amounts.Count);
        Side = Math.Clamp(Side, 1, PageCount);
        Ordered = await PaymentRow.Of(db, office, Year.Value).Skip((Side - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (Chosen.Count == 0)
        {
            ModelState.AddModelError(nameof(Chosen), Say("Velg minst ett tilskudd som skal betales ut.", "Vel minst eitt tilskot som skal betalast ut."));
            return new PageAgain();
        }

        var decisions = await db.Decisions.VisibleTo(viewer, db.Applications).Where(decision => Chosen.Contains(decision.Id)).OrderBy(decision => decision.DecidedAt).ToListAsync(stop);
        if (decisions.Count < Chosen.Distinct().Count())
        {
            return NotFound();
        }

        var ids = decisions.ConvertAll(decision => decision.ApplicationId);
        var applications = await db.Applications.Where(application => ids.Contains(application.Id)).ToDictionaryAsync(application => application.Id, stop);
        var callIds = decisions.ConvertAll(decision => decision.CallId);
        var calls = await db.Calls.Where(call => callIds.Contains(call.Id)).ToDictionaryAsync(call => call.Id, stop);
        var (by, now) = (viewer.As(Role.Paymaster), clock.GetUtcNow());
        var changes = await ReadyPayment.ChangesAsync(db, decisions.SelectMany(decision => new[] { decision.ApplicantId, decision.PayeeId }), stop);
        var earlier = (await db.Payments.Where(payment => Chosen.Contains(payment.DecisionId)).ToListAsync(stop)).ToLookup(payment => payment.DecisionId);
        var payments = decisions.ConvertAll(decision => decision.OrderPayment(applications[decision.ApplicationId], calls[decision.CallId], [.. changes[decision.ApplicantId].Union(changes[decision.PayeeId])], [.. earlier[decision.Id]], by, now));
        db.Payments.AddRange(payments);
        // One that is ordered again leaves the decision as it stands: its version refuses the same button pressed twice.
        decisions.ForEach(decision => db.Entry(decision).Property(each => each.Status).IsModified = true);
        await db.SaveChangesAsync(stop);
        var sum = Norwegian.Kroner(Kroner.Sum(payments.Select(payment => payment.Amount)));
        TempData.Done(payments.Count == 1
            ? Say($"Betalingen er bestilt: {sum}.", $"Betalinga er bestilt: {sum}.")
            : Say($"{payments.Count} betalinger er bestilt: {sum}.", $"{payments.Count} betalingar er bestilte: {sum}."));
        return LocalRedirect($"/betalinger?ar={payments[0].Year}");
    }
}
