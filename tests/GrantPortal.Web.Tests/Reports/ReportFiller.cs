using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

/// <summary>Somebody who fills in a report page by page with figures that tally.</summary>
internal static class ReportFiller
{
    /// <summary>The pages of a report with one project.</summary>
    public static readonly string[] Pages = ["resultat", "kompetanse", "bpa", "innovasjon/p1/prosjekt", "innovasjon/p1/regnskap", "innovasjon/p1/kriterier"];

    public static async Task FillReportAsync(this Visitor contact, Portal portal, string address, Id<Application> id, int usedPercent = 90)
    {
        var typed = await portal.TypedReportAsync(id, usedPercent);
        foreach (var page in Pages)
        {
            await contact.FillAsync($"{address}/fyll-ut/{page}", typed);
        }
    }

    /// <summary>What is typed into a report that is begun; of each grant line so many percent are used.</summary>
    public static Task<Dictionary<string, string?>> TypedReportAsync(this Portal portal, Id<Application> id, int usedPercent) => portal.WithDatabaseAsync(async db =>
    {
        var report = await db.Reports.Include(each => each.Versions).SingleAsync(each => each.ApplicationId == id);
        var application = await db.Applications.AsSplitQuery().Include(each => each.Versions).ThenInclude(version => version.Lines).SingleAsync(each => each.Id == id);
        var form = await db.Calls.Where(call => call.Id == application.CallId).Select(call => call.ReportForm).SingleAsync();
        var kommune = await db.Organisations.SingleAsync(each => each.Id == application.ApplicantId);
        return ReportAnswers.Typed(report, form!.For(kommune.Kind), application.SentVersion!.Lines, usedPercent, Wording.Of(kommune));
    });
}
