using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>Takes an item, such as an innovation project, out of the application again, after a look at what goes with it.</summary>
[Authorize(Policy = Policies.Writer)]
public sealed class RemoveItemModel(PortalDb db, Viewer viewer, Writing writing, TimeProvider clock) : PageModel
{
    public Filling Filling { get; private set; } = null!;

    public FormPlace Place { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    /// <summary>How many of the item's questions are answered.</summary>
    public int Answered { get; private set; }

    public async Task<IActionResult> OnGetAsync(FormAddress address, string section, string item, CancellationToken stop)
    {
        if (await Filling.LoadAsync(db, viewer, address, stop) is not { } filling
            || FormPlace.Find(filling.Form, filling.Answers, section, item, group: null) is not { Section.Items: { } items } found)
        {
            return NotFound();
        }

        (Filling, Place) = (filling, new FormPlace(found.Section));
        var title = filling.Form.TitleOf(items, item, filling.Answers);
        Title = title.IsComplete ? $"«{Speech.Say(title)}»" : Speech.Say($"{items.ItemName.Nb} uten tittel", $"{items.ItemName.Nn} utan tittel");
        Answered = items.FieldsOf(item).Count(question => filling.Answers[question.Name] is not null);
        return filling.Elsewhere is { } other ? Redirect(other) : Page();
    }

    public async Task<IActionResult> OnPostAsync(FormAddress address, string section, string item, CancellationToken stop)
    {
        var place = await writing.ActAsync(address, 0, atHand =>
        {
            var found = atHand.Form.Sections.FirstOrDefault(each => each.Key == section);
            if (found?.Items is { } items)
            {
                atHand.Owner.RemoveItem(items, item, viewer.As(Role.Contact), clock.GetUtcNow());
            }

            return Task.FromResult(found is null ? null : new FormPlace(found));
        }, stop);
        if (place is null)
        {
            return NotFound();
        }

        TempData.Done(Speech.Say("Fjernet.", "Fjerna."));
        return Redirect(place.In(address));
    }
}
