using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Letters;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What is missing in the application: the embete asks with a due date, who applied answers in the portal.</summary>
[Authorize(Policy = Policies.SignedIn)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentStore.MostBytesOfRequest)]
public sealed class MissingModel(PortalDb db, Viewer viewer, DocumentStore documents, LetterDesk desk, TimeProvider clock) : PageModel
{
    private const int UsualDays = 14;

    public CaseHead Head { get; private set; } = null!;

    public IReadOnlyList<InformationRequest> Requests { get; private set; } = [];

    public IReadOnlyList<Attached> Answers { get; private set; } = [];

    public bool MayAsk => Head.Allows(ApplicationAction.RequestInformation) && Head.Facts.ImpartialityDeclared;

    public bool MayAnswer => Head.Allows(ApplicationAction.AnswerInformation);

    [BindProperty]
    public RequestModel Asking { get; set; } = new(null, null);

    [BindProperty]
    public AnswerModel Answer { get; set; } = new(null, []);

    public async Task<IActionResult> OnGetAsync(Id<Application> id, CancellationToken stop)
    {
        if (await CaseHead.LoadAsync(db, viewer, id, clock.GetUtcNow(), stop) is not { } head)
        {
            return NotFound();
        }

        Head = head;
        Requests = await db.Applications.AsNoTracking().Where(application => application.Id == id)
            .SelectMany(application => application.InformationRequests).OrderByDescending(request => request.At).ToListAsync(stop);
        Answers = await db.Documents.AsNoTracking().Where(document => document.ApplicationId == id && document.Purpose == DocumentPurpose.InformationAnswer)
            .OrderBy(document => document.UploadedAt)
            .Select(document => new Attached(document.Id, document.FileName, document.UploadedAt)).ToListAsync(stop);
        if (HttpMethods.IsGet(Request.Method))
        {
            Asking = new(null, OsloTime.DateOf(head.Now).AddDays(UsualDays));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAskAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now) = (viewer.As(Role.Caseworker), clock.GetUtcNow());
        var request = application.RequestInformation((Asking.Items ?? string.Empty).Split('\n'), Asking.DueOn ?? default, by, now);
        await desk.SendAsync(application, request, by, now, stop);
        await db.SaveChangesAsync(stop);
        TempData.Done(Say($"Søkeren er bedt om opplysninger innen {Norwegian.Date(request.DueOn, Spoken)}.", $"Søkjaren er beden om opplysingar innan {Norwegian.Date(request.DueOn, Spoken)}."));
        return LocalRedirect($"/saker/{id}/mangler");
    }

    public async Task<IActionResult> OnPostEndWaitAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        application.EndWait(viewer.As(Role.Caseworker), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Say("Saken behandles videre uten svar.", "Saka blir behandla vidare utan svar."));
        return LocalRedirect($"/saker/{id}");
    }

    public async Task<IActionResult> OnPostAnswerAsync(Id<Application> id, CancellationToken stop)
    {
        if (await db.FindWholeAsync(viewer, id, stop) is not { } application)
        {
            return NotFound();
        }

        var files = Answer.Files ?? [];
        application.AnswerInformation(Answer.Text ?? string.Empty, files.Count > 0, viewer.As(Role.Contact), clock.GetUtcNow());
        foreach (var file in files)
        {
            await documents.KeepAsync(file, DocumentPurpose.InformationAnswer, id, viewer.OrganisationId, viewer.PersonId, stop);
        }

        await db.SaveChangesAsync(stop);
        TempData.Done(application.Route is Route.DirectorateAlone ? Say("Svaret er sendt til direktoratet.", "Svaret er sendt til direktoratet.") : Say("Svaret er sendt til Statsforvalteren.", "Svaret er sendt til Statsforvaltaren."));
        return LocalRedirect($"/saker/{id}/mangler");
    }

    /// <param name="Items">What is missing, one a line.</param>
    /// <param name="DueOn">The last day to answer.</param>
    public sealed record RequestModel(string? Items, DateOnly? DueOn);

    /// <param name="Text">The answer in words.</param>
    /// <param name="Files">Null where no file was chosen.</param>
    public sealed record AnswerModel(string? Text, IReadOnlyList<IFormFile>? Files);

    public sealed record Attached(Id<Document> Id, string FileName, DateTimeOffset At);
}
