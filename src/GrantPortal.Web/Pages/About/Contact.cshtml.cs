using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.About;

/// <summary>The embeter and where to write to them: functional addresses, never a person's (GEN-07).</summary>
[AllowAnonymous]
public sealed class ContactModel(PortalDb db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Office> Offices { get; private set; } = [];

    public bool HasDemonstrationValues => Offices.Any(office => office.HasDemonstrationValues);

    public async Task OnGetAsync(CancellationToken stop) =>
        Offices = await db.Organisations.AsNoTracking()
            .Where(organisation => organisation.Kind == OrganisationKind.GovernorOffice && organisation.SuccessorId == null)
            .OrderBy(organisation => organisation.Name)
            .Select(organisation => new Office(organisation.Id, NameToday.Of(organisation.Kind, organisation.Code, organisation.Name, clock.GetUtcNow()), organisation.Address, organisation.Email, organisation.HasDemonstrationValues))
            .ToListAsync(stop);

    public sealed record Office(Id<Organisation> Id, Text Name, PostalAddress Address, string Email, bool HasDemonstrationValues);
}
