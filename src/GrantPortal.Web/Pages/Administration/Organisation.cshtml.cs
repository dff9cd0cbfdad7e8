using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Components;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Organisations;
using GrantPortal.Web.Refusals;
using GrantPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Administration;

/// <summary>One organisation: what the administrator keeps about it, and who has rights in it. A recipient's account is changed by two of its people only (KI-97).</summary>
[Authorize(Policy = Policies.Administrator)]
public sealed class OrganisationModel(PortalDb db, Viewer viewer, TimeProvider clock) : PageModel
{
    private const string RowVersion = "Version";

    [BindProperty]
    public OrganisationInput Input { get; set; } = new();

    public Facts Shown { get; private set; } = null!;

    public IReadOnlyList<Member> Members { get; private set; } = [];

    public IReadOnlyList<ShownChange> Changes { get; private set; } = [];

    public IEnumerable<Choice> LanguageForms =>
    [
        new(LanguageForm.Neutral.Slug(), Speech.Say(LanguageForm.Neutral.Name()), Speech.Say("Brev skrives i søknadens målform.", "Brev blir skrivne i målforma til søknaden.")),
        new(LanguageForm.Bokmal.Slug(), Speech.Say(LanguageForm.Bokmal.Name())),
        new(LanguageForm.Nynorsk.Slug(), Speech.Say(LanguageForm.Nynorsk.Name())),
    ];

    /// <summary>What the organisation is called today, in the målform of the screen.</summary>
    public string NameOf(Organisation organisation) => Speech.Say(organisation.NameIn(OsloTime.DateOf(clock.GetUtcNow()).Year));

    public async Task<IActionResult> OnGetAsync(Id<Organisation> id, CancellationToken stop)
    {
        var facts = await (
            from organisation in db.Organisations.AsNoTracking()
            where organisation.Id == id
            select new Facts(
                organisation,
                EF.Property<uint>(organisation, RowVersion),
                db.Organisations.FirstOrDefault(parent => parent.Id == organisation.ParentId),
                db.Organisations.FirstOrDefault(office => office.Id == organisation.OfficeId),
                db.Organisations.FirstOrDefault(successor => successor.Id == organisation.SuccessorId))).SingleOrDefaultAsync(stop);
        if (facts is null)
        {
            return NotFound();
        }

        Shown = facts;
        Input = OrganisationInput.Of(facts.Organisation, facts.Parent?.Code);
        Members = await (
            from person in db.People.AsNoTracking()
            from membership in person.Memberships
            where membership.OrganisationId == id
            orderby person.Name, membership.Id
            select new Member(person.Id, person.Name, membership.Role)).ToListAsync(stop);
        Changes = await ShownChange.Of(db, id).ToListAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<Organisation> id, CancellationToken stop)
    {
        if (await db.Organisations.FindAsync([id], stop) is not { } organisation)
        {
            return NotFound();
        }

        Input.Check(ModelState);
        if (!string.IsNullOrWhiteSpace(Input.Host) && organisation.Kind is OrganisationKind.NavOffice)
        {
            await FindHostAsync(organisation, stop);
        }

        if (!ModelState.IsValid)
        {
            return new PageAgain();
        }

        db.Entry(organisation).Property<uint>(RowVersion).OriginalValue = Input.Version;
        Input.Apply(organisation, viewer.As(Role.Administrator), clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        TempData.Done(Speech.Say($"Opplysningene om {NameOf(organisation)} er lagret.", $"Opplysningane om {NameOf(organisation)} er lagra."));
        return RedirectToPage(new { id });
    }

    private async Task FindHostAsync(Organisation office, CancellationToken stop)
    {
        var code = Input.Host!.Trim();
        var host = await db.Organisations.SingleOrDefaultAsync(each => each.Kind == OrganisationKind.Municipality && each.Code == code && each.SuccessorId == null, stop);
        if (host is null)
        {
            ModelState.AddModelError("Input.Host", Speech.Say($"Det er ingen kommune med nummer «{code}». Skriv de fire sifrene, for eksempel 0301.", $"Det er ingen kommune med nummer «{code}». Skriv dei fire sifra, til dømes 0301."));
            return;
        }

        office.HostIs(host, viewer.As(Role.Administrator), clock.GetUtcNow());
    }

    public sealed record Facts(Organisation Organisation, uint Version, Organisation? Parent, Organisation? Office, Organisation? Successor);

    public sealed record Member(Id<Person> Id, string Name, Role Role);
}
