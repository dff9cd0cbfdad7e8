using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Something that happened on the case, as a sentence, with who did it and when.</summary>
public sealed record CaseEvent(Text Sentence, string Person, string Organisation, DateTimeOffset At, bool ForOfficeOnly);

/// <summary>A case's history as this viewer may read it, the latest first.</summary>
public static class CaseEvents
{
    public static IQueryable<CaseEvent> Of(PortalDb db, CaseHead head)
    {
        var id = head.Id;
        var all = head.SeesUnsent;
        return
            from entry in db.History.AsNoTracking()
            where entry.ApplicationId == id && (all || !entry.ForOfficeOnly)
            orderby entry.At descending, entry.Id descending
            join person in db.People on entry.PersonId equals person.Id
            join organisation in db.Organisations on entry.OrganisationId equals organisation.Id
            select new CaseEvent(entry.Sentence, person.Name, organisation.Name, entry.At, entry.ForOfficeOnly);
    }
}
