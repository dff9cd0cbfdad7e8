using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Networks;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Database;

namespace GrantPortal.Web.Networks;

/// <summary>A project of a network as a list shows it.</summary>
public sealed record ProjectRow(
    Id<NetworkProject> Id,
    Id<Organisation> OfficeId,
    Text Office,
    Id<Organisation> ApplicantId,
    string Applicant,
    Id<Application> CaseId,
    Text Title,
    IReadOnlyList<string> Themes,
    IReadOnlyList<string> TargetGroups,
    int Year,
    bool IsInterested,
    DateTimeOffset? ChosenAt)
{
    public static IQueryable<ProjectRow> Of(PortalDb db, IQueryable<NetworkProject> projects) =>
        from project in projects
        join applicant in db.Organisations on project.ApplicantId equals applicant.Id
        join office in db.Organisations on project.OfficeId equals office.Id
        orderby project.Year descending, applicant.Name
        select new ProjectRow(
            project.Id, project.OfficeId, Text.Same(office.Name), project.ApplicantId, applicant.Name, project.ApplicationId, project.Title, project.Themes, project.TargetGroups, project.Year,
            project.IsInterested, project.ChosenAt);
}
