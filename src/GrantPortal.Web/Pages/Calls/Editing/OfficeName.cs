using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>The ten embeter, by name.</summary>
public sealed record OfficeName(Id<Organisation> Id, string Code, Text Name, string Email)
{
    public static async Task<IReadOnlyList<OfficeName>> AllAsync(PortalDb db, DateTimeOffset now, CancellationToken stop) =>
    [
        .. (await db.Organisations.AsNoTracking().Where(each => each.Kind == OrganisationKind.GovernorOffice)
            .Select(each => new { each.Id, each.Kind, each.Code, each.Name, each.Email }).ToListAsync(stop))
            .Select(each => new OfficeName(each.Id, each.Code, NameToday.Of(each.Kind, each.Code, each.Name, now), each.Email))
            .OrderBy(each => each.Name.Nb, StringComparer.Ordinal),
    ];
}
