using GrantPortal.Domain.Ids;
using GrantPortal.Domain.NotifiedChanges;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.NotifiedChanges;

/// <summary>A change as its list shows it.</summary>
public sealed record ShownNotifiedChange(NotifiedChange Change, string Organisation, string NotifiedBy, string? ConfirmedBy)
{
    private const int Most = 100;

    /// <summary>The open ones first, then the latest.</summary>
    public static Task<List<ShownNotifiedChange>> ListAsync(PortalDb db, IQueryable<NotifiedChange> changes, CancellationToken stop) => (
        from change in changes.AsNoTracking()
        join organisation in db.Organisations on change.OrganisationId equals organisation.Id
        join person in db.People on change.NotifiedBy equals person.Id
        orderby change.AnsweredAt == null && change.Status != NotifiedChangeStatus.Withdrawn descending, change.NotifiedAt descending
        select new ShownNotifiedChange(
            change, organisation.Name, person.Name,
            db.People.Where(each => each.Id == change.ConfirmedBy).Select(each => each.Name).FirstOrDefault())).Take(Most).ToListAsync(stop);
}
