using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The form as a workbook, down and up (KI-81). What is read from a workbook is shown first and stored only when the person says so.</summary>
[Authorize(Policy = Policies.Writer)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class WorkbookModel(PortalDb db, Viewer viewer, Writing writing, TimeProvider clock) : PageModel
{
    /// <summary>The hidden field that carries what the person has seen.</summary>
    public const string SeenField = "lest";

    public Filling Filling { get; private set; } = null!;

    /// <summary>The workbook that was uploaded; null until then.</summary>
    public WorkbookUpload? Upload { get; private set; }

    public WorkbookImport? Import { get; private set; }

    public async Task<IActionResult> OnGetAsync(FormAddress address, CancellationToken stop) =>
        await OpenAsync(address, stop) is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnGetFileAsync(FormAddress address, CancellationToken stop)
    {
        if (await OpenAsync(address, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        var applicant = await ApplicantAsync(stop);
        var form = await ApplicantWorkbook.OfAsync(db, Filling.Call, applicant, Filling.CaseId, address.Kind, Speech.Spoken, stop);
        return File(FormWorkbookWriter.Write(form), FileType.Excel.ContentType, $"{Filling.CallKey}-{Filling.A.Replace('ø', 'o')}-{Filling.Row.CaseNumber.Replace('/', '-')}.xlsx");
    }

    /// <summary>Reads the workbook and shows what it would change.</summary>
    public async Task<IActionResult> OnPostAsync(FormAddress address, IFormFile? file, CancellationToken stop)
    {
        if (await OpenAsync(address, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (file is null)
        {
            ModelState.AddModelError(nameof(file), Speech.Say("Velg arbeidsboken du vil lese inn.", "Vel arbeidsboka du vil lese inn."));
            return new PageAgain();
        }

        Upload = await WorkbookUpload.ReadAsync(file, stop);
        if (Upload.Check.Read is { } read)
        {
            var applicant = await ApplicantAsync(stop);
            Upload = Upload with { Check = await WorkbookOrigin.CompareAsync(db, Upload.Check, read, Filling.Call, address.Kind, applicant, stop, withReport: true) };
        }

        if (Upload.Check is not { Refusal: null, Read: { } own } || Upload.Check.Errors.Concat(Upload.Check.Known).Any(finding => finding.IsUnreadable))
        {
            return new PageAgain();
        }

        await TryAsync(own.TakenInto(Filling.Row.CaseNumber, Filling.Version.Number), stop);
        return Page();
    }

    /// <summary>Takes in what the person has seen; what a colleague has changed since then is asked about.</summary>
    public async Task<IActionResult> OnPostApplyAsync(FormAddress address, CancellationToken stop)
    {
        if (await OpenAsync(address, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (WorkbookImport.ReadSeen(Request.Form) is not { } seen)
        {
            return BadRequest();
        }

        if (seen.Open is { Count: > 0 } open)
        {
            ModelState.AddModelError(string.Empty, Speech.Say("Velg hva som skal stå i feltene to har skrevet i.", "Vel kva som skal stå i felta to har skrive i."));
            await TryAsync(seen.Taken, stop, open);
            return new PageAgain();
        }

        var taken = Filling.All.ToDictionary(each => each.Address, each => Of(seen.Taken, each));
        var conflicts = new Dictionary<FormAddress, IReadOnlyList<Conflict>>();
        var all = await writing.ActOnAllAsync([.. taken.Keys], atHand =>
        {
            conflicts[atHand.Address] = atHand.Owner.TakeIn(taken[atHand.Address], atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow());
            return Task.CompletedTask;
        }, stop, since: 0);
        if (all is null)
        {
            return NotFound();
        }

        if (conflicts.Values.Any(each => each.Count > 0))
        {
            await OpenAsync(address, stop);
            await TryAsync(seen.Taken, stop);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData.Done(Speech.Say("Svarene fra arbeidsboken er lest inn. Se hva som gjenstår.", "Svara frå arbeidsboka er lesne inn. Sjå kva som står att."));
        return Redirect($"{address}/gjenstar");
    }

    // The same verb as when it is stored, on an application that is thrown away afterwards: what is shown is what will happen.
    private async Task TryAsync(FormTakenIn taken, CancellationToken stop, IReadOnlyList<Conflict>? open = null)
    {
        var (conflicts, after) = (new List<Conflict>(open ?? []), Answers.None);
        foreach (var each in Filling.All)
        {
            var own = Of(taken, each);
            var tried = await writing.TryAsync(each.Address, own.Revision, atHand => (Conflicts: atHand.Owner.TakeIn(own, atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow()), atHand.Owner.OpenVersion!.Answers), stop);
            conflicts.InsertRange(0, tried.Conflicts);
            after = after.And(tried.Answers);
        }

        Import = await WorkbookImport.ShowAsync(db, viewer, Filling, taken, conflicts, after, stop);
    }

    // What is filled in as one form is kept as the application and the report that it is (RUS-01).
    private FormTakenIn Of(FormTakenIn taken, Filling filling) => Filling.First is null ? taken : taken.For(filling.OwnForm, filling == Filling.First ? taken.FirstRevision : taken.Revision);

    private Task<Organisation> ApplicantAsync(CancellationToken stop) => db.Organisations.AsNoTracking().SingleAsync(each => each.Id == Filling.Row.OwnerId, stop);

    private async Task<IActionResult?> OpenAsync(FormAddress address, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling)
        {
            return NotFound();
        }

        Filling = filling;
        return HttpMethods.IsGet(Request.Method) && filling.Elsewhere is { } other ? Redirect(other) : null;
    }
}
