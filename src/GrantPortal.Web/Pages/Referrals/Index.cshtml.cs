using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Referrals;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Referrals;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Referrals;

/// <summary>The embete's applications in a call, ranked, and the referral of all of them to the directorate (NAV-53, NAV-54).</summary>
[Authorize(Policy = Policies.Office)]
public sealed class IndexModel(PortalDb db, Viewer viewer, AuthorityLetters letters, TimeProvider clock) : PageModel
{
    private static readonly ApplicationStatus[] StillHere =
        [ApplicationStatus.Submitted, ApplicationStatus.InformationRequested, ApplicationStatus.UnderAssessment, ApplicationStatus.Recommended, ApplicationStatus.RecommendationApproved];

    public IReadOnlyList<ReferredCall> Calls { get; private set; } = [];

    public ReferredCall? Call { get; private set; }

    /// <summary>Those that are still with the embete, the ranked ones first.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<SentReferral> Sent { get; private set; } = [];

    public bool MayRank => viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]);

    public bool MayRefer => viewer.Roles.Contains(Role.OfficeLeader);

    public bool IsReady => Rows.Count > 0 && Rows.All(row => row.Status is ApplicationStatus.RecommendationApproved);

    /// <summary>Places by application.</summary>
    [BindProperty]
    public Dictionary<Guid, int?> Ranks { get; set; } = [];

    [BindProperty]
    public string? Remarks { get; set; }

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Call is { } call)
        {
            var office = viewer.OrganisationId;
            Rows = await RowsAsync(call.Id, stop);
            Sent = await db.Referrals.AsNoTracking().Where(referral => referral.CallId == call.Id && referral.OfficeId == office).OrderByDescending(referral => referral.SentAt)
                .Select(referral => new SentReferral(referral.Id, referral.Number, referral.SentAt)).ToListAsync(stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRankAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var by = viewer.AsAnyOf([Role.Caseworker, Role.OfficeLeader]);
        foreach (var application in await Waiting(Call.Id).Whole().ToListAsync(stop))
        {
            if (Ranks.TryGetValue(application.Id.Value, out var rank) && rank != application.Rank)
            {
                application.RankAs(rank, by);
            }
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Rangeringen er lagret.", "Rangeringa er lagra."));
        return LocalRedirect($"/oversendelse/{key}");
    }

    public async Task<IActionResult> OnPostSendAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is null)
        {
            return NotFound();
        }

        var (by, now, office) = (viewer.As(Role.OfficeLeader), clock.GetUtcNow(), viewer.OrganisationId);
        var call = await db.Calls.SingleAsync(each => each.Id == Call.Id, stop);
        var rows = await RowsAsync(call.Id, stop);
        var earlier = await db.Referrals.CountAsync(each => each.CallId == call.Id && each.OfficeId == office, stop);
        var basis = await letters.BasisAsync(call, call.DirectorateId!.Value, $"{call.Key.ToUpperInvariant()}-{viewer.Acting.Code.ToUpperInvariant()}-O{earlier + 1}", by, now, stop);
        var content = ReferralLetter.From(
            basis,
            [.. rows.Select(row => new ReferredCase(row.Applicant, row.Title, row.Rank, row.Sought, row.Recommended ?? Kroner.Zero, row.Dismissal is not null))],
            Norwegian.Normalise(Remarks ?? string.Empty).Trim());
        var referral = Referral.Send(call, office, await Waiting(call.Id).Whole().ToListAsync(stop), content, by, now);
        referral.KeepPrint(await letters.PrintAsync(content, call.DirectorateId.Value, by.Person, now, stop));
        db.Referrals.Add(referral);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"{rows.Count} søknader er sendt til direktoratet. Brevet har nummer {referral.Number}.", $"{rows.Count} søknader er sende til direktoratet. Brevet har nummer {referral.Number}."));
        return LocalRedirect($"/oversendelse/{key}");
    }

    private async Task<bool> FindAsync(string? key, CancellationToken stop)
    {
        Calls = await ReferredCalls.OfAsync(db, viewer, stop);
        Call = key is null ? (Calls.Count > 0 ? Calls[0] : null) : Calls.FirstOrDefault(call => call.Key == key);
        return key is null || Call is not null;
    }

    private IQueryable<Application> Waiting(Id<Domain.Calls.Call> call)
    {
        var office = viewer.OrganisationId;
        return db.Applications.VisibleTo(viewer).Where(application => application.CallId == call && application.OfficeId == office && application.Route == Route.Directorate
            && StillHere.Contains(application.Status));
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(Id<Domain.Calls.Call> call, CancellationToken stop)
    {
        var office = viewer.OrganisationId;
        return await (
            from application in db.Applications.VisibleTo(viewer)
            where application.CallId == call && application.OfficeId == office && application.Route == Route.Directorate && StillHere.Contains(application.Status)
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            orderby application.Rank == null, application.Rank, applicant.Name, application.CaseNumber
            select new Row(
                application.Id,
                application.CaseNumber,
                applicant.Name,
                db.Undertakings.Where(each => application.Versions.Any(version => version.Status == VersionStatus.Sent && version.Lines.Any(line => line.UndertakingId == each.Id))).Select(each => each.Title).FirstOrDefault()!,
                application.Versions.Where(version => version.Status == VersionStatus.Sent).SelectMany(version => version.Lines).Sum(line => line.Percent) ?? 0,
                application.Status,
                application.Rank,
                application.Sought,
                application.RecommendedLines.Select(line => line.Amount).FirstOrDefault(),
                application.RecommendedDismissal,
                application.Impartiality.Any(declared => declared.PersonId == viewer.PersonId && declared.IsImpartial)))
            .AsNoTracking().ToListAsync(stop);
    }

    /// <param name="Id">The case.</param>
    /// <param name="CaseNumber">Its number.</param>
    /// <param name="Applicant">Who applied.</param>
    /// <param name="Title">The project.</param>
    /// <param name="Percent">Positions, percent.</param>
    /// <param name="Status">Where it stands.</param>
    /// <param name="Rank">Its place, from 1.</param>
    /// <param name="Sought">Kroner.</param>
    /// <param name="Recommended">Kroner; null while nothing is written.</param>
    /// <param name="Dismissal">The ground of a recommended dismissal.</param>
    /// <param name="IsDeclared">The viewer has said to be impartial in it.</param>
    public sealed record Row(Id<Application> Id, string CaseNumber, string Applicant, Text Title, long Percent, ApplicationStatus Status, int? Rank, Kroner Sought, Kroner? Recommended, DismissalGround? Dismissal, bool IsDeclared);

    public sealed record SentReferral(Id<Referral> Id, string Number, DateTimeOffset SentAt);
}
