using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Claims;
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

namespace GrantPortal.Web.Pages.Decisions;

/// <summary>A new decision, or a corrected letter, in place of one that is sent (omgjøring): amounts and words, the letter read as the recipient will see it, and then sent.</summary>
[Authorize(Policy = Policies.Decider)]
public sealed class ReplaceModel(PortalDb db, Viewer viewer, LetterDesk desk, ReportDesk reports, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<GrantLine> Lines { get; private set; } = [];

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    /// <summary>Ordered for payment, kroner.</summary>
    public Kroner Ordered { get; private set; }

    /// <summary>The letter as it would be sent; null until it is asked for.</summary>
    public LetterContent? Preview { get; private set; }

    /// <summary>The sum of what stands in the fields, kroner.</summary>
    public long TypedSum => Input.Lines.Count > 0 ? Input.Lines.Sum(line => line.Amount?.Amount ?? 0) : Lines.Sum(line => line.Granted.Amount);

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.Decision: { } decision } head || !head.AllowedOnDecision.Contains(DecisionAction.Replace))
        {
            return NotFound();
        }

        Head = head;
        Lines = await db.Decisions.AsNoTracking().Where(each => each.Id == decision.Id).SelectMany(each => each.Lines).OrderBy(line => line.Position).ToListAsync(stop);
        Reasons = [.. head.Facts.Content.List("refusalReasons").Select(reason => new Choice(reason.Key, Say(reason.Label)))];
        Ordered = (await AwardMoney.OfAsync(db, id, stop)).Ordered;
        if (HttpMethods.IsGet(Request.Method))
        {
            Input.Remarks = await db.Letters.Where(letter => letter.DecisionId == decision.Id).Select(letter => letter.Remarks).FirstOrDefaultAsync(stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(Id<Application> id, CancellationToken stop)
    {
        if (await MoveAsync(id, stop) is not { } moved)
        {
            return ModelState.IsValid ? NotFound() : new PageAgain();
        }

        Preview = moved.Content;
        // Only shown: nothing of it is kept.
        db.ChangeTracker.Clear();
        return await OnGetAsync(id, stop);
    }

    public async Task<IActionResult> OnPostSendAsync(Id<Application> id, CancellationToken stop)
    {
        if (await MoveAsync(id, stop) is not { } moved)
        {
            return ModelState.IsValid ? NotFound() : new PageAgain();
        }

        if (moved.Content.Hash() != Input.Seen)
        {
            throw new RuleViolation(LetterRules.IsAsSeen);
        }

        db.Decisions.Add(moved.Decision);
        db.Letters.Add(moved.Letter);
        var awaitsAuthorisation = moved.Application.Route is Route.Directorate;
        if (!awaitsAuthorisation)
        {
            await desk.SendAsync(moved.Letter, moved.Application, moved.Decision, moved.Content, moved.By, moved.At, stop);
        }

        await moved.Money.ClaimAsync(db, moved.Decision, ClaimGround.TooMuchPaid, moved.Decision.Overpaid, moved.Decision.ReplacementReason!, moved.Application, moved.By, moved.At, stop);
        await reports.HoldAgainstAsync(moved.Decision, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(awaitsAuthorisation
            ? Say("Vedtaket er gjort om. Embetet sender brevet når det har fått fullmakt.", "Vedtaket er gjort om. Embetet sender brevet når det har fått fullmakt.")
            : Say($"Vedtaket er gjort om, og brevet {moved.Letter.Number} er sendt.", $"Vedtaket er gjort om, og brevet {moved.Letter.Number} er sendt."));
        return LocalRedirect($"/saker/{id}");
    }

    private async Task<Moved?> MoveAsync(Id<Application> id, CancellationToken stop)
    {
        if (!ModelState.IsValid || await SentDecision.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return null;
        }

        var (by, now) = (viewer.As(found.Application.Route is Route.Directorate ? Role.DirectorateLeader : Role.OfficeLeader), clock.GetUtcNow());
        var amounts = Input.Lines.ConvertAll(line => new LineAmount(line.Key ?? string.Empty, line.Amount, string.IsNullOrEmpty(line.Reason) ? null : line.Reason));
        var decision = found.Decision.Replace(found.Application, amounts, found.Frame, found.Money.Payments, Input.Reason ?? string.Empty, by, now);
        var (letter, content) = await desk.DraftReplacementAsync(found.Application, decision, Input.Remarks ?? string.Empty, by, now, stop);
        return new Moved(found.Application, found.Money, decision, letter, content, by, now);
    }

    private sealed record Moved(Application Application, AwardMoney Money, Decision Decision, Letter Letter, LetterContent Content, Actor By, DateTimeOffset At);

    public sealed record InputModel
    {
        public List<RecommendModel.LineInput> Lines { get; set; } = [];

        /// <summary>Why the decision is replaced, in the letter's målform.</summary>
        public string? Reason { get; set; }

        /// <summary>The grounds of the decision, in the letter's målform.</summary>
        public string? Remarks { get; set; }

        /// <summary>The hash of the letter as it was read.</summary>
        public string? Seen { get; set; }
    }
}
