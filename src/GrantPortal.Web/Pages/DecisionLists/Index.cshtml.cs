using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.DecisionLists;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Pages.Calls.Editing;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Referrals;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.DecisionLists;

/// <summary>
/// The directorate's list of decisions in a call (vedtaksliste, NAV-56): all embeter side by side with what they recommend, the amounts that are written, the frames, and the leader's
/// one signature. Below it the reserve list: those refused because the frame was used up (NAVD-02).
/// </summary>
[Authorize(Policy = Policies.DecidingDirectorate)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ReferredCall> Calls { get; private set; } = [];

    public ReferredCall? Call { get; private set; }

    public IReadOnlyList<OfficeGroup> Offices { get; private set; } = [];

    /// <summary>The frame in all, which is the limit; null while it is not given.</summary>
    public FrameBalance? Whole { get; private set; }

    public IReadOnlyList<Choice> Reasons { get; private set; } = [];

    public IReadOnlyList<SignedList> Signed { get; private set; } = [];

    public IReadOnlyList<ReserveRow> Reserves { get; private set; } = [];

    public bool MayWrite => viewer.Roles.Contains(Role.DirectorateCaseworker);

    public bool MaySign => viewer.Roles.Contains(Role.DirectorateLeader);

    public IEnumerable<ReferredRow> Rows => Offices.SelectMany(office => office.Rows);

    /// <summary>How many applications the list would decide.</summary>
    public int Written => Rows.Where(row => row.Amount is not null).DistinctBy(row => row.Id).Count();

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string? ReasonOf(string? key) => Reasons.FirstOrDefault(reason => reason.Value == key)?.Label;

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop))
        {
            return NotFound();
        }

        if (Call is { } call)
        {
            await ShowAsync(call, stop);
        }

        return Page();
    }

    /// <summary>Saves what is written; may be half done.</summary>
    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.DirectorateCaseworker), clock.GetUtcNow());
        var list = await ListAsync(Call.Id, by, now, stop);
        var ids = Input.Lines.Select(line => line.Application).ToList();
        var applications = await db.Applications.VisibleTo(viewer).Whole().Where(application => ids.Contains(application.Id)).ToListAsync(stop);
        foreach (var application in applications)
        {
            // What somebody else has decided meanwhile is left to what the list says when it is shown again.
            var amounts = Input.Lines.Where(line => line.Application == application.Id).Select(line => new LineAmount(line.Key ?? string.Empty, line.Amount, string.IsNullOrEmpty(line.Reason) ? null : line.Reason)).ToList();
            list.Write(application, amounts, by, now);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Listen er lagret kl. {Norwegian.Time(now)}.", $"Lista er lagra kl. {Norwegian.Time(now)}."));
        return LocalRedirect($"/vedtaksliste/{key}");
    }

    public async Task<IActionResult> OnPostSignAsync(string key, CancellationToken stop)
    {
        if (!await FindAsync(key, stop) || Call is null)
        {
            return NotFound();
        }

        var call = Call.Id;
        if (await db.DecisionLists.Include(each => each.Lines).FirstOrDefaultAsync(each => each.CallId == call && each.Status == DecisionListStatus.Draft, stop) is not { } list)
        {
            return NotFound();
        }

        // Nobody signs what she has not seen: the list as it stood on the page.
        db.Entry(list).Property<uint>("Version").OriginalValue = Input.Seen;
        var (by, now, ids) = (viewer.As(Role.DirectorateLeader), clock.GetUtcNow(), list.Applications.ToList());
        var applications = await db.Applications.VisibleTo(viewer).Whole().Where(application => ids.Contains(application.Id)).ToListAsync(stop);
        var frames = await db.Frames.Include(frame => frame.Within).Where(frame => frame.CallId == call && frame.Purpose == string.Empty).ToDictionaryAsync(frame => frame.OfficeId, stop);
        var applicants = applications.ConvertAll(application => application.ApplicantId);
        var exclusions = await db.Exclusions.AsNoTracking().Where(exclusion => applicants.Contains(exclusion.RecipientId) && exclusion.DirectorateId == by.Organisation).ToListAsync(stop);
        var decisions = list.Sign(applications, frames, exclusions, Input.IsImpartial, by, now);
        db.Decisions.AddRange(decisions);
        await db.SaveChangesAsync(stop);
        var granted = Norwegian.Kroner(Kroner.Sum(decisions.Select(decision => decision.Granted)));
        TempData.Done(Say($"Vedtakslisten er signert: {decisions.Count} vedtak, {granted}. Neste steg er fullmakten til embetene.", $"Vedtakslista er signert: {decisions.Count} vedtak, {granted}. Neste steg er fullmakta til embeta."));
        return LocalRedirect($"/fullmakter/{key}");
    }

    private async Task<bool> FindAsync(string? key, CancellationToken stop)
    {
        Calls = await ReferredCalls.OfAsync(db, viewer, stop);
        Call = key is null ? (Calls.Count > 0 ? Calls[0] : null) : Calls.FirstOrDefault(call => call.Key == key);
        return key is null || Call is not null;
    }

    private async Task<DecisionList> ListAsync(Id<Domain.Calls.Call> id, Actor by, DateTimeOffset at, CancellationToken stop)
    {
        if (await db.DecisionLists.Include(each => each.Lines).FirstOrDefaultAsync(each => each.CallId == id && each.Status == DecisionListStatus.Draft, stop) is { } draft)
        {
            return draft;
        }

        var list = DecisionList.Begin(await db.Calls.SingleAsync(each => each.Id == id, stop), by, at);
        db.DecisionLists.Add(list);
        return list;
    }

    private async Task ShowAsync(ReferredCall call, CancellationToken stop)
    {
        var content = await db.Calls.Where(each => each.Id == call.Id).Select(each => new { each.Content, each.Scheme }).SingleAsync(stop);
        Reasons = [.. content.Content.List("refusalReasons").Select(reason => new Choice(reason.Key, Say(reason.Label)))];
        var list = await db.DecisionLists.AsNoTracking().Where(each => each.CallId == call.Id && each.Status == DecisionListStatus.Draft)
            .Select(each => new { Version = EF.Property<uint>(each, "Version"), Lines = each.Lines.ToList() }).FirstOrDefaultAsync(stop);
        var written = (list?.Lines ?? []).ToDictionary(line => (line.ApplicationId, line.Key));
        if (HttpMethods.IsGet(Request.Method))
        {
            Input = new() { Seen = list?.Version ?? 0 };
        }

        var rows = await ReferredRow.Of(db, viewer, call.Id).ToListAsync(stop);
        var frames = await FrameBalance.OfCall(db, call.Id).ToDictionaryAsync(frame => frame.Office, stop);
        var names = await OfficeName.InAsync(db, SchemeCatalogue.Portal[content.Scheme], clock.GetUtcNow(), stop);
        Whole = names.FirstOrDefault(name => name.IsDirectorate) is { } directorate ? frames.GetValueOrDefault(directorate.Id) : null;
        Offices =
        [
            .. from office in names
               let own = rows.Where(row => row.OfficeId == office.Id).Select(row => written.TryGetValue((row.Id, row.Key), out var line) ? row with { Amount = line.Amount, Reason = line.ReasonCode } : row).ToList()
               where own.Count > 0
               select new OfficeGroup(office.Name, frames.GetValueOrDefault(office.Id), own),
        ];
        Signed = await db.DecisionLists.AsNoTracking().Where(each => each.CallId == call.Id && each.Status == DecisionListStatus.Signed).OrderByDescending(each => each.SignedAt)
            .Select(each => new SignedList(each.SignedAt!.Value, each.Lines.Count, each.Lines.Sum(line => (long)(object)line.Amount!))).ToListAsync(stop);
        Reserves = [.. (await ReserveRow.Of(db, viewer, call.Id).ToListAsync(stop)).Select(row => row with { Office = names.First(name => name.Id == row.OfficeId).Name })];
    }

    public sealed record InputModel
    {
        public List<LineInput> Lines { get; init; } = [];

        /// <summary>The signer says to be impartial in every case on the list.</summary>
        public bool IsImpartial { get; init; }

        /// <summary>The list's version as it was shown.</summary>
        public uint Seen { get; init; }
    }

    public sealed record LineInput
    {
        public Id<Application> Application { get; init; }

        public string? Key { get; init; }

        public Kroner? Amount { get; init; }

        public string? Reason { get; init; }
    }

    /// <summary>An embete's applications, and its frame, which guides (NAV-74).</summary>
    public sealed record OfficeGroup(Text Name, FrameBalance? Frame, IReadOnlyList<ReferredRow> Rows)
    {
        public Kroner Written => Kroner.Sum(Rows.Select(row => row.Amount ?? Kroner.Zero));
    }

    public sealed record SignedList(DateTimeOffset SignedAt, int Lines, long Granted);
}
