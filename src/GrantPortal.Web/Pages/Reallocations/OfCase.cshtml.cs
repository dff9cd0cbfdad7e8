using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reallocations;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Reallocations;

/// <summary>Reallocation (omdisponering) of an award: the recipient asks before the money is used otherwise, the embete answers by letter.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class OfCaseModel(PortalDb db, Viewer viewer, LetterDesk desk, ReportDesk reports, TimeProvider clock) : PageModel
{
    private IReadOnlyList<GrantLine> _lines = [];

    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Reallocation> Reallocations { get; private set; } = [];

    public bool MayAsk => Head is { IsApplicant: true, Facts.Decision.Status: DecisionStatus.Accepted or DecisionStatus.PaymentOrdered }
        && viewer.Roles.Overlaps([Role.Contact, Role.Signatory]) && Reallocations.All(each => each.Status is not ReallocationStatus.Asked);

    public bool MayAnswer => Head.IsOffice && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]) && Reallocations.Any(each => each.Status is ReallocationStatus.Asked);

    /// <summary>The lines that have money, with what is left on them.</summary>
    public IEnumerable<Choice> From
    {
        get
        {
            var shifts = ReallocationShifts.Of(Reallocations);
            return _lines.Where(line => shifts.GrantedOn(line) > Kroner.Zero)
                .Select(line => new Choice(line.Key, $"{Say(line.Title)} ({Norwegian.Kroner(shifts.GrantedOn(line))})", null, true));
        }
    }

    public IEnumerable<Choice> To => _lines.Select(line => new Choice(line.Key, Say(line.Title), null, true));

    public IEnumerable<Choice> Outcomes =>
    [
        new(nameof(ReallocationAction.Approve), Say("Godkjenn hele beløpet", "Godkjenn heile beløpet")),
        new(nameof(ReallocationAction.ApprovePartly), Say("Godkjenn en del", "Godkjenn ein del")),
        new(nameof(ReallocationAction.Refuse), Say("Avslå", "Avslå")),
    ];

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null, null, null, false);

    [BindProperty]
    public AnswerModel Answer { get; set; } = new(null, null, null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || !CaseMenu.HasReallocation(head))
        {
            return NotFound();
        }

        Head = head;
        Reallocations = await db.Reallocations.AsNoTracking().Where(each => each.ApplicationId == id).OrderByDescending(each => each.AskedAt).ToListAsync(stop);
        _lines = await db.Decisions.AsNoTracking().Where(decision => decision.ApplicationId == id).SelectMany(decision => decision.Lines).OrderBy(line => line.Position).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application
            || await db.Decisions.VisibleTo(viewer, db.Applications).Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } decision)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var others = await db.Reallocations.Where(each => each.ApplicationId == id).ToListAsync(stop);
        db.Reallocations.Add(Reallocation.Ask(
            application, decision, others, Input.From ?? string.Empty, Input.To ?? string.Empty, Input.Amount, Input.Reason ?? string.Empty, Input.NotUsedYet, viewer.As(Role.Contact, Role.Signatory), clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Søknaden om omdisponering er sendt. Ikke bruk pengene før dere har fått svar.", "Søknaden om omdisponering er send. Ikkje bruk pengane før de har fått svar."));
        return LocalRedirect($"/saker/{id}/omdisponering");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Id<Application> id, Id<Reallocation> reallocation, CancellationToken stop)
    {
        if (await FindAsync(id, reallocation, stop) is not { } found)
        {
            return NotFound();
        }

        found.Reallocation.Withdraw(found.Application, viewer.As(Role.Contact, Role.Signatory), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Søknaden om omdisponering er trukket.", "Søknaden om omdisponering er trekt."));
        return LocalRedirect($"/saker/{id}/omdisponering");
    }

    public async Task<IActionResult> OnPostAnswerAsync(Id<Application> id, Id<Reallocation> reallocation, CancellationToken stop)
    {
        if (await FindAsync(id, reallocation, stop) is not { } found)
        {
            return NotFound();
        }

        if (Answer.Outcome is not (ReallocationAction.Approve or ReallocationAction.ApprovePartly or ReallocationAction.Refuse))
        {
            ModelState.AddModelError("Answer.Outcome", Say("Velg et svar.", "Vel eit svar."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.Caseworker, Role.OfficeLeader), clock.GetUtcNow());
        found.Reallocation.Answer(found.Application, Answer.Outcome!.Value, Answer.Part, Answer.Reason ?? string.Empty, by, now);
        var letter = await desk.SendAsync(found.Application, LetterKind.ReallocationAnswer, basis => ReallocationLetter.From(basis, found.Reallocation), string.Empty, by, now, stop);
        await reports.HoldAgainstAwardAsync(id, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Svaret er sendt i brev {letter.Number}.", $"Svaret er sendt i brev {letter.Number}."));
        return LocalRedirect($"/saker/{id}/omdisponering");
    }

    private async Task<(Application Application, Reallocation Reallocation)?> FindAsync(Id<Application> id, Id<Reallocation> reallocation, CancellationToken stop) =>
        await db.FindWholeAsync(viewer, id, stop) is { } application && await db.Reallocations.FirstOrDefaultAsync(each => each.Id == reallocation && each.ApplicationId == id, stop) is { } found
            ? (application, found)
            : null;

    /// <param name="From">The grant line that the money is taken from.</param>
    /// <param name="To">The grant line that it is to be used on.</param>
    /// <param name="Amount">Kroner.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="NotUsedYet">The money is not used otherwise yet.</param>
    public sealed record InputModel(string? From, string? To, Kroner? Amount, string? Reason, bool NotUsedYet);

    /// <param name="Outcome">Approve, approve partly or refuse.</param>
    /// <param name="Part">Kroner approved, where a part is.</param>
    /// <param name="Reason">Why, in the letter's målform.</param>
    public sealed record AnswerModel(ReallocationAction? Outcome, Kroner? Part, string? Reason);
}
