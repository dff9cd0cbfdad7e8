using GrantPortal.Domain.Claims;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Web.Claims;
using GrantPortal.Web.Components;
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

namespace GrantPortal.Web.Pages.Controls;

/// <summary>Concludes a control: its outcomes, what was found, and whether the police was considered (KI-104..107, KI-111).</summary>
[Authorize(Policy = Policies.DirectorateLeader)]
public sealed class CloseModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel
{
    public const string Yes = "ja";
    public const string No = "nei";

    public ControlView View { get; private set; } = null!;

    /// <summary>Paid and not claimed back, kroner.</summary>
    public Kroner Paid { get; private set; }

    public IEnumerable<Choice> Outcomes => Enum.GetValues<ControlOutcome>().Select(outcome => new Choice(outcome.ToString(), Say(outcome.Name())));

    public IEnumerable<Choice> Misuses => [new(Yes, Say("Ja, mottakeren har brutt pliktene sine", "Ja, mottakaren har brote pliktene sine")), new(No, Say("Nei", "Nei"))];

    public IEnumerable<Choice> YesNo => [new(Yes, Say("Ja", "Ja")), new(No, Say("Nei", "Nei"))];

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Id<Control> id, CancellationToken stop)
    {
        if (await ControlView.LoadAsync(db, viewer, id, stop) is not { } view)
        {
            return NotFound();
        }

        if (!view.ImpartialityDeclared && HttpMethods.IsGet(Request.Method))
        {
            return LocalRedirect($"/kontroll/{id}");
        }

        View = view;
        Paid = (await AwardMoney.OfAsync(db, view.ApplicationId, stop)).Claimable;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Control> id, CancellationToken stop)
    {
        if (await FoundControl.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        if (Input.Misuse is null)
        {
            ModelState.AddModelError("Input.Misuse", Say("Svar på om det er mislighold.", "Svar på om det er misleghald."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.DirectorateLeader), clock.GetUtcNow());
        var decision = await db.Decisions.Include(each => each.Lines).Include(each => each.Stops).FirstAsync(each => each.ApplicationId == found.Application.Id, stop);
        var money = await AwardMoney.OfAsync(db, found.Application.Id, stop);
        var exclusion = found.Control.Close(Input.Conclusion, found.Application, decision, await db.FrameOfAsync(found.Application, stop), money.Claimable, by, now);
        await money.ClaimAsync(db, decision, ClaimGround.ControlOutcome, found.Control.Repay ?? Kroner.Zero, found.Control.Conclusion!, found.Application, by, now, stop);
        if (exclusion is not null)
        {
            db.Exclusions.Add(exclusion);
        }

        var letter = await desk.SendAsync(found.Application, LetterKind.ControlConclusion, basis => ControlLetters.Conclusion(basis, found.Control, decision, exclusion), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Kontrollen er avsluttet, og brevet {letter.Number} er sendt.", $"Kontrollen er avslutta, og brevet {letter.Number} er sendt."));
        return LocalRedirect($"/kontroll/{id}");
    }

    public sealed record InputModel
    {
        public List<ControlOutcome> Outcomes { get; set; } = [];

        public Kroner? Repay { get; set; }

        public int? BarredFrom { get; set; }

        public int? BarredTo { get; set; }

        /// <summary>What was found, in the letter's målform.</summary>
        public string? Text { get; set; }

        public string? Misuse { get; set; }

        public string? Police { get; set; }

        public string? PoliceReason { get; set; }

        internal ControlConclusion Conclusion => new(Outcomes, Text ?? string.Empty, Misuse == Yes)
        {
            Repay = Repay,
            BarredFrom = BarredFrom,
            BarredTo = BarredTo,
            IsReportedToPolice = Police switch { Yes => true, No => false, _ => null },
            PoliceReason = PoliceReason ?? string.Empty,
        };
    }
}
