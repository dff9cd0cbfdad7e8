using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The decision (vedtak): the leader decides line by line on an approved recommendation; afterwards the outcome, for the embete and who applied.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DecideModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<RecommendedLine> Recommended { get; private set; } = [];

    public IReadOnlyList<GrantLine> Decided { get; private set; } = [];

    /// <summary>Decisions that the one that stands took the place of, the latest first.</summary>
    public IReadOnlyList<Earlier> Replaced { get; private set; } = [];

    public FrameBalance? Frame { get; private set; }

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    public uint Version { get; private set; }

    public bool MayDecide => Head.Allows(ApplicationAction.Decide) && Head.Facts.ImpartialityDeclared && Head.Facts.RecommendedBy != viewer.PersonId;

    [BindProperty]
    public RecommendModel.InputModel Input { get; set; } = new();

    public static Text Name(Outcome outcome) => outcome switch
    {
        Outcome.Granted => new("Innvilget", "Innvilga"),
        Outcome.PartlyGranted => new("Delvis innvilget", "Delvis innvilga"),
        _ => new("Avslått", "Avslått"),
    };

    public string? ReasonOf(string? key) => Reasons.FirstOrDefault(reason => reason.Value == key)?.Label;

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Decided = await db.Decisions.VisibleTo(viewer, db.Applications).AsNoTracking().Where(decision => decision.ApplicationId == id).SelectMany(decision => decision.Lines).OrderBy(line => line.Position).ToListAsync(stop);
        if (Decided.Count == 0 && !head.Allows(ApplicationAction.Decide))
        {
            return NotFound();
        }

        Reasons = [.. head.Facts.Content.List("refusalReasons").Select(reason => new Choice(reason.Key, Say(reason.Label)))];
        Replaced = await db.Decisions.WithReplaced().VisibleTo(viewer, db.Applications).AsNoTracking().Where(decision => decision.ApplicationId == id && decision.Status == DecisionStatus.Replaced)
            .OrderByDescending(decision => decision.DecidedAt).Select(decision => new Earlier(decision.DecidedAt, decision.Granted)).ToListAsync(stop);
        if (Decided.Count == 0)
        {
            Recommended = await db.Applications.AsNoTracking().Where(application => application.Id == id).SelectMany(application => application.RecommendedLines).OrderBy(line => line.Position).ToListAsync(stop);
            Frame = await FrameBalance.LoadAsync(db, head.Facts.CallId, head.Facts.OfficeId, stop, await db.Applications.Where(application => application.Id == id).Select(application => application.FramePurpose).SingleAsync(stop));
            Version = await db.VersionOf(id).FirstAsync(stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var by = viewer.As(Role.OfficeLeader);
        var frame = await db.FrameOfAsync(application, stop);
        var decision = Decision.Make(application, [.. Input.Lines.Select(line => new LineAmount(line.Key ?? string.Empty, line.Amount, string.IsNullOrEmpty(line.Reason) ? null : line.Reason))], frame, await db.ExclusionsOfAsync(application, stop), by, clock.GetUtcNow());
        db.Decisions.Add(decision);
        db.Seen(application, Input.Seen);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Vedtaket er gjort: {Norwegian.Kroner(decision.Granted)} av {Norwegian.Kroner(decision.Sought)}.", $"Vedtaket er gjort: {Norwegian.Kroner(decision.Granted)} av {Norwegian.Kroner(decision.Sought)}."));
        return LocalRedirect($"/saker/{id}");
    }

    /// <summary>A decision that no longer stands.</summary>
    public sealed record Earlier(DateTimeOffset DecidedAt, Kroner Granted);
}

/// <summary>The frame that a decision is taken out of.</summary>
internal static class FrameOfCase
{
    /// <exception cref="RuleViolation">The embete has no frame in the call yet.</exception>
    public static async Task<Frame> FrameOfAsync(this PortalDb db, Application application, CancellationToken stop) =>
        db.Frames.Local.FirstOrDefault(frame => frame.CallId == application.CallId && frame.OfficeId == application.OfficeId && frame.Purpose == application.FramePurpose)
        ?? await db.Frames.Include(frame => frame.Within).FirstOrDefaultAsync(frame => frame.CallId == application.CallId && frame.OfficeId == application.OfficeId && frame.Purpose == application.FramePurpose, stop)
        ?? throw new RuleViolation(FrameRules.FrameIsGiven);
}
