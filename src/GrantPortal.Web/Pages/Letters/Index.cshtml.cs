using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Letters;

/// <summary>The letters of a case, the latest first; a decision or a dismissal that lacks its letter can be written about.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<Row> Letters { get; private set; } = [];

    /// <summary>Letters that no longer stand.</summary>
    public IReadOnlyDictionary<Id<Letter>, NewerLetter> Replaced { get; private set; } = new Dictionary<Id<Letter>, NewerLetter>();

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Letters = await db.Letters.VisibleTo(viewer, db.Applications).AsNoTracking()
            .Where(letter => letter.ApplicationId == id)
            .OrderByDescending(letter => letter.DraftedAt)
            .Select(letter => new Row(letter.Id, letter.Kind, letter.Number, letter.SentAt))
            .ToListAsync(stop);
        Replaced = await db.ReplacedLettersAsync(id, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostDraftAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var decision = await db.Decisions.FirstOrDefaultAsync(each => each.ApplicationId == id, stop);
        var by = viewer.As(viewer.Roles.Contains(Role.OfficeLeader) ? Role.OfficeLeader : Role.Caseworker);
        var letter = decision is null ? Letter.DraftDismissal(application, by, clock.GetUtcNow()) : Letter.Draft(application, decision, by, clock.GetUtcNow());
        db.Letters.Add(letter);
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"/saker/{id}/brev/{letter.Id}");
    }

    public sealed record Row(Id<Letter> Id, LetterKind Kind, string? Number, DateTimeOffset? SentAt);
}
