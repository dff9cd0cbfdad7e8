using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forwardings;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forwardings;

/// <summary>A marked document as lists show it.</summary>
public sealed record ForwardingView(Id<Forwarding> Id, Id<Application> ApplicationId, string CaseNumber, string Recipient, string FileName, Id<Domain.Documents.Document> DocumentId, Text Project, ForwardingStatus Status, DateTimeOffset MarkedAt, string? SentTo, DateOnly? SentOn)
{
    /// <summary>The marked documents of the cases that the viewer sees, those that wait first.</summary>
    public static IQueryable<ForwardingView> Of(PortalDb db, Viewer viewer, Id<Application>? of = null) =>
        from application in db.Applications.VisibleTo(viewer).Where(each => of == null || each.Id == of)
        join forwarding in db.Set<Forwarding>().AsNoTracking() on application.Id equals forwarding.ApplicationId
        join document in db.Documents on forwarding.DocumentId equals document.Id
        join recipient in db.Organisations on application.ApplicantId equals recipient.Id
        where forwarding.Status != ForwardingStatus.Unmarked
        orderby forwarding.Status == ForwardingStatus.Waiting descending, forwarding.MarkedAt descending
        select new ForwardingView(
            forwarding.Id, application.Id, application.CaseNumber, recipient.Name, document.FileName, document.Id, forwarding.ProjectTitle, forwarding.Status, forwarding.MarkedAt, forwarding.SentTo, forwarding.SentOn);
}
