using GrantPortal.Domain.Languages;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>Registers somebody who is to sign in. They come in when they have a role.</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class RegisterPersonModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PersonInput Input { get; set; } = new(null, null, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (name, subject) = (Norwegian.Normalise(Input.Name).Trim(), Norwegian.Normalise(Input.Subject).Trim());
        if (name.Length == 0)
        {
            ModelState.AddModelError("Input.Name", Speech.Say("Skriv navnet.", "Skriv namnet."));
        }

        if (subject.Length == 0)
        {
            ModelState.AddModelError("Input.Subject", Speech.Say("Skriv nøkkelen fra innloggingen.", "Skriv nøkkelen frå innlogginga."));
        }
        else if (await db.People.AnyAsync(person => person.Subject == subject, stop))
        {
            ModelState.AddModelError("Input.Subject", Speech.Say("En annen person har denne nøkkelen. Finn personen i listen.", "Ein annan person har denne nøkkelen. Finn personen i lista."));
        }

        if (!EmailField.TryRead(Input.Email, out var email))
        {
            ModelState.AddModelError("Input.Email", EmailField.Fault);
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        var person = Person.Register(subject, name, viewer.As(Role.Administrator), clock.GetUtcNow());
        person.ReachAt(email);
        db.People.Add(person);
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"{name} er registrert. Gi en rolle, så kommer personen inn.", $"{name} er registrert. Gi ei rolle, så kjem personen inn."));
        return RedirectToPage("Person", new { id = person.Id });
    }

    /// <param name="Name">The name that the portal shows.</param>
    /// <param name="Subject">The key from the identity provider.</param>
    /// <param name="Email">Where notices go; may be blank.</param>
    public sealed record PersonInput(string? Name, string? Subject, string? Email);
}
