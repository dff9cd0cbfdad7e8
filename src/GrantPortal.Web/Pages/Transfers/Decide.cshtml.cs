using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Transfers;

/// <summary>What an application carries over from the year before, held against the report of that year; the embete asks about differences and decides.</summary>
[Authorize(Policy = Policies.SignedIn)]
public sealed class DecideModel(PortalDb db, Viewer viewer, LetterDesk letters, TimeProvider clock) : PageModel
{
    private const int DaysToAnswer = 14;

    public CaseHead Head { get; private set; } = null!;

    public Transfer Transfer { get; private set; } = null!;

    public Report? Report { get; private set; }

    public IReadOnlyList<(TransferLine Line, Kroner? Unused)> Lines { get; private set; } = [];

    /// <summary>What becomes of the money that is not carried over; null for others than the embete and until it is decided.</summary>
    public UnusedMoney? Rest { get; private set; }

    public bool MayDecide => Head.IsOffice && Head.Facts.ImpartialityDeclared && TransferLifecycle.Table.MovesFor(Transfer.Status, viewer.Roles).Any(action => action is TransferAction.Approve);

    /// <summary>A difference becomes a question while the embete may ask.</summary>
    public bool MayAsk => MayDecide && Report is { SentVersion: not null } report && Transfer.Differences(report).Any() && Head.Allows(ApplicationAction.RequestInformation);

    [BindProperty]
    public IReadOnlyList<ApprovedInput> Approved { get; set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        (Head, Transfer, Report) = (head, found.Transfer, found.Report);
        Lines = Transfer.HeldAgainst(Report);
        if (Transfer.DecidedAt is not null)
        {
            Rest = UnusedMoney.Of(head, await AwardMoney.OfAsync(db, Transfer.FromApplicationId, stop), Transfer.Year, $"/saker/{Transfer.FromApplicationId}");
        }

        if (HttpMethods.IsGet(Request.Method))
        {
            Approved = [.. Lines.Select(each => new ApprovedInput(each.Line.ToKey, each.Line.Approved ?? (each.Unused is { } unused && unused < each.Line.Declared ? unused : each.Line.Declared)))];
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await FindAsync(id, stop) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var amounts = Approved.ToDictionary(each => each.Line, each => each.Amount, StringComparer.Ordinal);
        var (by, now, money) = (viewer.As(Role.Caseworker, or: Role.OfficeLeader), clock.GetUtcNow(), await AwardMoney.OfAsync(db, found.Transfer.FromApplicationId, stop));
        var next = await db.Decisions.FirstOrDefaultAsync(decision => decision.ApplicationId == id, stop);
        found.Transfer.Decide(application, found.Report, money.Claims, amounts, Reason ?? string.Empty, by, now, SchemeCatalogue.Portal[application.Scheme].CarryOver, next);
        var claim = await ClaimRestAsync(money, found.Transfer, by, now, stop);
        money.Hold(db);
        await db.SaveChangesAsync(stop);
        var carried = Norwegian.Kroner(found.Transfer.Approved!.Value);
        TempData.Done(claim is null
            ? Say($"Overføringen er avgjort: {carried}.", $"Overføringa er avgjord: {carried}.")
            : Say($"Overføringen er avgjort: {carried}. Det er laget et krav på resten, {Norwegian.Kroner(claim.Amount)}.", $"Overføringa er avgjord: {carried}. Det er laga eit krav på resten, {Norwegian.Kroner(claim.Amount)}."));
        return LocalRedirect($"/saker/{id}/overforing");
    }

    /// <summary>Asks the applicant to mend what does not tally with the report.</summary>
    public async Task<IActionResult> OnPostAskAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await FindAsync(id, stop) is not { Report: { } report } found)
        {
            return NotFound();
        }

        var (by, now) = (viewer.As(Role.Caseworker), clock.GetUtcNow());
        var applicant = await db.Organisations.SingleAsync(each => each.Id == application.ApplicantId, stop);
        var language = applicant.LetterLanguage(application.Language);
        var items = found.Transfer.Differences(report).Select(each => Difference.With(each.Line.Title, Norwegian.Kroner(each.Line.Declared), Norwegian.Kroner(each.Unused), found.Transfer.Year).In(language)).ToList();
        var request = application.RequestInformation(items, OsloTime.DateOf(now).AddDays(DaysToAnswer), by, now);
        await letters.SendAsync(application, request, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Søkeren er bedt om å forklare forskjellen.", "Søkjaren er beden om å forklare skilnaden."));
        return LocalRedirect($"/saker/{id}/mangler");
    }

    private static readonly Text Difference = new(
        "Overføring, «{0}»: søknaden har {1}, men rapporten for {3} viser {2} ubrukt. Forklar hva som er riktig.",
        "Overføring, «{0}»: søknaden har {1}, men rapporten for {3} viser {2} ubrukt. Forklar kva som er rett.");

    /// <summary>Claims back what the approved report says is left and is not carried over (KI-83, KI-98); the embete reads it and sends it. Null where nothing is left to claim.</summary>
    private async Task<Claim?> ClaimRestAsync(AwardMoney money, Transfer transfer, Actor by, DateTimeOffset at, CancellationToken stop) =>
        await db.FindWholeAsync(viewer, transfer.FromApplicationId, stop) is { } award && await db.Decisions.FirstOrDefaultAsync(each => each.ApplicationId == award.Id, stop) is { } decision && decision.OfficeId == by.Organisation
            ? await money.ClaimAsync(db, decision, ClaimGround.UnusedMoney, money.Balance.Unclaimed, string.Empty, award, by, at, stop)
            : null;

    private async Task<(Transfer Transfer, Report? Report)?> FindAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.Transfers.VisibleTo(viewer, db.Applications).FirstOrDefaultAsync(each => each.ToApplicationId == id, stop) is not { } transfer)
        {
            return null;
        }

        // The report of the same recipient: what it shows is what both sides see, once it is sent.
        var from = transfer.FromApplicationId;
        var report = await db.Reports.AsNoTracking().AsSplitQuery().Include(each => each.Versions.Where(version => version.SentAt != null)).ThenInclude(version => version.Lines)
            .FirstOrDefaultAsync(each => each.ApplicationId == from && each.SubmittedAt != null, stop);
        return (transfer, report);
    }

    /// <summary>What is carried over on a line, kroner.</summary>
    public sealed record ApprovedInput(string Line, Kroner? Amount);
}
