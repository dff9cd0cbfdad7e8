using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>Something that happened on the case, as a sentence, with who did it and when.</summary>
public sealed record CaseEvent(Text Sentence, string Person, string Organisation, DateTimeOffset At, bool ForOfficeOnly);

/// <summary>A case's history as this viewer may read it, the latest first.</summary>
public static class CaseEvents
{
    /// <summary>An auditor who came by an invitation is nobody of the portal.</summary>
    private const string Auditor = "Revisor";

    public static IQueryable<CaseEvent> Of(PortalDb db, CaseHead head)
    {
        var id = head.Id;
        var all = head.SeesUnsent;
        return
            from entry in db.History.AsNoTracking()
            where entry.ApplicationId == id && (all || !entry.ForOfficeOnly)
            orderby entry.At descending, entry.Id descending
            from person in db.People.Where(person => person.Id == entry.PersonId).DefaultIfEmpty()
            join organisation in db.Organisations on entry.OrganisationId equals organisation.Id
            select new CaseEvent(entry.Sentence, person == null ? Auditor : person.Name, organisation.Name, entry.At, entry.ForOfficeOnly);
    }
}
