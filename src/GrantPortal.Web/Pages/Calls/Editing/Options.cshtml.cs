using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>One of the call's lists: themes, priorities, criteria … (KI-41..47, KI-59..66, KI-70). A value keeps its key for ever; its words and its place change.</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class OptionsModel(EditedCall edited, Viewer viewer) : PageModel
{
    [BindProperty]
    public OptionsInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public Slot Slot { get; private set; } = null!;

    public IReadOnlyList<Option> Options => edited.Call.Content.List(Slot.Key);

    public async Task<IActionResult> OnGetAsync(string key, string list, CancellationToken stop) => await FindAsync(key, list, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string key, string list, CancellationToken stop)
    {
        if (!await FindAsync(key, list, stop))
        {
            return NotFound();
        }

        var known = Options.ToDictionary(option => option.Key);
        IReadOnlyList<Option> typed = [.. Input.Rows.Where(row => row.Key is not null && known.ContainsKey(row.Key)).Select(row => known[row.Key!] with { Label = row.Label.Read(), Help = row.Help.ReadOptional() })];
        var changed = RowCommand.Apply(Input.Command, typed, () => new Option(FreeKey(known.Keys), Text.Empty));
        edited.Call.Edit(edited.Call.Content.WithList(list, changed), edited.Call.ExpectedOn, viewer.As(Role.DirectorateCaseworker));
        await edited.SaveAsync(Input.Version, stop);
        TempData.Done(Speech.Say("Listen er lagret.", "Lista er lagra."));
        return Redirect(Request.Path + RowCommand.Anchor(Input.Command, changed.Count));
    }

    private static string FreeKey(IEnumerable<string> taken) => Enumerable.Range(1, int.MaxValue).Select(number => $"ny{number}").First(key => !taken.Contains(key));

    private async Task<bool> FindAsync(string key, string list, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop) || edited.Scheme.Shape.Lists.FirstOrDefault(slot => slot.Key == list) is not { } found)
        {
            return false;
        }

        Slot = found;
        return true;
    }

    public sealed record OptionsInput
    {
        public uint Version { get; init; }

        public string? Command { get; init; }

        public List<Row> Rows { get; init; } = [];
    }

    public sealed record Row
    {
        public string? Key { get; init; }

        public Pair Label { get; init; } = new();

        public Pair Help { get; init; } = new();
    }
}
