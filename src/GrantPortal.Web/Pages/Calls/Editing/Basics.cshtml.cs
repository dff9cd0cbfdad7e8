using GrantPortal.Domain.Calls;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The call's official name, chapter and post, who may apply, its numbers and its choices between rules (KI-01, KI-13..15).</summary>
[Authorize(Policy = Policies.Directorate)]
public sealed class BasicsModel(EditedCall edited, Viewer viewer) : PageModel
{
    [BindProperty]
    public BasicsInput Input { get; set; } = new();

    public EditedCall Edited => edited;

    public IEnumerable<Choice> Recipients => Enum.GetValues<RecipientType>().Select(type => new Choice(type.ToString(), Speech.Say(type.Name())));

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        var call = edited.Call;
        Input = Input with { ExpectedOn = call.ExpectedOn, Chapter = call.Content.Chapter, Post = call.Content.Post, Eligible = [.. call.Content.Eligible], Numbers = call.Content.Numbers.ToDictionary(each => each.Key, each => (int?)each.Value), Switches = call.Content.Switches.ToDictionary(each => each.Key, each => (string?)each.Value), Picks = call.Content.Picks.ToDictionary(each => each.Key, each => each.Value.ToList()) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, CancellationToken stop)
    {
        if (!await edited.FindAsync(key, stop))
        {
            return NotFound();
        }

        DemandDigits("Input.Chapter", Input.Chapter, 4, Speech.Say("Skriv kapittelet med fire sifre, for eksempel 0761.", "Skriv kapittelet med fire siffer, til dømes 0761."));
        DemandDigits("Input.Post", Input.Post, 2, Speech.Say("Skriv posten med to sifre, for eksempel 68.", "Skriv posten med to siffer, til dømes 68."));
        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var shape = edited.Scheme.Shape;
        var content = edited.Call.Content with { Name = Input.Name.Read(), Chapter = Input.Chapter?.Trim() ?? string.Empty, Post = Input.Post?.Trim() ?? string.Empty, Eligible = [.. Input.Eligible.Distinct().Order()] };
        content = shape.Numbers.Aggregate(content, (changed, slot) => changed.WithNumber(slot.Key, Input.Numbers.GetValueOrDefault(slot.Key)));
        content = shape.Switches.Where(slot => slot.Options.Any(option => option.Key == Input.Switches.GetValueOrDefault(slot.Key)))
            .Aggregate(content, (changed, slot) => changed.WithSwitch(slot.Key, Input.Switches[slot.Key]!));
        content = shape.Picks.Aggregate(content, (changed, slot) => changed.WithPick(slot.Key, [.. changed.List(slot.List).Select(option => option.Key).Intersect(Input.Picks.GetValueOrDefault(slot.Key, []), StringComparer.Ordinal)]));
        edited.Call.Edit(content, Input.ExpectedOn, viewer.As(Role.DirectorateCaseworker));
        await edited.SaveAsync(Input.Version, stop);
        TempData.Done(Speech.Say("Endringene er lagret.", "Endringane er lagra."));
        return Redirect(Request.Path);
    }

    private void DemandDigits(string field, string? typed, int count, string message)
    {
        var text = typed?.Trim() ?? string.Empty;
        if (text.Length > 0 && (text.Length != count || !text.All(char.IsAsciiDigit)))
        {
            ModelState.AddModelError(field, message);
        }
    }

    public sealed record BasicsInput
    {
        public uint Version { get; init; }

        public Pair Name { get; init; } = new();

        public string? Chapter { get; init; }

        public string? Post { get; init; }

        public DateOnly? ExpectedOn { get; init; }

        public List<RecipientType> Eligible { get; init; } = [];

        public Dictionary<string, int?> Numbers { get; init; } = [];

        public Dictionary<string, string?> Switches { get; init; } = [];

        public Dictionary<string, List<string>> Picks { get; init; } = [];
    }
}
