using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reminders;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.AuditorStatements;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Reminders;

/// <summary>Sends the letter that asks for a slip, a report or an auditor's statement that has not come.</summary>
[Authorize(Policy = Policies.Caseworker)]
public sealed class SendModel(PortalDb db, Viewer viewer, LetterDesk letters, StatementDesk statements, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    [BindProperty]
    public string? Remarks { get; set; }

    /// <summary>What has not come, and when it was or is due; null when nothing is awaited.</summary>
    public (ReminderSubject Subject, DateOnly DueOn)? Awaited { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        (Head, Awaited) = (head, await AwaitedAsync(head, stop));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await CaseHead.LoadAsync(db, viewer, id, now, stop) is not { } head || await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        (Head, Awaited) = (head, await AwaitedAsync(head, stop));
        if (Awaited is not { } awaited)
        {
            ModelState.AddModelError(nameof(Remarks), Say("Det er ingenting å purre på. Alt er kommet.", "Det er ingenting å purre på. Alt er kome."));
            return new PageAgain();
        }

        await letters.SendAsync(application, LetterKind.Reminder, basis => ReminderLetter.From(basis, awaited.Subject, awaited.DueOn), Remarks ?? string.Empty, viewer.As(Role.Caseworker), now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Purringen er sendt.", "Purringa er send."));
        return LocalRedirect($"/saker/{id}/brev");
    }

    private async Task<(ReminderSubject Subject, DateOnly DueOn)?> AwaitedAsync(CaseHead head, CancellationToken stop) => head.Facts switch
    {
        { Decision: { Status: DecisionStatus.LetterSent, SlipDueOn: { } slip } } => (ReminderSubject.Slip, slip),
        { Report.SubmittedAt: null } when head.HasReport && head.ReportDue is { } due => (ReminderSubject.Report, OsloTime.DateOf(due)),
        { Report: { SubmittedAt: not null, Status: not ReportStatus.Approved } } when await statements.OfCaseAsync(head.Id, viewer, stop) is { IsSettled: false, Due: { } due } => (ReminderSubject.Statement, OsloTime.DateOf(due)),
        _ => null,
    };
}
