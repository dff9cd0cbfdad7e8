using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
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

/// <summary>One control: what is asked and answered, what is found, and who carries it out (KI-99..103).</summary>
[Authorize(Policy = Policies.Control)]
public sealed class CarryOutModel(PortalDb db, Viewer viewer, LetterDesk desk, TimeProvider clock) : PageModel, IDeclaresImpartiality
{
    private const int UsualDays = 21;

    public ControlView View { get; private set; } = null!;

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>The viewer has work to do, and has not said whether they are impartial.</summary>
    public bool MustDeclare => !View.ImpartialityDeclared && ControlLifecycle.Table.MovesFor(View.Control.Status, viewer.Roles).Any();

    public IReadOnlySet<ControlAction> Allowed => MustDeclare ? new HashSet<ControlAction>() : ControlLifecycle.Table.MovesFor(View.Control.Status, viewer.Roles).ToHashSet();

    [BindProperty]
    public ImpartialityInput Input { get; set; } = new(null, null);

    [BindProperty]
    public AskModel Asking { get; set; } = new(null, null);

    [BindProperty]
    public FindModel Finding { get; set; } = new(null);

    [BindProperty]
    public DelegateModel Delegating { get; set; } = new(null);

    private Actor By => viewer.As(viewer.Roles.Contains(Role.Controller) ? Role.Controller : viewer.Roles.Contains(Role.DirectorateLeader) ? Role.DirectorateLeader : Role.DirectorateCaseworker);

    public async Task<IActionResult> OnGetAsync(Id<Control> id, CancellationToken stop)
    {
        if (await ControlView.LoadAsync(db, viewer, id, stop) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Bodies = await db.Organisations.Where(body => body.Kind == OrganisationKind.ControlBody).OrderBy(body => body.Name).Select(body => new Choice(body.Id.ToString(), body.Name, null, true)).ToListAsync(stop);
        if (HttpMethods.IsGet(Request.Method))
        {
            Asking = new(null, OsloTime.DateOf(clock.GetUtcNow()).AddDays(UsualDays));
            Delegating = new(view.Control.DelegateId);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostDeclareAsync(Id<Control> id, CancellationToken stop)
    {
        if (await FoundControl.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        if (!Input.IsAnswered(ModelState))
        {
            return new PageAgain();
        }

        found.Control.DeclareImpartiality(found.Application, Input.IsImpartial, Input.Reason ?? string.Empty, By, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Input.IsImpartial ? Say(ImpartialityInput.Declared) : ImpartialityInput.LockedOut(found.Application.CaseNumber));
        return LocalRedirect(Input.IsImpartial ? $"/kontroll/{id}" : "/kontroll");
    }

    public async Task<IActionResult> OnPostAskAsync(Id<Control> id, CancellationToken stop)
    {
        if (await FoundControl.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (By, clock.GetUtcNow());
        var request = found.Control.RequestInformation(found.Application, (Asking.Items ?? string.Empty).Split('\n'), Asking.DueOn ?? default, by, now);
        var letter = await desk.SendAsync(found.Application, LetterKind.ControlRequest, basis => ControlLetters.Request(basis, found.Control, request), string.Empty, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Brevet {letter.Number} er sendt. Fristen er {Norwegian.Date(request.DueOn, Spoken)}.", $"Brevet {letter.Number} er sendt. Fristen er {Norwegian.Date(request.DueOn, Spoken)}."));
        return LocalRedirect($"/kontroll/{id}");
    }

    public Task<IActionResult> OnPostFindAsync(Id<Control> id, CancellationToken stop) =>
        MoveAsync(id, found => found.Control.RecordFinding(found.Application, Finding.Text ?? string.Empty, By, clock.GetUtcNow()), new("Funnet er lagret.", "Funnet er lagra."), stop);

    public async Task<IActionResult> OnPostDelegateAsync(Id<Control> id, CancellationToken stop)
    {
        var body = Delegating.To is { } to ? await db.Organisations.FirstOrDefaultAsync(each => each.Id == to, stop) : null;
        return await MoveAsync(id, found => found.Control.Delegate(found.Application, body, By, clock.GetUtcNow()), new("Det er lagret hvem som fører kontrollen.", "Det er lagra kven som fører kontrollen."), stop);
    }

    private async Task<IActionResult> MoveAsync(Id<Control> id, Action<FoundControl> move, Text done, CancellationToken stop)
    {
        if (await FoundControl.FindAsync(db, viewer, id, stop) is not { } found)
        {
            return NotFound();
        }

        move(found);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say(done));
        return LocalRedirect($"/kontroll/{id}");
    }

    /// <param name="Items">What the recipient is to present, one a line.</param>
    /// <param name="DueOn">The last day to answer.</param>
    public sealed record AskModel(string? Items, DateOnly? DueOn);

    public sealed record FindModel(string? Text);

    public sealed record DelegateModel(Id<Organisation>? To);
}
