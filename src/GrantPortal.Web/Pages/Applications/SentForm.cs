using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>The version of an application that stands, with what its printed copy says of it.</summary>
public sealed record SentForm(
    string CaseNumber, int Year, Text CallName, string Applicant, Id<Organisation> ApplicantId, string Office, Language Language, int Number, DateTimeOffset SentAt, string Hash, Id<Person> SignedBy, string SignerTitle, bool IsOnPaper, FilledForm Filled)
{
    /// <summary>What the file is called; each version has its own.</summary>
    public string FileName => NameOf(CaseNumber, Number);

    public static string NameOf(string caseNumber, int number) => $"soknad-{caseNumber.Replace('/', '-')}-versjon-{number}.pdf";

    /// <summary>Null when nothing is sent. Who may ask is decided by the page.</summary>
    public static async Task<SentForm?> ReadAsync(PortalDb db, Id<Application> id, CancellationToken stop)
    {
        var found = await (
            from application in db.Applications.AsNoTracking()
            join call in db.Calls on application.CallId equals call.Id
            join applicant in db.Organisations on application.ApplicantId equals applicant.Id
            join office in db.Organisations on application.OfficeId equals office.Id
            where application.Id == id
            from version in application.Versions
            where version.Status == VersionStatus.Sent
            from signature in version.Signatures
            select new { application.CaseNumber, application.Year, call.Content, Applicant = applicant.Name, ApplicantId = applicant.Id, applicant.Kind, Office = office.Name, application.Language, version.Number, SentAt = version.SentAt!.Value, Hash = version.Hash!, signature.PersonId, signature.Title, IsOnPaper = signature.PaperSigner != null, version.Answers, Form = call.Form! })
            .FirstOrDefaultAsync(stop);
        return found is null ? null : new SentForm(
            found.CaseNumber, found.Year, found.Content.Name, found.Applicant, found.ApplicantId, found.Office, found.Language, found.Number, found.SentAt, found.Hash, found.PersonId, found.Title, found.IsOnPaper,
            await FilledForm.ReadAsync(db, id, found.Form.For(found.Kind), found.Answers, stop));
    }
}
