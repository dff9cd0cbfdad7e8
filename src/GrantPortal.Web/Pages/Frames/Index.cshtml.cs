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
                .Select(office => new Row(office.Code, office.Name, lines.GetValueOrDefault(office.Id), office.IsDirectorate)),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if ((await CallsAsync(stop)).FirstOrDefault(call => call.Key == key) is not { } call)
        {
            return NotFound();
        }

        var by = viewer.As(Role.DirectorateCaseworker);
        var frames = await db.Frames.Include(frame => frame.Within).Where(frame => frame.CallId == call.Id && frame.Purpose == string.Empty).ToDictionaryAsync(frame => frame.OfficeId, stop);
        Frame? whole = null;
        foreach (var office in await OfficeName.InAsync(db, SchemeCatalogue.Portal[call.Scheme], clock.GetUtcNow(), stop))
        {
            var given = Give(call, office, frames.GetValueOrDefault(office.Id), whole, by);
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

    public sealed record CallChoice(Id<Call> Id, string Key, string Scheme, Text Name, int Year, CallStatus Status);

    /// <param name="Code">The embete's code.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Frame">Its frame; null while it has none.</param>
    /// <param name="IsWhole">The directorate's row: the frame in all, which the embeter's lie within.</param>
    public sealed record Row(string Code, Text Name, FrameBalance? Frame, bool IsWhole);
}
