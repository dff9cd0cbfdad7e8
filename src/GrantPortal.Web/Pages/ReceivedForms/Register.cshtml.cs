using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Undertakings;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Reading;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Pages.Forms;
using GrantPortal.Web.Partners;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using GrantPortal.Web.Transfers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.ReceivedForms;

/// <summary>Registers a workbook that came by e-mail, signed on paper, as an application that is sent. What was read is shown first (KI-29, KI-81).</summary>
[Authorize(Policy = Policies.FormReceiver)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class RegisterModel(PortalDb db, Viewer viewer, ArrivedForms arrived, DocumentStore store, JournalledCopies copies, TransferDesk transfers, PartnerDesk partners, TimeProvider clock) : PageModel
{
    private static readonly IReadOnlyList<string> PageTypes = [FileType.Pdf.ContentType, FileType.Png.ContentType, FileType.Jpeg.ContentType];

    private Document? _waiting;

    public IReadOnlyList<Choice> Applicants { get; private set; } = [];

    /// <summary>What was read; null until a workbook is chosen.</summary>
    public ArrivedForm? Form { get; private set; }

    public WorkbookUpload? Upload { get; private set; }

    /// <summary>True when nothing in the workbook would have stopped the applicant from sending it.</summary>
    public bool MayBeRegistered => Form is { Check: { Refusal: null, Read: not null } check } && !check.Errors.Concat(check.Known).Any(finding => finding.Severity is Severity.Error);

    /// <summary>Attachments that the form asks for, which no workbook can hold.</summary>
    public IReadOnlyList<Field> Attachments =>
        [.. Form?.Findings.Where(finding => finding.Code == CellFaults.DocumentLater.Code).Select(finding => Form.Check.Read!.Form.Find(finding.Field, Form.Check.Read.Answers)!) ?? []];

    /// <summary>Who must have signed the page.</summary>
    public IReadOnlyList<Role> Signatures => Form?.Check.Read?.Form.Signatures ?? [];

    public DateTimeOffset? Deadline => Form is { Call: { } call, Applicant: { OfficeId: { } office } applicant } ? call.DeadlineOf(DeadlineKind.Application, office, applicant.Id) : null;

    [BindProperty]
    public Typed Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync([FromQuery] Id<Document>? skjema, [FromQuery] Id<Organisation>? soker, CancellationToken stop)
    {
        Applicants = await ReadInModel.ApplicantsAsync(arrived, stop);
        return skjema is { } id && !await OpenAsync(id, soker, stop) ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, Id<Organisation>? applicant, CancellationToken stop)
    {
        if (file is null)
        {
            ModelState.AddModelError(nameof(file), Speech.Say("Velg arbeidsboken du vil registrere.", "Vel arbeidsboka du vil registrere."));
            return new PageAgain();
        }

        // One waits at a time: what the person left half done is gone.
        await Waiting.ExecuteDeleteAsync(stop);
        var bytes = (await WorkbookUpload.ReadAsync(file, stop)).File;
        var kept = Document.Keep(DocumentPurpose.ReceivedForm, null, viewer.OrganisationId, DocumentStore.Shown(file.FileName), FileType.Excel.ContentType, bytes, viewer.PersonId, clock.GetUtcNow());
        db.Documents.Add(kept);
        await db.SaveChangesAsync(stop);
        return LocalRedirect($"/saker/skjema/registrer?skjema={kept.Id}{(applicant is { } named ? $"&soker={named}" : null)}");
    }

    public async Task<IActionResult> OnPostRegisterAsync([FromQuery] Id<Document>? skjema, [FromQuery] Id<Organisation>? soker, CancellationToken stop)
    {
        if (skjema is not { } id || !await OpenAsync(id, soker, stop) || !MayBeRegistered)
        {
            return NotFound();
        }

        Demand();
        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var (by, now, received) = (viewer.As(Role.Caseworker), clock.GetUtcNow(), OsloTime.At(Input.ReceivedOn!.Value, Input.ReceivedTime!.Value));
        var begun = await arrived.FindBegunAsync(Form!, stop);
        var application = begun ?? await arrived.StartAsync(Form!, by, stop);
        var page = await store.KeepAsync(Input.SignedPage!, DocumentPurpose.SignedPage, application.Id, application.ApplicantId, viewer.PersonId, stop, received);
        if (!PageTypes.Contains(page.ContentType))
        {
            ModelState.AddModelError("Input.SignedPage", Speech.Say("Den signerte siden må være PDF, PNG eller JPG.", "Den signerte sida må vere PDF, PNG eller JPG."));
            return new PageAgain();
        }

        var taken = await WithAttachmentsAsync(application, received, stop);
        var register = new UndertakingRegister(application.Scheme, application.ApplicantId, application.Year, await db.Undertakings.Where(each => each.OwnerId == application.ApplicantId && each.Scheme == application.Scheme).ToListAsync(stop));
        application.Register(taken, new ReceivedFile(_waiting!.FileName, _waiting.Hash), Input.Papers, received, Form!.Call!, Form.Call!.Form!.For(Form.Applicant!.Kind), register, by, now);
        if (begun is null)
        {
            db.Applications.Add(application);
        }

        db.Undertakings.AddRange(register.Begun);
        await transfers.DeclareAsync(application, by, now, stop);
        await partners.FollowAsync(application, Form.Call!.Form!.For(Form.Applicant!.Kind), by, now, stop);
        _waiting.PutOn(application);
        await db.SaveChangesAsync(stop);
        await copies.EnsureAsync(PageContext, FormAddress.Of(application.Id), stop);
        TempData.Done(Speech.Say("Søknaden er registrert.", "Søknaden er registrert."));
        return LocalRedirect($"/saker/{application.Id}");
    }

    /// <summary>Where the name of an attachment's field stands in the form that is sent.</summary>
    public static string NameOf(Field attachment) => $"vedlegg.{attachment.Name}";

    private IQueryable<Document> Waiting => db.Documents.Where(document => document.Purpose == DocumentPurpose.ReceivedForm && document.ApplicationId == null && document.UploadedBy == viewer.PersonId);

    private async Task<bool> OpenAsync(Id<Document> id, Id<Organisation>? named, CancellationToken stop)
    {
        var office = viewer.OrganisationId;
        _waiting = await Waiting.Include(document => document.Content).SingleOrDefaultAsync(document => document.Id == id && document.OrganisationId == office, stop);
        if (_waiting is null)
        {
            return false;
        }

        Form = await arrived.ReadAsync(_waiting.Content!.Bytes, named, stop);
        Upload = new WorkbookUpload(_waiting.Content.Bytes, Form.Check);
        return true;
    }

    private void Demand()
    {
        void Ask(bool isThere, string field, string nb, string nn)
        {
            if (!isThere && !(ModelState[field]?.Errors.Count > 0))
            {
                ModelState.AddModelError(field, Speech.Say(nb, nn));
            }
        }

        Ask(Input.ReceivedOn is not null, "Input.ReceivedOn", "Skriv datoen skjemaet kom, som 01.03.2027.", "Skriv datoen skjemaet kom, som 01.03.2027.");
        Ask(Input.ReceivedTime is not null, "Input.ReceivedTime", "Skriv klokkeslettet skjemaet kom, som 14.30.", "Skriv klokkeslettet skjemaet kom, som 14.30.");
        foreach (var (index, _) in Signatures.Index())
        {
            Ask(Input.Signers.ElementAtOrDefault(index)?.Delegate is not null, $"Input.Signers[{index}].Delegate", "Svar på om det er signert på delegert myndighet.", "Svar på om det er signert på delegert mynde.");
        }

        Ask(Input.SignedPage is not null, "Input.SignedPage", "Legg ved den signerte siden.", "Legg ved den signerte sida.");
        foreach (var attachment in Attachments)
        {
            Ask(Request.Form.Files[NameOf(attachment)] is { Length: > 0 }, NameOf(attachment), $"Legg ved «{attachment.Label.Nb}».", $"Legg ved «{attachment.Label.Nn}».");
        }
    }

    /// <summary>The form's answers, with the attachments that came beside it.</summary>
    private async Task<FormTakenIn> WithAttachmentsAsync(Application application, DateTimeOffset received, CancellationToken stop)
    {
        var taken = Form!.Check.Read!.TakenInto(application.CaseNumber, application.OpenVersion?.Number);
        var answers = new Dictionary<string, string?>(taken.Answers, StringComparer.Ordinal);
        foreach (var attachment in Attachments)
        {
            var document = await store.KeepAsync(Request.Form.Files[NameOf(attachment)]!, DocumentPurpose.FormAttachment, application.Id, application.ApplicantId, viewer.PersonId, stop, received);
            answers[attachment.Name] = document.Id.ToString();
        }

        return taken with { Answers = answers };
    }

    public sealed record Typed
    {
        public DateOnly? ReceivedOn { get; init; }

        public TimeOnly? ReceivedTime { get; init; }

        /// <summary>A signature for each that the form asks for, in its order.</summary>
        public List<Signer> Signers { get; init; } = [];

        public IFormFile? SignedPage { get; init; }

        internal IReadOnlyList<PaperSignature> Papers => [.. Signers.Select(signer => new PaperSignature(signer.Name ?? string.Empty, signer.Title ?? string.Empty, signer.Delegate == "ja", signer.Delegation))];
    }

    public sealed record Signer(string? Name, string? Title, string? Delegate, string? Delegation);
}
