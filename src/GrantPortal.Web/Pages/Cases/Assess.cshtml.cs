using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.OtherGrants;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using GrantPortal.Web.Undertakings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>The assessment of the whole: the recipient in one glance, the answers about the parts, expected goal achievement, and the way to each project.</summary>
[Authorize(Policy = Policies.Authority)]
public sealed class AssessModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public AssessmentSheet Sheet { get; private set; } = null!;

    public RecipientGlance Recipient { get; private set; } = null!;

    /// <summary>What the applicant's undertakings have been granted, where their years are counted.</summary>
    public IReadOnlyList<UndertakingYear> Years { get; private set; } = [];

    public CaseNeighbours? Neighbours { get; private set; }

    public bool MayWrite => Head.Allows(ApplicationAction.Assess) && Head.Facts.ImpartialityDeclared;

    /// <summary>The filter of the list that the person works through.</summary>
    [BindProperty(SupportsGet = true, Name = CaseNeighbours.Query)]
    public string? List { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    [BindProperty]
    public OtherGrantModel Other { get; set; } = new(null, null, null, null);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || await AssessmentSheet.LoadAsync(db, head, stop) is not { } sheet)
        {
            return NotFound();
        }

        (Head, Sheet) = (head, sheet);
        Recipient = await RecipientGlance.LoadAsync(db, head, stop);
        Years = sheet.Scheme.YearLimitIn(head.Facts.Content) is null ? [] : await UndertakingYear.OfAsync(db, head.Facts.ApplicantId, head.Facts.Scheme, stop);
        Neighbours = await CaseNeighbours.FindAsync(db, viewer, id, List, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostBeginAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var form = await db.Calls.Where(call => call.Id == application.CallId).Select(call => call.Form!).FirstAsync(stop);
        var kind = await db.Organisations.Where(organisation => organisation.Id == application.ApplicantId).Select(organisation => organisation.Kind).FirstAsync(stop);
        application.BeginAssessment(SchemeCatalogue.Portal[application.Scheme], form.For(kind), viewer.As(Role.Caseworker), clock.GetUtcNow(), await db.UndertakingsOfAsync(application, stop));
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"/saker/{id}/vurdering");
    }

    public async Task<IActionResult> OnPostAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head
            || await AssessmentSheet.LoadAsync(db, head, stop) is not { } sheet
            || await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var (by, at) = (viewer.As(Role.Caseworker), clock.GetUtcNow());
        foreach (var (point, typed) in sheet.General.Zip(Input.Criteria))
        {
            application.Assess(point.Key, typed.Grade, typed.Reasoning ?? string.Empty, by, at, typed.Score);
        }

        application.AssessWhole(Input.Goal ?? string.Empty, Input.Note ?? string.Empty, by);
        db.Seen(application, Input.Seen);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Vurderingen er lagret kl. {Domain.Languages.Norwegian.Time(at)}.", $"Vurderinga er lagra kl. {Domain.Languages.Norwegian.Time(at)}."));
        return LocalRedirect(CaseNeighbours.Address($"/saker/{id}/vurdering", List));
    }

    public async Task<IActionResult> OnPostRegisterAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        if (Other.Year is null)
        {
            ModelState.AddModelError("Other.Year", Say("Skriv året.", "Skriv året."));
        }

        if (Other.Amount is null)
        {
            ModelState.AddModelError("Other.Amount", Say("Skriv beløpet i hele kroner.", "Skriv beløpet i heile kroner."));
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        db.OtherGrants.Add(OtherGrant.Register(application.ApplicantId, Other.Name ?? string.Empty, Other.Year!.Value, Other.Amount!.Value, Other.Note ?? string.Empty, viewer.As(Role.Caseworker), clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Tilskuddet er registrert.", "Tilskotet er registrert."));
        return LocalRedirect(CaseNeighbours.Address($"/saker/{id}/vurdering", List));
    }

    public sealed record InputModel
    {
        public List<CriterionInput> Criteria { get; set; } = [];

        public string? Goal { get; set; }

        public string? Note { get; set; }

        public uint Seen { get; set; }
    }

    public sealed record OtherGrantModel(string? Name, int? Year, Kroner? Amount, string? Note);
}
