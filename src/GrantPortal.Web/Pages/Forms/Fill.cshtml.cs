using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Web.Database;
using GrantPortal.Web.Documents;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>One page of a form. Several people may have it open; nobody's typing is overwritten unseen.</summary>
[Authorize(Policy = Policies.Writer)]
[RequestSizeLimit(DocumentStore.MostBytesOfRequest)]
public sealed class FillModel(PortalDb db, Viewer viewer, Writing writing, DocumentStore documents, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public FormPlace Place { get; private set; } = null!;

    public FormSurroundings Around { get; private set; } = null!;

    public IReadOnlyList<ShownConflict> Conflicts { get; private set; } = [];

    public (FormPlace? Previous, FormPlace? Next) Neighbours => Place.Neighbours(Filling.Form, Filling.Answers);

    public async Task<IActionResult> OnGetAsync(FormAddress address, string? section, string? item, string? group, bool missing, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        await ShowAsync(missing, stop);
        return section is null || Place.Group?.Key != group ? Redirect(Place.In(address)) : Page();
    }

    /// <summary>Saves the page, and goes on when nothing on it needs to be mended.</summary>
    public async Task<IActionResult> OnPostAsync(FormAddress address, string? section, string? item, string? group, string? go, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        var typed = await TypedForm.ReadAsync(Request, Place, ModelState, stop);
        var conflicts = await SaveAsync(typed, stop);
        if (conflicts.Count > 0)
        {
            return await ShowConflictsAsync(conflicts, address, section, item, group, stop);
        }

        await OpenAsync(address, section, item, group, stop);
        var mustMend = Around.FaultsOn(Place).Any();
        return Redirect(mustMend || go is not ("neste" or "forrige") ? Place.In(address) : Target(go)?.In(address) ?? $"{address}/gjenstar");
    }

    /// <summary>Saves while the person types, and answers what there is to know.</summary>
    public async Task<IActionResult> OnPostAutosaveAsync(FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is not null)
        {
            return new JsonResult(new Autosave.Refused(Speech.Say(ForbiddenMove.Sentence))) { StatusCode = StatusCodes.Status409Conflict };
        }

        try
        {
            var typed = await TypedForm.ReadAsync(Request, Place, ModelState, stop);
            var conflicts = await SaveAsync(typed, stop);
            ModelState.Clear();
            await OpenAsync(address, section, item, group, stop);
            await ShowAsync(missing: false, stop);
            return new JsonResult(Autosave.Saved.Of(this, typed, await ShownConflict.ReadAsync(db, viewer, Filling, conflicts, stop)));
        }
        catch (Exception refusal) when (refusal is RuleViolation or ForbiddenMove)
        {
            var sentence = refusal is RuleViolation violation ? violation.Sentence : ForbiddenMove.Sentence;
            return new JsonResult(new Autosave.Refused(Speech.Say(sentence))) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    /// <summary>Saves the page, adds an item to its list and opens it.</summary>
    public async Task<IActionResult> OnPostAddAsync(FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Place is not { Item: null, Section.Items: { IsFixed: false } items })
        {
            return NotFound();
        }

        var typed = await TypedForm.ReadAsync(Request, Place, ModelState, stop);
        await SaveAsync(typed, stop);
        var added = await writing.ActAsync(Filling.Of(Place.Section).Address, typed.Revision, atHand => Task.FromResult<string?>(atHand.Owner.AddItem(items, viewer.As(Role.Contact), clock.GetUtcNow())), stop);
        return Redirect(new FormPlace(Place.Section, added, items.Groups[0]).In(address));
    }

    /// <summary>Saves the page, and lists anew what may be continued: an award from before the portal may have been registered since (RUS-03).</summary>
    public async Task<IActionResult> OnPostListAsync(FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        if (Filling.Of(Place.Section).IsReport)
        {
            return NotFound();
        }

        await SaveAsync(await TypedForm.ReadAsync(Request, Place, ModelState, stop), stop);
        await writing.ActAsync(address, int.MaxValue, async atHand =>
        {
            var application = atHand.Application;
            var owned = await db.Undertakings.Where(each => each.OwnerId == application.ApplicantId && each.Scheme == application.Scheme).ToListAsync(stop);
            application.ListRunning(atHand.Form, owned, viewer.As(Role.Contact), clock.GetUtcNow());
            return atHand;
        }, stop);
        return Redirect(Place.In(address));
    }

    /// <summary>Saves the page, and types 0 in the figures of it that must be stated and are blank (KIR-21).</summary>
    public async Task<IActionResult> OnPostZerosAsync(FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        if (await OpenAsync(address, section, item, group, stop) is { } elsewhere)
        {
            return elsewhere;
        }

        var typed = await TypedForm.ReadAsync(Request, Place, ModelState, stop);
        var conflicts = await SaveAsync(typed, stop);
        if (conflicts.Count > 0)
        {
            return await ShowConflictsAsync(conflicts, address, section, item, group, stop);
        }

        await writing.ActAsync(Filling.Of(Place.Section).Address, int.MaxValue, atHand =>
        {
            var answers = atHand.Owner.OpenVersion!.Answers;
            var zeros = Place.Fields.Where(field => field is { Required: true, IsNumber: true, SumOf: null } && answers[field.Name] is null).ToDictionary(field => field.Name, string? (_) => "0");
            return Task.FromResult<IReadOnlyList<Conflict>?>(atHand.Owner.Save(atHand.Form, atHand.Owner.OpenVersion.Revision, zeros, viewer.As(Role.Contact), clock.GetUtcNow()));
        }, stop);
        return Redirect(Place.In(address));
    }

    private async Task<IReadOnlyList<Conflict>> SaveAsync(TypedForm typed, CancellationToken stop)
    {
        var found = await writing.ActAsync(Filling.Of(Place.Section).Address, typed.Revision, async atHand =>
        {
            var by = viewer.As(Role.Contact);
            var values = new Dictionary<string, string?>(typed.Values);
            foreach (var file in typed.Files)
            {
                var kept = await documents.KeepAsync(file, DocumentPurpose.FormAttachment, atHand.Application.Id, viewer.OrganisationId, viewer.PersonId, stop);
                values[file.Name] = kept.Id.ToString();
            }

            return atHand.Owner.Save(atHand.Form, typed.Revision, values, by, clock.GetUtcNow());
        }, stop);
        return [.. found ?? [], .. typed.Unchosen.Select(each => new Conflict(each.Field, each.Mine, null, default, default))];
    }

    private async Task<IActionResult> ShowConflictsAsync(IReadOnlyList<Conflict> conflicts, FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        ModelState.Clear();
        await OpenAsync(address, section, item, group, stop);
        await ShowAsync(missing: false, stop);
        Conflicts = await ShownConflict.ReadAsync(db, viewer, Filling, conflicts, stop);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Loads the form and the page of it; answers where to go instead when it cannot be written there.</summary>
    private async Task<IActionResult?> OpenAsync(FormAddress address, string? section, string? item, string? group, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling)
        {
            return NotFound();
        }

        // What is typed on a page that was open when somebody handed the form over, is refused by the domain and stays on the screen.
        if (HttpMethods.IsGet(Request.Method) && filling.Elsewhere is { } other)
        {
            return Redirect(other);
        }

        if (FormPlace.Find(filling.Form, filling.Answers, section, item, group) is not { } place)
        {
            return NotFound();
        }

        (Filling, Place, Around) = (filling, place, new FormSurroundings(filling, ModelState));
        return null;
    }

    private async Task ShowAsync(bool missing, CancellationToken stop)
    {
        await Around.ReadAsync(db, viewer, Place, clock.GetUtcNow(), stop);
        foreach (var finding in Around.FaultsOn(Place).Concat(missing ? Around.MissingOn(Place) : []))
        {
            ModelState.AddModelError(finding.Field, Speech.Say(finding.Message));
        }
    }

    private FormPlace? Target(string go) => go == "neste" ? Neighbours.Next : Neighbours.Previous ?? Place;
}
