using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Partners;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Dismisses an application on a formal ground (avvisning): it is not assessed on its merits.</summary>
[Authorize(Policy = Policies.Caseworker)]
public sealed class DismissModel(PortalDb db, Viewer viewer, LetterDesk desk, PartnerDesk partners, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IEnumerable<Choice> Grounds => Enum.GetValues<DismissalGround>().Select(ground => new Choice(ground.ToString(), Say(Name(ground))));

    [BindProperty]
    public InputModel Input { get; set; } = new(null, null);

    public static Text Name(DismissalGround ground) => ground switch
    {
        DismissalGround.Late => new("Søknaden kom etter fristen", "Søknaden kom etter fristen"),
        DismissalGround.NotEligible => new("Søkeren kan ikke få tilskudd fra ordningen", "Søkjaren kan ikkje få tilskot frå ordninga"),
        _ => new("Søknaden er ikke signert av den som har myndighet til det", "Søknaden er ikkje signert av den som har mynde til det"),
    };

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var (by, now, ground) = (viewer.As(Role.Caseworker), clock.GetUtcNow(), Input.Ground ?? throw new RuleViolation(CaseworkRules.DismissalHasGround));
        if (application.Route is Route.Directorate)
        {
            var form = await db.Calls.Where(call => call.Id == application.CallId).Select(call => call.Form!).FirstAsync(stop);
            application.RecommendDismissal(SchemeCatalogue.Portal[application.Scheme], form, ground, Input.Reason ?? string.Empty, by, now, await db.UndertakingsOfAsync(application, stop));
            await db.SaveChangesAsync(stop);
            TempData.Done(Say("Innstillingen om avvisning er sendt til godkjenning.", "Innstillinga om avvising er send til godkjenning."));
            return LocalRedirect($"/saker/{id}");
        }

        application.Dismiss(ground, by, now, await partners.StandingAsync(application, stop));
        var letter = await desk.SendDismissalAsync(application, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Søknaden er avvist. Brevet {letter.Number} er sendt til søkeren.", $"Søknaden er avvist. Brevet {letter.Number} er sendt til søkjaren."));
        return LocalRedirect($"/saker/{id}");
    }

    public sealed record InputModel(DismissalGround? Ground, string? Reason);
}
