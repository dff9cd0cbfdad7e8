using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Acceptance;

/// <summary>The acceptance slip (akseptbrev): numbers filled in, conditions accepted and signed, a changed account confirmed by a second person (KI-84, KI-97).</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public SlipView Slip { get; private set; } = null!;

    /// <summary>What the lifecycle lets the viewer do with the slip now.</summary>
    public IReadOnlySet<DecisionAction> Allowed { get; private set; } = new HashSet<DecisionAction>();

    [BindProperty]
    public FillInModel FillIn { get; set; } = new(null, null, null, null);

    [BindProperty]
    public SignModel Signing { get; set; } = new(false, null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.Decision.SlipDueOn: not null } head || await SlipView.LoadAsync(db, id, stop) is not { } slip)
        {
            return NotFound();
        }

        (Head, Slip) = (head, slip);
        Allowed = head.IsApplicant ? DecisionLifecycle.Table.MovesFor(slip.Status, viewer.Roles).ToHashSet() : new HashSet<DecisionAction>();
        if (HttpMethods.IsGet(Request.Method))
        {
            FillIn = new((slip.Number ?? slip.PayeeNumber)?.ToString(), (slip.Account ?? slip.RegisteredAccount)?.ToString(), slip.FirstSpentOn, slip.CostCentre.Length > 0 ? slip.CostCentre : head.Facts.Project?.CostCentre);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostFillInAsync(Id<Application> id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        ReadNumbers(out var number, out var account);
        if (number is null || account is null || !ModelState.IsValid)
        {
            return new PageAgain();
        }

        found.Decision.FillInSlip(found.Application, found.Recipient, found.Payee, number, account, ByOfRecipient(), clock.GetUtcNow(), await UndertakingsAsync(found.Decision, stop) is [var undertaking, ..] ? undertaking : null, FillIn.FirstSpentOn, FillIn.CostCentre ?? string.Empty);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Lagret. Nå kan det signeres.", "Lagra. No kan det signerast."));
        return LocalRedirect($"/saker/{id}/aksept");
    }

    public async Task<IActionResult> OnPostSignAsync(Id<Application> id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        found.Decision.Accept(found.Application, found.Recipient, await db.RevisedBudgets.FirstOrDefaultAsync(each => each.DecisionId == found.Decision.Id, stop), Signing.ConditionsAccepted, Signing.Title ?? string.Empty, viewer.As(Role.Signatory), clock.GetUtcNow(), await UndertakingsAsync(found.Decision, stop));
        await db.SaveChangesAsync(stop);
        var slip = Say(TheSlip(found.Application));
        TempData.Done(found.Decision.Slip!.AccountIsCertain
            ? Say($"{slip} er signert og sendt. Nå kan tilskuddet betales ut.", $"{slip} er signert og sendt. No kan tilskotet betalast ut.")
            : Say($"{slip} er signert. En annen hos dere må bekrefte det nye kontonummeret før tilskuddet kan betales ut.", $"{slip} er signert. Ein annan hos dykk må stadfeste det nye kontonummeret før tilskotet kan betalast ut."));
        return LocalRedirect($"/saker/{id}/aksept");
    }

    public async Task<IActionResult> OnPostConfirmAsync(Id<Application> id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        found.Decision.ConfirmAccount(found.Application, found.Recipient, ByOfRecipient(), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Kontonummeret er bekreftet. Nå kan tilskuddet betales ut.", "Kontonummeret er stadfesta. No kan tilskotet betalast ut."));
        return LocalRedirect($"/saker/{id}/aksept");
    }

    public async Task<IActionResult> OnPostReopenAsync(Id<Application> id, CancellationToken stop)
    {
        if (await LoadAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        var payments = await db.Payments.Where(payment => payment.DecisionId == found.Decision.Id).ToListAsync(stop);
        found.Decision.ReopenSlip(found.Application, payments, ByOfRecipient(), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        var slip = Say(TheSlip(found.Application));
        TempData.Done(Say($"{slip} er åpnet igjen. Rett kontonummeret, og signer på nytt.", $"{slip} er opna att. Rett kontonummeret, og signer på nytt."));
        return LocalRedirect($"/saker/{id}/aksept");
    }

    /// <summary>The undertakings of the grant.</summary>
    private async Task<IReadOnlyList<Undertaking>> UndertakingsAsync(Decision decision, CancellationToken stop)
    {
        await db.Entry(decision).Collection(each => each.Lines).LoadAsync(stop);
        var ids = decision.Lines.Select(line => line.UndertakingId).ToList();
        return await db.Undertakings.Where(each => ids.Contains(each.Id)).ToListAsync(stop);
    }

    private static Text TheSlip(Application application) => SchemeCatalogue.Portal[application.Scheme].TheSlip.AtStart();

    private Actor ByOfRecipient() => viewer.As(viewer.Roles.Contains(Role.Contact) ? Role.Contact : Role.Signatory);

    private void ReadNumbers(out OrganisationNumber? number, out AccountNumber? account)
    {
        if (!OrganisationNumber.TryParse(FillIn.Number, out number))
        {
            ModelState.AddModelError("FillIn.Number", NumberFault.Of(FillIn.Number, 9, new("Organisasjonsnummeret", "Organisasjonsnummeret")));
        }

        if (!AccountNumber.TryParse(FillIn.Account, out account))
        {
            ModelState.AddModelError("FillIn.Account", NumberFault.Of(FillIn.Account, 11, new("Kontonummeret", "Kontonummeret")));
        }
    }

    private async Task<(Application Application, Decision Decision, Organisation Recipient, Organisation Payee)?> LoadAsync(Id<Application> id, CancellationToken stop)
    {
        var decision = await db.Decisions.VisibleTo(viewer, db.Applications).FirstOrDefaultAsync(each => each.ApplicationId == id, stop);
        if (decision is null)
        {
            return null;
        }

        var application = await db.Applications.FirstAsync(each => each.Id == id, stop);
        var recipient = await db.Organisations.FirstAsync(each => each.Id == decision.ApplicantId, stop);
        return (application, decision, recipient, decision.PayeeId == recipient.Id ? recipient : await db.Organisations.FirstAsync(each => each.Id == decision.PayeeId, stop));
    }

    public sealed record FillInModel(string? Number, string? Account, DateOnly? FirstSpentOn, string? CostCentre);

    public sealed record SignModel(bool ConditionsAccepted, string? Title);
}
