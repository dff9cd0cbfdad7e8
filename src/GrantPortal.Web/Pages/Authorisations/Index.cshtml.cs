using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Authorisations;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Pages.Calls.Editing;
using GrantPortal.Web.Referrals;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Authorisations;

/// <summary>
/// The authorisations (fullmakter) of a call: the directorate sends them, an embete sees its own and sends the letters of its decisions in one go (NAV-57..60). What is authorised,
/// used, paid and left stands beside each other.
/// </summary>
[Authorize(Policy = Policies.Referring)]
public sealed class IndexModel(PortalDb db, Viewer viewer, AuthorityLetters letters, JobDesk jobs, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ReferredCall> Calls { get; private set; } = [];

    public ReferredCall? Call { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<SentAuthorisation> Sent { get; private set; } = [];

    public Coverage Coverage { get; private set; }

    public bool MayAuthorise => viewer.OfficeId is null && viewer.Roles.Contains(Role.DirectorateLeader);

    public bool MayWriteLetters => viewer.OfficeId is not null && viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]);

    /// <summary>What the authorisation is on, kroner.</summary>
    [BindProperty]
    public Kroner? Amount { get; set; }

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Call is { } call)
        {
            Coverage = Authorisation.CoverageOf(await db.Calls.AsNoTracking().SingleAsync(each => each.Id == call.Id, stop));
            Rows = await RowsAsync(call, stop);
            var office = viewer.OfficeId;
            var sent = await (
                from authorisation in db.Authorisations.AsNoTracking()
                where authorisation.CallId == call.Id && (office == null || authorisation.OfficeId == office)
                join to in db.Organisations on authorisation.OfficeId equals to.Id
                orderby authorisation.SentAt descending
                select new { to.Kind, to.Code, to.Name, Row = new SentAuthorisation(authorisation.Id, authorisation.Number, Text.Empty, authorisation.Amount, authorisation.SentAt) }).ToListAsync(stop);
            Sent = sent.ConvertAll(each => each.Row with { Office = NameToday.Of(each.Kind, each.Code, each.Name, clock.GetUtcNow()) });
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAuthoriseAsync(string key, string? embete, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is not { } call || (await RowsAsync(call, stop)).FirstOrDefault(row => row.Code == embete) is not { } row)
        {
            return NotFound();
        }

        if (Amount is not { } amount)
        {
            ModelState.TryAddModelError($"Amount-{row.Code}", Say("Skriv hvor mye fullmakten er på.", "Skriv kor mykje fullmakta er på."));
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.DirectorateLeader), clock.GetUtcNow());
        var announced = await db.Calls.SingleAsync(each => each.Id == call.Id, stop);
        var office = row.OfficeId;
        var frame = await db.Frames.Include(frame => frame.Within).SingleAsync(each => each.CallId == call.Id && each.OfficeId == office && each.Purpose == string.Empty, stop);
        var decisions = await db.Decisions.Include(each => each.Lines).Where(each => each.CallId == call.Id && each.OfficeId == office && each.Route == Route.Directorate && each.Status == DecisionStatus.Made).OrderBy(each => each.DecidedAt).ToListAsync(stop);
        var applicants = await db.Organisations.AsNoTracking().Where(each => db.Decisions.Any(decision => decision.CallId == call.Id && decision.ApplicantId == each.Id)).ToDictionaryAsync(each => each.Id, each => each.Name, stop);
        var earlier = await db.Authorisations.CountAsync(each => each.CallId == call.Id && each.OfficeId == office, stop);
        var basis = await letters.BasisAsync(announced, office, $"{call.Key.ToUpperInvariant()}-{row.Code.ToUpperInvariant()}-F{earlier + 1}", by, now, stop);
        var content = AuthorisationLetter.From(
            basis,
            [.. from decision in decisions
                orderby applicants[decision.ApplicantId]
                from line in decision.Lines.OrderBy(line => line.Position)
                select new ListedDecision(applicants[decision.ApplicantId], line.Title, line.Sought, line.Recommended, line.Granted)],
            amount,
            frame.Authorised ?? Kroner.Zero,
            Authorisation.CoverageOf(announced));
        var sent = Authorisation.Send(announced, office, frame, decisions, amount, content, by, now);
        sent.KeepPrint(await letters.PrintAsync(content, office, by.Person, now, stop));
        db.Authorisations.Add(sent);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Fullmaktsbrevet {sent.Number} på {Norwegian.Kroner(amount)} er sendt til {Say(row.Name)}.", $"Fullmaktsbrevet {sent.Number} på {Norwegian.Kroner(amount)} er sendt til {Say(row.Name)}."));
        return LocalRedirect($"/fullmakter/{key}");
    }

    /// <summary>Starts the job that sends the letters of all decisions that the embete is authorised to write.</summary>
    public async Task<IActionResult> OnPostLettersAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is not { } call || viewer.OfficeId is null)
        {
            return NotFound();
        }

        var count = await DecisionLetters.Waiting(db, viewer, call.Id).CountAsync(stop);
        var office = viewer.OrganisationId;
        (await db.Frames.AsNoTracking().FirstOrDefaultAsync(each => each.CallId == call.Id && each.OfficeId == office && each.Purpose == string.Empty, stop))?.DemandAuthorised();
        var job = await jobs.AddAsync(DecisionLetters.Kind, Text.Same(count == 1 ? "Send 1 vedtaksbrev" : $"Send {Norwegian.Number(count)} vedtaksbrev"), call.Id, stop);
        return LocalRedirect($"/jobber/{job.Id}");
    }

    private async Task<bool> FindAsync(string? key, CancellationToken stop)
    {
        Calls = await ReferredCalls.OfAsync(db, viewer, stop);
        Call = key is null ? (Calls.Count > 0 ? Calls[0] : null) : Calls.FirstOrDefault(call => call.Key == key);
        return key is null || Call is not null;
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(ReferredCall call, CancellationToken stop)
    {
        var scheme = await db.Calls.Where(each => each.Id == call.Id).Select(each => each.Scheme).SingleAsync(stop);
        var frames = await FrameBalance.OfCall(db, call.Id).ToDictionaryAsync(frame => frame.Office, stop);
        var decisions = (await db.Decisions.AsNoTracking().Where(each => each.CallId == call.Id && each.Route == Route.Directorate)
            .Select(each => new { each.OfficeId, each.Status, each.Granted, each.Deducted }).ToListAsync(stop)).ToLookup(each => each.OfficeId);
        var paid = (await db.Payments.AsNoTracking().Where(each => db.Decisions.Any(decision => decision.Id == each.DecisionId && decision.CallId == call.Id) && each.Status != Domain.Payments.PaymentStatus.Bounced)
            .Select(each => new { each.OfficeId, each.Amount }).ToListAsync(stop)).ToLookup(each => each.OfficeId, each => each.Amount);
        return
        [
            .. from office in await OfficeName.InAsync(db, SchemeCatalogue.Portal[scheme], clock.GetUtcNow(), stop)
               where !office.IsDirectorate && (viewer.OfficeId is null || viewer.OfficeId == office.Id)
               let own = decisions[office.Id].ToList()
               where own.Count > 0 || viewer.OfficeId is not null || frames.GetValueOrDefault(office.Id)?.Authorised is not null
               let unlisted = own.Where(each => each.Status is DecisionStatus.Made).ToList()
               let told = own.Where(each => each.Status is not (DecisionStatus.Made or DecisionStatus.Authorised)).ToList()
               let frame = frames.GetValueOrDefault(office.Id)
               select new Row(
                   office.Id, office.Code, office.Name,
                   unlisted.Count, Kroner.Sum(unlisted.Select(each => each.Granted)), Kroner.Sum(unlisted.Select(each => each.Granted.Less(each.Deducted))),
                   frame?.Authorised is { } authorised ? new Kroner(authorised) : null, new Kroner(frame?.Covered ?? 0),
                   Kroner.Sum(told.Select(each => each.Granted)), Kroner.Sum(paid[office.Id]), own.Count(each => each.Status is DecisionStatus.Authorised)),
        ];
    }

    /// <param name="OfficeId">The embete.</param>
    /// <param name="Code">Its code.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Unlisted">Decisions that no authorisation lists yet.</param>
    /// <param name="UnlistedGranted">What they grant.</param>
    /// <param name="UnlistedPayable">What they are to pay.</param>
    /// <param name="Authorised">All authorisations together; null before the first.</param>
    /// <param name="Covered">The awards that they list.</param>
    /// <param name="Used">Granted by letters that are sent.</param>
    /// <param name="Paid">Ordered and not come back.</param>
    /// <param name="Letters">Letters that may be sent now.</param>
    public sealed record Row(
        Id<Organisation> OfficeId, string Code, Text Name, int Unlisted, Kroner UnlistedGranted, Kroner UnlistedPayable, Kroner? Authorised, Kroner Covered, Kroner Used, Kroner Paid, int Letters)
    {
        public Kroner Left => (Authorised ?? Kroner.Zero).Less(Used);

        /// <summary>What the authorisations lack, kroner; zero where they are enough.</summary>
        public Kroner Lacking => Covered.Less(Authorised ?? Kroner.Zero);
    }

    public sealed record SentAuthorisation(Id<Authorisation> Id, string Number, Text Office, Kroner Amount, DateTimeOffset SentAt);
}
