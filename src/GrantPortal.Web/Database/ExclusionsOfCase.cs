using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Schemes;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Database;

/// <summary>The exclusions that concern a case: of its applicant, by the directorate of its scheme (KI-106).</summary>
public static class ExclusionsOfCase
{
    public static Task<List<Exclusion>> ExclusionsOfAsync(this PortalDb db, Application application, CancellationToken stop) =>
        db.ExclusionsOfAsync(application.ApplicantId, application.Scheme, stop);

    public static Task<List<Exclusion>> ExclusionsOfAsync(this PortalDb db, Id<Organisation> applicant, string scheme, CancellationToken stop)
    {
        var directorate = SchemeCatalogue.Portal[scheme].Directorate;
        return db.Exclusions.Where(exclusion => exclusion.RecipientId == applicant && db.Organisations.Any(each => each.Id == exclusion.DirectorateId && each.Code == directorate)).ToListAsync(stop);
    }
}
