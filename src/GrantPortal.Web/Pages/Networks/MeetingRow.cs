using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Networks;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Networks;

/// <summary>A gathering in a list.</summary>
public sealed record MeetingRow(Id<NetworkMeeting> Id, string Title, string Venue, DateOnly HeldOn, int Invited, int Came, bool IsRegistered)
{
    public static IQueryable<MeetingRow> Of(PortalDb db, Viewer viewer) =>
        from meeting in VisibleTo(db, viewer)
        orderby meeting.HeldOn descending, meeting.Id
        select new MeetingRow(meeting.Id, meeting.Title, meeting.Venue, meeting.HeldOn, meeting.Attendances.Count, meeting.Attendances.Count(each => each.Came == true), meeting.RegisteredAt != null);

    /// <summary>Who holds it sees it, and who is invited.</summary>
    public static IQueryable<NetworkMeeting> VisibleTo(PortalDb db, Viewer viewer)
    {
        var own = viewer.OrganisationId;
        return db.NetworkMeetings.AsNoTracking().Where(meeting => meeting.OfficeId == own
            || meeting.Attendances.Any(attendance => db.NetworkProjects.Any(project => project.Id == attendance.ProjectId && project.ApplicantId == own)));
    }
}
