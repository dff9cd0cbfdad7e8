using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Letters;

/// <summary>A letter as its recipient reads it. While it is a draft the embete writes what it adds, reads the whole, and sends exactly what it read.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ReadModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public Letter Letter { get; private set; } = null!;

    public LetterContent Shown { get; private set; } = new();

    /// <summary>What the letter lacks before it can be sent.</summary>
    public IReadOnlyList<LetterItem> Missing { get; private set; } = [];

    /// <summary>The letter that took this one's place; null while it stands.</summary>
    public NewerLetter? ReplacedBy { get; private set; }

    public bool MayWrite => Head.IsOffice && LetterLifecycle.Table.MovesFor(Letter.Status, viewer.Roles).Contains(LetterAction.Write);

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null, null);

    private Actor By => viewer.As(viewer.Roles.Contains(Role.OfficeLeader) ? Role.OfficeLeader : Role.Caseworker);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, Id<Letter> letter, CancellationToken stop)
    {
        if (await LoadAsync(id, letter, stop) is not { } found || await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        (Head, Letter) = (head, found.Letter);
        Shown = await desk.ContentAsync(found.Letter, found.Application, found.Decision, clock.GetUtcNow(), stop);
        ReplacedBy = (await db.ReplacedLettersAsync(id, stop)).GetValueOrDefault(letter);
        Missing = LetterChecklist.Missing(Shown);
        Input = Input with { Remarks = Input.Remarks ?? Letter.Remarks, ReportingTerms = Input.ReportingTerms ?? Letter.ReportingTerms };
        return Page();
    }

    public async Task<IActionResult> OnPostWriteAsync(Id<Application> id, Id<Letter> letter, CancellationToken stop)
    {
        if (await LoadAsync(id, letter, stop) is not { } found)
        {
            return NotFound();
        }

        found.Letter.Write(Input.Remarks ?? string.Empty, By, Input.ReportingTerms ?? string.Empty);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Teksten er lagret. Slik blir brevet.", "Teksten er lagra. Slik blir brevet."));
        return LocalRedirect($"/saker/{id}/brev/{letter}");
    }

    public async Task<IActionResult> OnPostSendAsync(Id<Application> id, Id<Letter> letter, CancellationToken stop)
    {
        if (await LoadAsync(id, letter, stop) is not { } found)
        {
            return NotFound();
        }

        if (found.Letter.Status is LetterStatus.Draft && (Norwegian.Normalise(Input.Remarks ?? string.Empty).Trim() != found.Letter.Remarks || Norwegian.Normalise(Input.ReportingTerms ?? string.Empty).Trim() != found.Letter.ReportingTerms))
        {
            return await OnPostWriteAsync(id, letter, stop);
        }

        var now = clock.GetUtcNow();
        var content = await desk.ContentAsync(found.Letter, found.Application, found.Decision, now, stop);
        if (content.Hash() != Input.Seen)
        {
            throw new RuleViolation(LetterRules.IsAsSeen);
        }

        await desk.SendAsync(found.Letter, found.Application, found.Decision, content, By, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Brevet {content.Number} er sendt {Norwegian.Moment(now, Spoken)}.", $"Brevet {content.Number} er sendt {Norwegian.Moment(now, Spoken)}."));
        return LocalRedirect($"/saker/{id}/brev/{letter}");
    }

    private async Task<(Letter Letter, Application Application, Decision? Decision)?> LoadAsync(Id<Application> id, Id<Letter> letterId, CancellationToken stop)
    {
        var letter = await db.Letters.VisibleTo(viewer, db.Applications).FirstOrDefaultAsync(each => each.Id == letterId && each.ApplicationId == id, stop);
        if (letter is null || await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return null;
        }

        return (letter, application, letter.DecisionId is { } decision ? await db.Decisions.WithReplaced().Include(each => each.Lines).FirstAsync(each => each.Id == decision, stop) : null);
    }

    /// <param name="Remarks">What the caseworker adds, in the letter's målform.</param>
    /// <param name="ReportingTerms">What this recipient shall report on beside the criteria of the call (NAV-84).</param>
    /// <param name="Seen">The hash of the letter as it was read.</param>
    public sealed record InputModel(string? Remarks, string? ReportingTerms, string? Seen);
}
