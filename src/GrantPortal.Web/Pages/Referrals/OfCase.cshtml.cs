using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Referrals;

/// <summary>What passes between the directorate and the embete on one case: questions and answers, and a recommended dismissal.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class OfCaseModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<DirectorateQuestion> Questions { get; private set; } = [];

    /// <summary>The embete's reason for recommending dismissal.</summary>
    public string Reason { get; private set; } = string.Empty;

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public string? RemitReason { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.Route: Route.Directorate } head)
        {
            return NotFound();
        }

        Head = head;
        Questions = await db.Applications.AsNoTracking().Where(each => each.Id == id).SelectMany(each => each.Questions).OrderBy(each => each.AskedAt).ToListAsync(stop);
        Reason = await db.Applications.Where(each => each.Id == id).Select(each => each.RecommendationReason).SingleAsync(stop);
        return Page();
    }

    public Task<IActionResult> OnPostAskAsync(Id<Application> id, CancellationToken stop) => MoveAsync(
        id, (application, at) => application.AskOffice(Question ?? string.Empty, viewer.As(Role.DirectorateCaseworker), at), new("Spørsmålet er sendt til embetet.", "Spørsmålet er sendt til embetet."), stop);

    public Task<IActionResult> OnPostAnswerAsync(Id<Application> id, CancellationToken stop) => MoveAsync(
        id, (application, at) => application.AnswerDirectorate(Answer ?? string.Empty, viewer.As(Role.Caseworker, or: Role.OfficeLeader), at), new("Svaret er sendt til direktoratet.", "Svaret er sendt til direktoratet."), stop);

    public Task<IActionResult> OnPostRemitAsync(Id<Application> id, CancellationToken stop) => MoveAsync(
        id, (application, at) => application.Remit(RemitReason ?? string.Empty, viewer.As(Role.DirectorateCaseworker), at), new("Søknaden er sendt tilbake til embetet.", "Søknaden er send tilbake til embetet."), stop);

    public Task<IActionResult> OnPostDismissAsync(Id<Application> id, CancellationToken stop) => MoveAsync(
        id, (application, at) => application.DismissReferred(application.RecommendedDismissal ?? DismissalGround.NotEligible, viewer.As(Role.DirectorateLeader), at), new("Søknaden er avvist. Embetet sender brevet.", "Søknaden er avvist. Embetet sender brevet."), stop);

    private async Task<IActionResult> MoveAsync(Id<Application> id, Action<Application, DateTimeOffset> move, Text done, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { Route: Route.Directorate } application)
        {
            return NotFound();
        }

        move(application, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say(done));
        return LocalRedirect($"/saker/{id}/direktoratet");
    }
}
