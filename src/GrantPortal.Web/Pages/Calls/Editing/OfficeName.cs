using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Database;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Calls.Editing;

/// <summary>An authority that takes part in a call, by name: one of the ten embeter, or the directorate where it has cases alone (NAV-52).</summary>
public sealed record OfficeName(Id<Organisation> Id, string Code, Text Name, string Email, bool IsDirectorate)
{
    /// <summary>Those that take part in the calls of the scheme; the directorate first.</summary>
    public static async Task<IReadOnlyList<OfficeName>> InAsync(PortalDb db, Scheme scheme, DateTimeOffset now, CancellationToken stop)
    {
        var directorate = scheme.Routes.Contains(Route.DirectorateAlone) ? scheme.Directorate : null;
        return
        [
            .. (await db.Organisations.AsNoTracking().Where(each => each.Kind == OrganisationKind.GovernorOffice || (each.Kind == OrganisationKind.Directorate && each.Code == directorate))
                .Select(each => new { each.Id, each.Kind, each.Code, each.Name, each.Email }).ToListAsync(stop))
                .Select(each => new OfficeName(each.Id, each.Code, NameToday.Of(each.Kind, each.Code, each.Name, now), each.Email, each.Kind is OrganisationKind.Directorate))
                .OrderByDescending(each => each.IsDirectorate).ThenBy(each => each.Name.Nb, StringComparer.Ordinal),
        ];
    }
}
