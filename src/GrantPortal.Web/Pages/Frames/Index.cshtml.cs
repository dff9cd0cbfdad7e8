using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Frames;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Pages.Calls.Editing;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Frames;

/// <summary>The frames of a call. The directorate gives them and sees all embeter side by side; an embete sees its own (KID-01).</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class IndexModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public FramesInput Input { get; set; } = new();

    public IReadOnlyList<CallChoice> Calls { get; private set; } = [];

    /// <summary>The call that is shown; null when there is none yet.</summary>
    public CallChoice? Call { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>The calls that take from the same frame, this one among them; empty where it has its own.</summary>
    public IReadOnlyList<Call> Sharing { get; private set; } = [];

    /// <summary>Pots with a purpose of their own, beside the frame.</summary>
    public IReadOnlyList<Pot> Pots { get; private set; } = [];

    [BindProperty]
    public PotInput NewPot { get; set; } = new();

    public bool MayGive => viewer.May(Policies.Directorate) && viewer.Roles.Contains(Role.DirectorateCaseworker);

    public async Task<IActionResult> OnGetAsync(string? key, CancellationToken stop)
    {
        Calls = await CallsAsync(stop);
        var announcedFirst = Calls.OrderBy(call => call.Status is CallStatus.Planned or CallStatus.Ready);
        Call = key is null ? announcedFirst.FirstOrDefault() : Calls.FirstOrDefault(call => call.Key == key);
        if (Call is null)
        {
            return key is null ? Page() : NotFound();
        }

        var lines = await FrameBalance.OfCall(db, Call.Id).ToDictionaryAsync(frame => frame.Office, stop);
        Rows =
        [
            .. (await OfficeName.InAsync(db, SchemeCatalogue.Portal[Call.Scheme], clock.GetUtcNow(), stop))
                .Where(office => viewer.OfficeId is null || viewer.OfficeId == office.Id)
                .Select(office => new Row(office.Id, office.Code, office.Name, lines.GetValueOrDefault(office.Id), office.IsDirectorate)),
        ];
        Sharing = await SharedCalls.WithAsync(db, Call.Id, stop);
        var (call, names) = (Call.Id, Rows.ToDictionary(row => row.Office, row => row.Name));
        Pots =
        [
            .. (await db.Frames.AsNoTracking().Where(frame => frame.CallId == call && frame.Purpose != string.Empty && frame.Purpose != Frame.Shared).OrderBy(frame => frame.Purpose).ToListAsync(stop))
                .Where(frame => names.ContainsKey(frame.OfficeId)).Select(frame => new Pot(frame.Purpose, names[frame.OfficeId], frame.Amount, frame.Committed)),
        ];
        return Page();
    }

    /// <summary>Gives an embete a pot with its own purpose.</summary>
    public async Task<IActionResult> OnPostPotAsync(string key, CancellationToken stop)
    {
        if ((await CallsAsync(stop)).FirstOrDefault(call => call.Key == key) is not { } call
            || (await OfficeName.InAsync(db, SchemeCatalogue.Portal[call.Scheme], clock.GetUtcNow(), stop)).FirstOrDefault(each => each.Code == NewPot.Office && !each.IsDirectorate) is not { } office)
        {
            return NotFound();
        }

        if (NewPot.Amount is not { } amount)
        {
            ModelState.TryAddModelError("NewPot.Amount", Speech.Say("Skriv hvor stor potten er.", "Skriv kor stor potten er."));
            return new PageAgain();
        }

        var pot = Frame.GivePot(call.Id, office.Id, NewPot.Purpose ?? string.Empty, amount, viewer.As(Role.DirectorateCaseworker), clock.GetUtcNow());
        var (purpose, known) = (pot.Purpose, await db.Frames.FirstOrDefaultAsync(frame => frame.CallId == call.Id && frame.OfficeId == office.Id && frame.Purpose == pot.Purpose, stop));
        if (known is null)
        {
            db.Frames.Add(pot);
        }
        else
        {
            known.Change(amount, viewer.As(Role.DirectorateCaseworker));
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"Potten «{purpose}» er lagret.", $"Potten «{purpose}» er lagra."));
        return Redirect($"/fordeling/{key}");
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if ((await CallsAsync(stop)).FirstOrDefault(call => call.Key == key) is not { } call)
        {
            return NotFound();
        }

        var by = viewer.As(Role.DirectorateCaseworker);
        var sharing = await SharedCalls.WithAsync(db, call.Id, stop);
        var among = sharing.Count > 0 ? [.. sharing.Select(each => each.Id)] : new List<Id<Call>> { call.Id };
        var frames = await db.Frames.Include(frame => frame.Within).Where(frame => among.Contains(frame.CallId) && frame.Purpose == string.Empty).ToListAsync(stop);
        Frame? whole = null;
        foreach (var office in await OfficeName.InAsync(db, SchemeCatalogue.Portal[call.Scheme], clock.GetUtcNow(), stop))
        {
            if (sharing.Count > 0)
            {
                Share(among, office, frames.FindAll(frame => frame.OfficeId == office.Id), by);
                continue;
            }

            var given = Give(call, office, frames.Find(frame => frame.OfficeId == office.Id), whole, by);
            whole = office.IsDirectorate ? given : whole;
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say("Rammene er lagret.", "Rammene er lagra."));
        return Redirect($"/fordeling/{key}");
    }

    /// <summary>Gives or changes a frame. Where the directorate decides, its own is the limit, and an embete's lies within it and only guides (NAV-74).</summary>
    private Frame? Give(CallChoice call, OfficeName office, Frame? frame, Frame? whole, Actor by)
    {
        var isWithin = SchemeCatalogue.Portal[call.Scheme].DecidedByDirectorate && !office.IsDirectorate;
        var amount = Input.Amounts.GetValueOrDefault(office.Code);
        if (frame is null && amount is not null && isWithin && whole is null)
        {
            ModelState.TryAddModelError($"Input.Amounts[{office.Code}]", Speech.Say("Skriv først rammen i alt, i den øverste raden.", "Skriv først ramma i alt, i den øvste rada."));
        }
        else if (frame is null && amount is { } given)
        {
            frame = Frame.Give(call.Id, office.Id, given, isHard: !isWithin, by, clock.GetUtcNow(), whole);
            db.Frames.Add(frame);
        }
        else if (frame is not null && amount is { } changed && changed != frame.Amount)
        {
            frame.Change(changed, by);
        }
        else if (frame is not null && amount is null && Input.Amounts.ContainsKey(office.Code))
        {
            ModelState.TryAddModelError($"Input.Amounts[{office.Code}]", Speech.Say($"Skriv rammen til {Speech.Say(office.Name)}. Skriv 0 hvis embetet ikke skal ha noe.", $"Skriv ramma til {Speech.Say(office.Name)}. Skriv 0 dersom embetet ikkje skal ha noko."));
        }

        return frame;
    }

    /// <summary>Gives or changes the frame that several calls share, and lets a call in that has come to since (facts B3).</summary>
    private void Share(IReadOnlyList<Id<Call>> calls, OfficeName office, List<Frame> frames, Actor by)
    {
        var (amount, now, shared) = (NotBlank(office, frames.Count > 0), clock.GetUtcNow(), frames.Select(frame => frame.Within).FirstOrDefault());
        if (amount is not { } given)
        {
            return;
        }

        if (shared is null)
        {
            db.Frames.AddRange(Frame.Share(calls, office.Id, given, by, now));
            return;
        }

        foreach (var frame in given == shared.Amount ? [] : frames.Prepend(shared))
        {
            frame.Change(given, by);
        }

        db.Frames.AddRange(calls.Where(call => frames.TrueForAll(frame => frame.CallId != call)).Select(call => shared.LetIn(call, by, now)));
    }

    /// <summary>The amount that is typed; null where none is, which is an error once the embete has a frame.</summary>
    private Kroner? NotBlank(OfficeName office, bool isGiven)
    {
        var amount = Input.Amounts.GetValueOrDefault(office.Code);
        if (isGiven && amount is null && Input.Amounts.ContainsKey(office.Code))
        {
            ModelState.TryAddModelError($"Input.Amounts[{office.Code}]", Speech.Say($"Skriv rammen til {Speech.Say(office.Name)}. Skriv 0 hvis embetet ikke skal ha noe.", $"Skriv ramma til {Speech.Say(office.Name)}. Skriv 0 dersom embetet ikkje skal ha noko."));
        }

        return amount;
    }

    private async Task<IReadOnlyList<CallChoice>> CallsAsync(CancellationToken stop)
    {
        var schemes = viewer.OfficeId is null ? EditedCall.SchemesOf(viewer) : [.. SchemeCatalogue.Portal.All.Select(scheme => scheme.Key)];
        return await db.Calls.AsNoTracking().Where(call => schemes.Contains(call.Scheme))
            .OrderByDescending(call => call.Year).ThenBy(call => call.Scheme).ThenByDescending(call => call.Round).Take(30)
            .Select(call => new CallChoice(call.Id, call.Key, call.Scheme, call.Name, call.Year, call.Status)).ToListAsync(stop);
    }

    public sealed record FramesInput
    {
        /// <summary>Kroner by the embete's code; blank is not given.</summary>
        public Dictionary<string, Kroner?> Amounts { get; init; } = [];
    }

    public sealed record PotInput
    {
        public string? Purpose { get; init; }

        /// <summary>The embete's code.</summary>
        public string? Office { get; init; }

        public Kroner? Amount { get; init; }
    }

    /// <param name="Purpose">What the money is for.</param>
    /// <param name="Office">The embete that has it.</param>
    /// <param name="Amount">Kroner.</param>
    /// <param name="Committed">Decided so far, kroner.</param>
    public sealed record Pot(string Purpose, Text Office, Kroner Amount, Kroner Committed);

    public sealed record CallChoice(Id<Call> Id, string Key, string Scheme, Text Name, int Year, CallStatus Status);

    /// <param name="Office">The embete.</param>
    /// <param name="Code">The embete's code.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Frame">Its frame; null while it has none.</param>
    /// <param name="IsWhole">The directorate's row: the frame in all, which the embeter's lie within.</param>
    public sealed record Row(Id<Organisation> Office, string Code, Text Name, FrameBalance? Frame, bool IsWhole);
}
