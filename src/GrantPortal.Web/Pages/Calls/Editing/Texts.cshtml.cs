using GrantPortal.Domain.People;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The call's texts, as its scheme's shape lists them.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class TextsModel(EditedCall edited, Viewer viewer) : PageModel
{
    [BindProperty]
    public TextsInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop) => await edited.FindAsync(key, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        var content = edited.Scheme.Shape.Texts.Where(slot => Input.Texts.ContainsKey(slot.Key))
            .Aggregate(edited.Call.Content, (content, slot) => content.WithText(slot.Key, Input.Texts[slot.Key].Read()));
        edited.Call.Edit(content, edited.Call.ExpectedOn, viewer.As(Role.DirectorateCaseworker));
        await edited.SaveAsync(Input.Version, stop);
        TempData.Done(Speech.Say("Tekstene er lagret.", "Tekstane er lagra."));
        return Redirect(Request.Path);
    }

    public sealed record TextsInput
    {
        public uint Version { get; init; }

        public Dictionary<string, Pair> Texts { get; init; } = [];
    }
}
