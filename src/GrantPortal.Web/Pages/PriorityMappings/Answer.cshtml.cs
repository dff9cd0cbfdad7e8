using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.PriorityMappings;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.PriorityMappings;

/// <summary>
/// The kommune answers the call's criteria, adds its evidence and sends (KI-68, KI-70). A bydel reads its kommune's result here and cannot register its own (KI-71).
/// </summary>
[Authorize(Policy = Policies.Applicant)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
[RequestFormLimits(MultipartBodyLengthLimit = DocumentStore.MostBytesOfRequest)]
public sealed class AnswerModel(PortalDb db, DocumentStore documents, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    public MappingView View { get; private set; } = null!;

    public bool IsDistrict => viewer.Acting.Kind is OrganisationKind.District;

    public bool MayAnswer => !IsDistrict && View.Mapping?.Status is null or MappingStatus.Draft;

    public IEnumerable<Choice> Kinds => Enum.GetValues<EvidenceKind>().Select(kind => new Choice(kind.ToString(), Speech.Say(kind.Name())));

    public IEnumerable<Choice> States => Enum.GetValues<EvidenceState>().Select(state => new Choice(state.ToString(), Speech.Say(state.Name())));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!IndexModel.Concerns(viewer) || await MappingCall.FindAsync(db, key, stop) is not { } call || await MunicipalityAsync(stop) is not { } municipality)
        {
            return NotFound();
        }

        var mapping = await db.PriorityMappings.AsNoTracking().FirstOrDefaultAsync(each => each.CallId == call.Id && each.MunicipalityId == municipality.Id, stop);
        View = new MappingView(call, municipality.Name, mapping, await MappingView.FilesOfAsync(db, mapping, stop));
        return Page();
    }

    public Task<IActionResult> OnPostAsync(string key, CancellationToken stop) =>
        ChangeAsync(key, (mapping, _, by) => AnswerAll(mapping, by), Speech.Say("Svarene er lagret.", "Svara er lagra."), stop);

    public Task<IActionResult> OnPostSendAsync(string key, CancellationToken stop) =>
        ChangeAsync(
            key,
            (mapping, call, by) =>
            {
                AnswerAll(mapping, by);
                mapping.Send(call, by, clock.GetUtcNow());
            },
            Speech.Say("Kartleggingen er sendt til Statsforvalteren.", "Kartlegginga er send til Statsforvaltaren."),
            stop);

    public Task<IActionResult> OnPostRemoveAsync(string key, Id<Document> document, CancellationToken stop) =>
        ChangeAsync(
            key,
            (mapping, _, by) =>
            {
                AnswerAll(mapping, by);
                mapping.RemoveEvidence(document, by);
            },
            Speech.Say("Dokumentet er fjernet.", "Dokumentet er fjerna."),
            stop);

    public async Task<IActionResult> OnPostAttachAsync(string key, CancellationToken stop)
    {
        if (Input.File is null)
        {
            ModelState.AddModelError("Input.File", Speech.Say("Velg en fil.", "Vel ei fil."));
            return new PageAgain();
        }

        var document = await documents.KeepAsync(Input.File, DocumentPurpose.MappingEvidence, null, viewer.OrganisationId, viewer.PersonId, stop);
        return await ChangeAsync(
            key,
            (mapping, _, by) =>
            {
                AnswerAll(mapping, by);
                mapping.AddEvidence(document.Id, Input.Kind, Input.State, by);
            },
            Speech.Say($"{document.FileName} er lagt ved.", $"{document.FileName} er lagt ved."),
            stop);
    }

    private void AnswerAll(PriorityMapping mapping, Actor by)
    {
        foreach (var (criterion, answer) in Input.Answers)
        {
            mapping.Answer(criterion, answer.Met switch { "ja" => true, "nei" => false, _ => null }, answer.Explanation ?? string.Empty, by);
        }
    }

    private async Task<IActionResult> ChangeAsync(string key, Action<PriorityMapping, Call, Actor> change, string done, CancellationToken stop)
    {
        if (!IndexModel.Concerns(viewer) || await MappingCall.FindAsync(db, key, stop) is not { } found)
        {
            return NotFound();
        }

        var call = await db.Calls.FirstAsync(each => each.Id == found.Id, stop);
        var asking = await db.Organisations.FirstAsync(each => each.Id == viewer.OrganisationId, stop);
        var mapping = await db.PriorityMappings.FirstOrDefaultAsync(each => each.CallId == call.Id && each.MunicipalityId == asking.Id, stop);
        if (mapping is null)
        {
            mapping = PriorityMapping.Begin(call, asking, clock.GetUtcNow());
            db.PriorityMappings.Add(mapping);
        }

        change(mapping, call, viewer.As(viewer.Roles.Contains(Role.Contact) ? Role.Contact : Role.Signatory));
        await db.SaveChangesAsync(stop);
        TempData.Done(done);
        return Redirect($"/kartlegging/{key}");
    }

    /// <summary>The kommune whose mapping counts for who looks: its own, or a bydel's kommune.</summary>
    private async Task<(Id<Organisation> Id, string Name)?> MunicipalityAsync(CancellationToken stop)
    {
        var asking = await db.Organisations.AsNoTracking().FirstAsync(each => each.Id == viewer.OrganisationId, stop);
        return PriorityMapping.MunicipalityOf(asking) is not { } id ? null
            : id == asking.Id ? (id, asking.Name)
            : (id, await db.Organisations.Where(each => each.Id == id).Select(each => each.Name).FirstAsync(stop));
    }

    public sealed record AnswerInput
    {
        public Dictionary<string, CriterionInput> Answers { get; init; } = [];

        public IFormFile? File { get; init; }

        public EvidenceKind Kind { get; init; }

        public EvidenceState State { get; init; }
    }

    public sealed record CriterionInput
    {
        public string? Met { get; init; }

        public string? Explanation { get; init; }
    }
}
