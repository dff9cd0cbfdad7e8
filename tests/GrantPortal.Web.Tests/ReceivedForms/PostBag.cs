using System.IO.Compression;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Writing;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.ReceivedForms;

/// <summary>Workbooks as kommuner send them to their embete.</summary>
internal static class PostBag
{
    public const string Call = "ki-2027";

    /// <summary>Kommuner of an embete that have not begun in the open call, by code.</summary>
    public static Task<List<Organisation>> NotBegunAsync(this Portal portal, string office) => portal.WithDatabaseAsync(async db =>
    {
        var call = await db.Calls.Where(call => call.Key == Call).Select(call => call.Id).SingleAsync();
        var embete = await db.Organisations.Where(each => each.Kind == OrganisationKind.GovernorOffice && each.Code == office).Select(each => each.Id).SingleAsync();
        return await db.Organisations.AsNoTracking()
            .Where(each => each.Kind == OrganisationKind.Municipality && each.OfficeId == embete && !db.Applications.Any(application => application.ApplicantId == each.Id && application.CallId == call))
            .OrderBy(each => each.Code).ToListAsync();
    });

    /// <summary>A kommune of Innlandet that has sent its application.</summary>
    public static Task<Organisation> SentAsync(this Portal portal) => portal.WithDatabaseAsync(db => (
        from application in db.Applications
        join applicant in db.Organisations on application.ApplicantId equals applicant.Id
        join office in db.Organisations on application.OfficeId equals office.Id
        join call in db.Calls on application.CallId equals call.Id
        where call.Key == Call && office.Code == "innlandet" && application.Status == ApplicationStatus.Submitted
        select applicant).AsNoTracking().FirstAsync());

    /// <summary>The workbook that the applicant downloads now, to be written in.</summary>
    public static async Task<Package> WorkbookAsync(this Portal portal, Organisation applicant, FormKind kind = FormKind.Application) => Package.Open(FormWorkbookWriter.Write(await portal.WithDatabaseAsync(async db =>
    {
        var call = await db.Calls.AsNoTracking().Include(each => each.Offices).Include(each => each.Extensions).SingleAsync(each => each.Key == Call);
        return await ApplicantWorkbook.OfAsync(db, call, applicant, application: null, kind, Language.Bokmal, TestContext.Current.CancellationToken);
    })));

    /// <summary>The workbook of an applicant that has answered.</summary>
    public static async Task<byte[]> FilledWorkbookAsync(this Portal portal, Organisation applicant, IReadOnlyDictionary<string, string?> typed)
    {
        var call = await portal.WithDatabaseAsync(db => db.Calls.AsNoTracking().SingleAsync(each => each.Key == Call));
        var form = call.Form!.For(applicant.Kind);
        var answers = Answers.None;
        foreach (var (name, value) in typed)
        {
            answers = answers.With(name, FieldReader.Normalise(form.Find(name, answers)!, value));
        }

        return FormWorkbookWriter.Write(FormWorkbook.For(form, answers, new WorkbookIdentity(Call, FormKind.Application, string.Empty, Language.Bokmal) { Unit = applicant.Unit(), ApplicantName = applicant.Name }, _ => 1));
    }

    public static Package PutText(this Package package, string field, string text) => package.Put(field, text, "inlineStr");

    public static Attachment Zip(params IEnumerable<Attachment> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = zip.CreateEntry(file.Name).Open();
                entry.Write(file.Content);
            }
        }

        return new Attachment("skjemaer.zip", bytes.ToArray(), "application/zip");
    }

    /// <summary>Every application of the call with what would show that something was done to it.</summary>
    public static Task<List<string>> StandAsync(this Portal portal) => portal.WithDatabaseAsync(db => (
        from application in db.Applications
        join call in db.Calls on application.CallId equals call.Id
        where call.Key == Call
        orderby application.CaseNumber
        select $"{application.CaseNumber} {application.Status} {application.Versions.Max(version => version.Revision)} {application.Versions.Count} {application.History.Count}").ToListAsync());
}
