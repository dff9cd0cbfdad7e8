using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Payments;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Payments;

/// <summary>One payment, and what became of it, registered by hand where no list tells it (KI-84).</summary>
[Authorize(Policy = Policies.Paymaster)]
public sealed class PaymentModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public PaymentRow Shown { get; private set; } = null!;

    /// <summary>What the lifecycle lets the viewer register now.</summary>
    public IReadOnlySet<PaymentAction> Allowed { get; private set; } = new HashSet<PaymentAction>();

    [BindProperty]
    public PaidModel Paid { get; set; } = new(null);

    [BindProperty]
    public BouncedModel Bounced { get; set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(Id<Payment> id, CancellationToken stop)
    {
        if (await PaymentRow.Of(db, db.Payments.Where(payment => payment.Id == id && payment.OfficeId == viewer.OrganisationId)).FirstOrDefaultAsync(stop) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        Allowed = PaymentLifecycle.Table.MovesFor(Shown.Status, viewer.Roles).ToHashSet();
        return Page();
    }

    public async Task<IActionResult> OnPostPaidAsync(Id<Payment> id, CancellationToken stop)
    {
        if (Paid.On is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Paid.On", Say("Skriv datoen da pengene ble betalt.", "Skriv datoen då pengane vart betalte."));
        }

        return await RegisterAsync(id, (payment, by, now) => PaidAsync(payment, by, now, stop), stop);
    }

    public async Task<IActionResult> OnPostBouncedAsync(Id<Payment> id, CancellationToken stop)
    {
        if (Bounced.On is null && ModelState.IsValid)
        {
            ModelState.AddModelError("Bounced.On", Say("Skriv datoen da pengene kom tilbake.", "Skriv datoen då pengane kom tilbake."));
        }

        if (string.IsNullOrWhiteSpace(Bounced.Reason))
        {
            ModelState.AddModelError("Bounced.Reason", Say("Skriv hvorfor pengene kom tilbake.", "Skriv kvifor pengane kom tilbake."));
        }

        return await RegisterAsync(id, (payment, by, now) => BouncedAsync(payment, by, now, stop), stop);
    }

    private async Task PaidAsync(Payment payment, Actor by, DateTimeOffset now, CancellationToken stop)
    {
        payment.RegisterPaid(await db.Applications.FirstAsync(application => application.Id == payment.ApplicationId, stop), Paid.On!.Value, by, now);
        TempData.Done(Say($"Betalingen er registrert som betalt {Norwegian.Date(Paid.On.Value, Spoken)}.", $"Betalinga er registrert som betalt {Norwegian.Date(Paid.On.Value, Spoken)}."));
    }

    private async Task BouncedAsync(Payment payment, Actor by, DateTimeOffset now, CancellationToken stop)
    {
        var payments = await db.Payments.Where(each => each.ApplicationId == payment.ApplicationId).ToListAsync(stop);
        var claims = await db.Claims.Where(claim => claim.ApplicationId == payment.ApplicationId).ToListAsync(stop);
        var application = await db.Applications.FirstAsync(each => each.Id == payment.ApplicationId, stop);
        payment.RegisterBounced(application, payments, claims, Bounced.On!.Value, Bounced.Reason!, by, now);
        TempData.Done(Say("Betalingen er registrert som returnert. Den kan bestilles på nytt når kontonummeret er riktig.", "Betalinga er registrert som returnert. Ho kan bestillast på nytt når kontonummeret er rett."));
    }

    private async Task<IActionResult> RegisterAsync(Id<Payment> id, Func<Payment, Actor, DateTimeOffset, Task> register, CancellationToken stop)
    {
        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        if (await db.Payments.FirstOrDefaultAsync(each => each.Id == id && each.OfficeId == viewer.OrganisationId, stop) is not { } payment)
        {
            return NotFound();
        }

        await register(payment, viewer.As(Role.Paymaster), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"/betalinger/{id}");
    }

    public sealed record PaidModel(DateOnly? On);

    public sealed record BouncedModel(DateOnly? On, string? Reason);
}
