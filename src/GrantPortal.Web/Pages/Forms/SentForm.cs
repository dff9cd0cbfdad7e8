using GrantPortal.Domain.Applications;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Forms;

/// <summary>The version of an application or a report that stands, with what its printed copy says of it.</summary>
public sealed record SentForm(
    FormAddress Address, Id<Application> CaseId, string CaseNumber, int Year, Text CallName, string Owner, Id<Organisation> OwnerId, string Office, Language Language, int Number, DateTimeOffset SentAt, string Hash, Id<Person> SignedBy, string SignerTitle, bool IsOnPaper, FilledForm Filled)
{
    /// <summary>What the file is called; each version has its own.</summary>
    public string FileName => NameOf(Address.Kind, CaseNumber, Number);

    public static string NameOf(FormKind kind, string caseNumber, int number) => $"{(kind is FormKind.Report ? "rapport" : "soknad")}-{caseNumber.Replace('/', '-')}-versjon-{number}.pdf";

    /// <summary>Null when nothing is sent. Who may ask is decided by the page.</summary>
    public static async Task<SentForm?> ReadAsync(PortalDb db, FormAddress address, CancellationToken stop)
    {
        var (wanted, report) = (address.Application, address.Report);
        var applications = address.Kind is FormKind.Application
            ? db.Applications.Where(each => each.Id == wanted)
            : db.Applications.Where(each => db.Reports.Any(own => own.Id == report && own.ApplicationId == each.Id));
        var found = await (
            from application in applications.AsNoTracking()
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            join office in db.Organisations on application.OfficeId equals office.Id
            select new { application.Id, application.CaseNumber, application.Year, Call = call, Applicant = applicant.Name, ApplicantId = applicant.Id, applicant.Kind, Office = office.Name, application.Language }).SingleOrDefaultAsync(stop);
        var sent = found is null ? null : await Filling.VersionsAt(db, address).Include(version => version.Signatures).SingleOrDefaultAsync(version => version.Status == VersionStatus.Sent, stop);
        if (sent is null || sent.Signatures.Count == 0)
        {
            return null;
        }

        var signature = sent.Signatures.MaxBy(each => each.At)!;
        var titles = string.Join(", ", sent.Signatures.OrderBy(each => each.At).Select(each => each.Title));
        return new SentForm(
            address, found!.Id, found.CaseNumber, found.Year, found.Call.Content.Name, found.Applicant, found.ApplicantId, found.Office, found.Language, sent.Number, sent.SentAt!.Value, sent.Hash!, signature.PersonId, titles, signature.PaperSigner is not null,
            await FilledForm.ReadAsync(db, found.Id, Filling.FormOf(found.Call, address.Kind).For(found.Kind), sent.Answers, stop));
    }
}
