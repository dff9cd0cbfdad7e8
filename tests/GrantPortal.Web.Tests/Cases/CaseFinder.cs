using GrantPortal.Domain.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Cases;

/// <summary>Finds the demonstration's cases in this year's call by who applied.</summary>
internal static class CaseFinder
{
    public const int Year = 2027;

    /// <summary>The address of the case: <c>/saker/…</c>.</summary>
    public static async Task<string> CaseOfAsync(this Portal portal, string applicant) =>
        $"/saker/{(await portal.ApplicationOfAsync(applicant)).Id}";

    public static Task<Application> ApplicationOfAsync(this Portal portal, string applicant) => portal.WithDatabaseAsync(db => (
        from application in db.Applications.AsNoTracking().Include(application => application.RecommendedLines).Include(application => application.Impartiality)
        join organisation in db.Organisations on application.ApplicantId equals organisation.Id
        where organisation.Name == applicant && application.Year == Year && application.Scheme == "ki"
        select application).SingleAsync());
}
