using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Claims;

/// <summary>One claim for repayment: sent, reminded of and withdrawn by the embete, paid as økonomi registers it (KI-98).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ClaimModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    private const int UsualDays = 21;

    public CaseHead Head { get; private set; } = null!;

    public Claim Shown { get; private set; } = null!;

    /// <summary>Who is paid back, and the account that is registered for it today.</summary>
    public Organisation Payee { get; private set; } = null!;

    public string Debtor { get; private set; } = string.Empty;

    /// <summary>What the lifecycle lets the viewer do now.</summary>
    public IReadOnlySet<ClaimAction> Allowed { get; private set; } = new HashSet<ClaimAction>();

    public DateOnly Today => OsloTime.DateOf(Head.Now);

    public bool IsOverdue => Shown is { IsOpen: true, DueOn: { } due } && due < Today;

    /// <summary>What can be taken out as registered wrongly.</summary>
    public IEnumerable<Choice> Reversible => Shown.Repayments.Where(repayment => repayment.ReversedAt is null).OrderBy(repayment => repayment.On)
        .Select(repayment => new Choice($"{repayment.Id}", $"{Norwegian.ShortDate(repayment.On)}: {Norwegian.Kroner(repayment.Amount)} {repayment.Voucher}".Trim()));

    [BindProperty]
    public DueModel Due { get; set; } = new(null);

    [BindProperty]
    public RepaymentModel Repayment { get; set; } = new(null, null, null);

    [BindProperty]
    public ReversalModel Reversal { get; set; } = new(null, null);

    [BindProperty]
    public WithdrawalModel Withdrawal { get; set; } = new(null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head
            || await Visible(claim).AsNoTracking().FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } shown)
        {
            return NotFound();
        }

        (Head, Shown) = (head, shown);
        Payee = await PayeeAsync(shown, stop);
        Debtor = await db.Organisations.Where(organisation => organisation.Id == shown.DebtorId).Select(organisation => organisation.Name).FirstAsync(stop);
        var moves = ClaimLifecycle.Table.MovesFor(shown.Status, viewer.Roles).Where(action => action is ClaimAction.RegisterPart or ClaimAction.RegisterRest or ClaimAction.ReversePart or ClaimAction.ReverseAll ? viewer.OrganisationId == shown.PayeeId : head.IsOffice);
        Allowed = moves.ToHashSet();
        if (HttpMethods.IsGet(Request.Method))
        {
            Due = new(Today.AddDays(UsualDays));
        }

        return Page();
    }

    public Task<IActionResult> OnPostSendAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop) => DoAsync(id, claim, Due.On is not null, "Due.On", Say("Skriv fristen for å betale.", "Skriv fristen for å betale."), async (application, found) =>
    {
        var (by, now, payee) = (viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow(), await PayeeAsync(found, stop));
        found.Send(application, SchemeCatalogue.Portal[found.Scheme], payee, Due.On!.Value, by, now, await RepaidToAsync(found, stop));
        found.KeepLetter(await desk.SendAsync(application, LetterKind.RepaymentClaim, basis => RepaymentClaimLetter.From(basis, found, payee), string.Empty, by, now, stop));
        return Say($"Kravet på {Norwegian.Kroner(found.Amount)} er sendt.", $"Kravet på {Norwegian.Kroner(found.Amount)} er sendt.");
    }, stop);

    public Task<IActionResult> OnPostRemindAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop) => DoAsync(id, claim, Due.On is not null, "Due.On", Say("Skriv den nye fristen.", "Skriv den nye fristen."), async (application, found) =>
    {
        var (by, now, payee) = (viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow(), await PayeeAsync(found, stop));
        found.Remind(application, Due.On!.Value, by, now);
        found.KeepLetter(await desk.SendAsync(application, LetterKind.RepaymentReminder, basis => RepaymentReminderLetter.From(basis, found, payee), string.Empty, by, now, stop));
        return Say($"Purringen er sendt. Ny frist er {Norwegian.Date(Due.On.Value, Spoken)}.", $"Purringa er send. Ny frist er {Norwegian.Date(Due.On.Value, Spoken)}.");
    }, stop);

    public Task<IActionResult> OnPostWithdrawAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop) => DoAsync(id, claim, !string.IsNullOrWhiteSpace(Withdrawal.Reason), "Withdrawal.Reason", Say("Skriv hvorfor kravet trekkes.", "Skriv kvifor kravet blir trekt."), async (application, found) =>
    {
        var (by, now, dropped) = (viewer.As(Role.OfficeLeader, or: Role.Caseworker), clock.GetUtcNow(), found.Outstanding);
        found.Withdraw(application, Withdrawal.Reason!, by, now);
        if (found.SentAt is not null)
        {
            found.KeepLetter(await desk.SendAsync(application, LetterKind.RepaymentWithdrawal, basis => RepaymentWithdrawalLetter.From(basis, found, dropped), string.Empty, by, now, stop));
        }

        return Say("Kravet er trukket.", "Kravet er trekt.");
    }, stop);

    public Task<IActionResult> OnPostRepayAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop)
    {
        if (Repayment.On is null && ModelState["Repayment.On"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Repayment.On", Say("Skriv datoen da pengene kom inn.", "Skriv datoen då pengane kom inn."));
        }

        return DoAsync(id, claim, Repayment.Amount is not null, "Repayment.Amount", Say("Skriv beløpet som kom inn.", "Skriv beløpet som kom inn."), (application, found) =>
        {
            found.RegisterRepayment(application, Repayment.Amount!.Value, Repayment.On!.Value, Repayment.Voucher ?? string.Empty, viewer.As(Role.Paymaster), clock.GetUtcNow());
            return Task.FromResult(found.Outstanding == Kroner.Zero
                ? Say("Innbetalingen er registrert. Kravet er gjort opp.", "Innbetalinga er registrert. Kravet er gjort opp.")
                : Say($"Innbetalingen er registrert. Det gjenstår {Norwegian.Kroner(found.Outstanding)}.", $"Innbetalinga er registrert. Det står att {Norwegian.Kroner(found.Outstanding)}."));
        }, stop);
    }

    public Task<IActionResult> OnPostReverseAsync(Id<Application> id, Id<Claim> claim, CancellationToken stop)
    {
        if (Reversal.Repayment is null && ModelState["Reversal.Repayment"] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError("Reversal.Repayment", Say("Velg innbetalingen som er feil.", "Vel innbetalinga som er feil."));
        }

        return DoAsync(id, claim, !string.IsNullOrWhiteSpace(Reversal.Reason), "Reversal.Reason", Say("Skriv hvorfor innbetalingen føres tilbake.", "Skriv kvifor innbetalinga blir ført tilbake."), (application, found) =>
        {
            found.ReverseRepayment(application, Reversal.Repayment!.Value, Reversal.Reason!, viewer.As(Role.Paymaster), clock.GetUtcNow());
            return Task.FromResult(Say("Innbetalingen er ført tilbake.", "Innbetalinga er ført tilbake."));
        }, stop);
    }

    private async Task<IActionResult> DoAsync(Id<Application> id, Id<Claim> claim, bool isTyped, string field, string lacks, Func<Application, Claim, Task<string>> move, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await Visible(claim).FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } found)
        {
            return NotFound();
        }

        if (!isTyped && ModelState[field] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(field, lacks);
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        TempData.Done(await move(application, found));
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"/saker/{id}/krav/{claim}");
    }

    private IQueryable<Claim> Visible(Id<Claim> id) => db.Claims.VisibleTo(viewer, db.Applications).Include(claim => claim.Repayments).Include(claim => claim.Reminders).AsSplitQuery().Where(claim => claim.Id == id);

    private async Task<Organisation> PayeeAsync(Claim claim, CancellationToken stop)
    {
        var scheme = SchemeCatalogue.Portal[claim.Scheme];
        return await RepaidToAsync(claim, stop) is RepaymentPayee.Office
            ? await db.Organisations.FirstAsync(organisation => organisation.Id == claim.OfficeId, stop)
            : await db.Organisations.FirstAsync(organisation => organisation.Kind == OrganisationKind.Directorate && organisation.Code == scheme.Directorate, stop);
    }

    private async Task<RepaymentPayee> RepaidToAsync(Claim claim, CancellationToken stop) => SchemeCatalogue.Portal[claim.Scheme].RepaidToIn(
        await (from application in db.Applications join call in db.Calls on application.CallId equals call.Id where application.Id == claim.ApplicationId select call.Content).FirstAsync(stop));

    public sealed record DueModel(DateOnly? On);

    public sealed record RepaymentModel(Kroner? Amount, DateOnly? On, string? Voucher);

    public sealed record ReversalModel(Id<ClaimRepayment>? Repayment, string? Reason);

    public sealed record WithdrawalModel(string? Reason);
}
