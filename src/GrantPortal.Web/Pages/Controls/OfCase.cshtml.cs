using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Pages.Cases;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Controls;

/// <summary>The controls of a case: the directorate opens one, the recipient answers, the embete sees that it goes on.</summary>
[Authorize(Policy = Policies.SignedIn)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentStore.MostBytesOfRequest)]
public sealed class OfCaseModel(PortalDb db, Viewer viewer, DocumentStore documents, TimeProvider clock) : PageModel
{
    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<ControlView> Controls { get; private set; } = [];

    public bool MayAnswer => Head is { IsApplicant: true, Facts.ControlAnswerDueOn: not null } && viewer.Roles.Overlaps([Role.Contact, Role.Signatory]);

    /// <summary>True for those who work on the control's own page.</summary>
    public bool Follows => viewer.May(Policies.Control);

    public IEnumerable<Choice> Grounds => Enum.GetValues<ControlGround>().Select(ground => new Choice(ground.ToString(), Say(ground.Name())));

    [BindProperty]
    public OpenModel Opening { get; set; } = new(null, null);

    [BindProperty]
    public AnswerModel Answer { get; set; } = new(null, []);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head || (head.Facts.Controls == 0 && !head.MayOpenControl))
        {
            return NotFound();
        }

        Head = head;
        Controls = await ControlView.OfCaseAsync(db, viewer, id, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostOpenAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application || await db.Decisions.FirstOrDefaultAsync(each => each.ApplicationId == id, stop) is not { } decision)
        {
            return NotFound();
        }

        if (Opening.Ground is not { } ground)
        {
            ModelState.AddModelError("Opening.Ground", Say("Velg hva som skal kontrolleres.", "Vel kva som skal kontrollerast."));
            return new PageAgain();
        }

        var directorate = await db.Organisations.FirstAsync(each => each.Id == viewer.OrganisationId, stop);
        var control = Control.Open(application, decision, directorate, SchemeCatalogue.Portal[application.Scheme], ground, Opening.Type ?? string.Empty, viewer.As(Role.DirectorateLeader, Role.DirectorateCaseworker), clock.GetUtcNow());
        db.Controls.Add(control);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Kontrollen er åpnet.", "Kontrollen er opna."));
        return LocalRedirect($"/kontroll/{control.Id}");
    }

    public async Task<IActionResult> OnPostAnswerAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application
            || await db.Controls.VisibleTo(viewer, db.Applications).Include(each => each.Requests).FirstOrDefaultAsync(each => each.ApplicationId == id && each.Status == ControlStatus.Open, stop) is not { } control)
        {
            return NotFound();
        }

        var files = Answer.Files ?? [];
        control.AnswerInformation(application, Answer.Text ?? string.Empty, files.Count > 0, viewer.As(Role.Contact, Role.Signatory), clock.GetUtcNow());
        foreach (var file in files)
        {
            await documents.KeepAsync(file, DocumentPurpose.ControlAnswer, id, viewer.OrganisationId, viewer.PersonId, stop);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Svaret er sendt.", "Svaret er sendt."));
        return LocalRedirect($"/saker/{id}/kontroll");
    }

    public sealed record OpenModel(ControlGround? Ground, string? Type);

    /// <param name="Text">The answer in words.</param>
    /// <param name="Files">Null where no file was chosen.</param>
    public sealed record AnswerModel(string? Text, IReadOnlyList<IFormFile>? Files);
}
