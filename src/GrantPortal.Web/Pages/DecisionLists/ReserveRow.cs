using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.DecisionLists;

/// <summary>A project that was refused because the frame was used up, in case money comes back (NAVD-02).</summary>
public sealed record ReserveRow(Id<Application> Id, string CaseNumber, string Applicant, Id<Organisation> OfficeId, Text Office, Text Title, int? Rank, Kroner Sought, bool IsTold)
{
    public static IQueryable<ReserveRow> Of(PortalDb db, Viewer viewer, Id<Call> call) => (
        from decision in db.Decisions.VisibleTo(viewer, db.Applications)
        where decision.CallId == call && decision.Route == Route.Directorate && decision.Granted == Kroner.Zero && decision.Lines.Any(line => line.ReasonCode == "ramme")
        join application in db.Applications on decision.ApplicationId equals application.Id
        join applicant in db.Organisations on decision.ApplicantId equals applicant.Id
        join office in db.Organisations on decision.OfficeId equals office.Id
        orderby office.Name, application.Rank == null, application.Rank, applicant.Name
        select new ReserveRow(application.Id, application.CaseNumber, applicant.Name, office.Id, Text.Same(office.Name), decision.Lines.Select(line => line.Title).First(), application.Rank, decision.Sought, decision.Status == DecisionStatus.LetterSent)).AsNoTracking();
}
