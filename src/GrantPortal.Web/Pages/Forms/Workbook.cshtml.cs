using GrantPortal.Domain.Applications;
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
            Upload = Upload with { Check = await WorkbookOrigin.CompareAsync(db, Upload.Check, read, Filling.Call, address.Kind, applicant, stop) };
        }

        if (Upload.Check is not { Refusal: null, Read: { } own } || Upload.Check.Errors.Concat(Upload.Check.Known).Any(finding => finding.IsUnreadable))
        {
            return new PageAgain();
        }

        await TryAsync(address, own.TakenInto(Filling.Row.CaseNumber, Filling.Version.Number), stop);
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
            await TryAsync(address, seen.Taken, stop, open);
            return new PageAgain();
        }

        var conflicts = await writing.ActAsync(address, seen.Taken.Revision, atHand => Task.FromResult<IReadOnlyList<Conflict>?>(atHand.Owner.TakeIn(seen.Taken, atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow())), stop);
        if (conflicts is null)
        {
            return NotFound();
        }

        if (conflicts.Count > 0)
        {
            await OpenAsync(address, stop);
            await TryAsync(address, seen.Taken, stop);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        TempData.Done(Speech.Say("Svarene fra arbeidsboken er lest inn. Se hva som gjenstår.", "Svara frå arbeidsboka er lesne inn. Sjå kva som står att."));
        return Redirect($"{address}/gjenstar");
    }

    // The same verb as when it is stored, on an application that is thrown away afterwards: what is shown is what will happen.
    private async Task TryAsync(FormAddress address, FormTakenIn taken, CancellationToken stop, IReadOnlyList<Conflict>? open = null)
    {
        var tried = await writing.TryAsync(address, taken.Revision, atHand => (Conflicts: atHand.Owner.TakeIn(taken, atHand.Form, viewer.As(Role.Contact), clock.GetUtcNow()), atHand.Owner.OpenVersion!.Answers, atHand.Form), stop);
        Import = await WorkbookImport.ShowAsync(db, viewer, Filling, taken, [.. tried.Conflicts, .. open ?? []], tried.Answers, stop);
    }

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
