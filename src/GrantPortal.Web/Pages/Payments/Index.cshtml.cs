using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
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

/// <summary>Accepted grants that can be paid, and the payments that are ordered (KI-84, KI-98). Økonomi orders one or several at once, each once.</summary>
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
        .Date(Text.Same("Bestilt"), payment => payment.OrderedAt);

    public IReadOnlyList<Ready> Accepted { get; private set; } = [];

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

    public IEnumerable<Ready> Payable => Accepted.Where(ready => ready.Hindrance is null);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = ExportFormats.Query)] string? format, CancellationToken stop)
    {
        var office = viewer.OrganisationId;
        Years = await db.Payments.Where(payment => payment.OfficeId == office).Select(payment => payment.Year).Distinct().OrderDescending().ToListAsync(stop);
        Year ??= Years.Count > 0 ? Years[0] : clock.GetUtcNow().Year;
        if (ExportFormats.Read(format) is { } file)
        {
            return List.File(file, PaymentRow.Of(db, office, Year.Value).AsAsyncEnumerable());
        }

        Accepted = await AcceptedAsync(stop);
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
        var changes = await ChangesAsync(decisions.SelectMany(decision => new[] { decision.ApplicantId, decision.PayeeId }), stop);
        var payments = decisions.ConvertAll(decision => decision.OrderPayment(applications[decision.ApplicationId], calls[decision.CallId], [.. changes[decision.ApplicantId].Union(changes[decision.PayeeId])], by, now));
        db.Payments.AddRange(payments);
        await db.SaveChangesAsync(stop);
        var sum = Norwegian.Kroner(Kroner.Sum(payments.Select(payment => payment.Amount)));
        TempData.Done(payments.Count == 1
            ? Say($"Betalingen er bestilt: {sum}.", $"Betalinga er bestilt: {sum}.")
            : Say($"{payments.Count} betalinger er bestilt: {sum}.", $"{payments.Count} betalingar er bestilte: {sum}."));
        return LocalRedirect($"/betalinger?ar={payments[0].Year}");
    }

    private async Task<IReadOnlyList<Ready>> AcceptedAsync(CancellationToken stop)
    {
        var (office, person) = (viewer.OrganisationId, viewer.PersonId);
        var rows = await (
            from decision in db.Decisions.VisibleTo(viewer, db.Applications).AsNoTracking()
            where decision.OfficeId == office && decision.Status == DecisionStatus.Accepted
            join application in db.Applications on decision.ApplicationId equals application.Id
            join applicant in db.Organisations on decision.ApplicantId equals applicant.Id
            join payee in db.Organisations on decision.PayeeId equals payee.Id
            orderby decision.Slip!.SignedAt
            select new Ready(
                decision.Id,
                application.Id,
                decision.ApplicantId,
                decision.PayeeId,
                application.CaseNumber,
                applicant.Name,
                payee.Name,
                decision.Slip!.Account!,
                decision.Granted,
                decision.Slip.SignedAt!.Value,
                decision.Slip.AccountIsChanged && decision.Slip.AccountConfirmedAt == null ? Hindrance.AccountIsUncertain
                    : decision.DecidedBy == person || decision.ApprovedBy == person ? Hindrance.ApprovedByViewer : null))
            .ToListAsync(stop);
        var (changes, now) = (await ChangesAsync(rows.SelectMany(row => new[] { row.ApplicantId, row.PayeeId }), stop), clock.GetUtcNow());
        return [.. rows.Select(row => row.After([.. changes[row.ApplicantId].Union(changes[row.PayeeId])], now))];
    }

    private async Task<ILookup<Id<Organisation>, NotifiedChange>> ChangesAsync(IEnumerable<Id<Organisation>> organisations, CancellationToken stop)
    {
        var ids = organisations.Distinct().ToList();
        return (await db.NotifiedChanges.AsNoTracking().Where(change => ids.Contains(change.OrganisationId)).ToListAsync(stop)).ToLookup(change => change.OrganisationId);
    }

    /// <summary>An accepted grant.</summary>
    public sealed record Ready(
        Id<Decision> Id, Id<Application> ApplicationId, Id<Organisation> ApplicantId, Id<Organisation> PayeeId, string CaseNumber, string Applicant, string Payee, AccountNumber Account, Kroner Amount, DateTimeOffset AcceptedAt, Hindrance? Hindrance)
    {
        /// <summary>With what the recipient has told of since: the account that holds now, or the change that it waits for (KI-97).</summary>
        public Ready After(IReadOnlyList<NotifiedChange> changes, DateTimeOffset at) => changes.Any(change => change.Hinders(at))
            ? this with { Hindrance = IndexModel.Hindrance.ChangeIsOpen }
            : this with { Account = NotifiedChange.Follow(changes, Account, AcceptedAt, at) };
    }

    /// <summary>Why the viewer cannot order it now.</summary>
    public enum Hindrance
    {
        /// <summary>A changed account that a second person has not confirmed (KI-97).</summary>
        AccountIsUncertain,

        /// <summary>A change that the recipient has told of, and that the embete has not verified (KI-97).</summary>
        ChangeIsOpen,

        /// <summary>The viewer approved or decided.</summary>
        ApprovedByViewer,
    }
}
