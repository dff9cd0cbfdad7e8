using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Web.Database;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Reports;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.RevisedBudgets;

/// <summary>Budget and aim after an award that is less than was sought (KI-24): the recipient revises, the embete approves or sends back.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class ReviseModel(PortalDb db, Viewer viewer, ReportDesk reports, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public RevisedBudget Budget { get; private set; } = null!;

    public IReadOnlyList<GrantLine> Granted { get; private set; } = [];

    public bool MayRevise => viewer.OrganisationId == Budget.RecipientId && RevisedBudgetLifecycle.Table.MovesFor(Budget.Status, viewer.Roles).Contains(RevisedBudgetAction.Submit);

    public bool MayApprove => Head.IsOffice && Head.Facts.ImpartialityDeclared && RevisedBudgetLifecycle.Table.MovesFor(Budget.Status, viewer.Roles).Contains(RevisedBudgetAction.Approve);

    [BindProperty]
    public IReadOnlyList<LineInput> Lines { get; set; } = [];

    [BindProperty]
    public string? Aim { get; set; }

    [BindProperty]
    public string? Remark { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { Facts.AsksForBudget: true } head || await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        (Head, Budget, Granted) = (head, found.Budget, [.. found.Decision.Lines.OrderBy(line => line.Position)]);
        if (HttpMethods.IsGet(Request.Method))
        {
            (Lines, Aim) = ([.. Budget.Lines.Select(line => new LineInput(line.Key, line.Grant, line.Own))], Budget.Aim);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var amounts = Lines.ToDictionary(line => line.Line, line => (line.Grant, line.Own), StringComparer.Ordinal);
        found.Budget.Submit(found.Decision, found.Application, amounts, Aim ?? string.Empty, viewer.As(Role.Contact, or: Role.Signatory), clock.GetUtcNow());
        if (db.Entry(found.Budget).State is EntityState.Detached)
        {
            db.RevisedBudgets.Add(found.Budget);
        }

        await reports.HoldAgainstAwardAsync(id, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Det reviderte budsjettet er sendt.", "Det reviderte budsjettet er sendt."));
        return LocalRedirect($"/saker/{id}/aksept");
    }

    public Task<IActionResult> OnPostApproveAsync(Id<Application> id, CancellationToken stop) =>
        HandleAsync(id, (budget, application, by, at) => budget.Approve(application, by, at), Say("Det reviderte budsjettet er godkjent.", "Det reviderte budsjettet er godkjent."), stop);

    public Task<IActionResult> OnPostReturnAsync(Id<Application> id, CancellationToken stop) =>
        HandleAsync(id, (budget, application, by, at) => budget.Return(application, Remark ?? string.Empty, by, at), Say("Budsjettet er sendt tilbake.", "Budsjettet er sendt tilbake."), stop);

    private async Task<IActionResult> HandleAsync(Id<Application> id, Action<RevisedBudget, Application, Actor, DateTimeOffset> act, string done, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        act(found.Budget, application, viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(done);
        return LocalRedirect($"/saker/{id}/budsjett");
    }

    // What is asked for and not sent yet is not stored: it follows from the award.
    private async Task<(RevisedBudget Budget, Decision Decision, Application Application)?> FindAsync(Id<Application> id, CancellationToken stop)
    {
        var application = await db.Applications.VisibleTo(viewer).AsSplitQuery().Include(each => each.Versions.Where(version => version.Status == VersionStatus.Sent)).ThenInclude(version => version.Lines).FirstOrDefaultAsync(each => each.Id == id, stop);
        var decision = await db.Decisions.VisibleTo(viewer, db.Applications).Include(each => each.Lines).FirstOrDefaultAsync(each => each.ApplicationId == id, stop);
        if (application is null || decision is null || !RevisedBudget.IsAskedFor(decision))
        {
            return null;
        }

        var budget = await db.RevisedBudgets.FirstOrDefaultAsync(each => each.DecisionId == decision.Id, stop);
        return (budget ?? RevisedBudget.Ask(decision, application.SentVersion?.Lines ?? [], clock.GetUtcNow()), decision, application);
    }

    /// <summary>A line as it is typed, kroner.</summary>
    public sealed record LineInput(string Line, Kroner? Grant, Kroner? Own);
}
