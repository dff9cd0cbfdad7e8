using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel.Reading;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Excel;

/// <summary>What only the database can say of a workbook that comes back: whether it is of this applicant, this call and this form, and whether what it points at is there.</summary>
internal static class WorkbookOrigin
{
    private static readonly Text NotOwn = new("Prosjektet er ikke deres. Velg et prosjekt som dere har fått tilskudd til før.", "Prosjektet er ikkje dykkar. Vel eit prosjekt som de har fått tilskot til før.");

    /// <param name="db">The database.</param>
    /// <param name="check">What the workbook alone says.</param>
    /// <param name="read">What was read from it.</param>
    /// <param name="call">The call that it is to be read into.</param>
    /// <param name="kind">Which of the call's forms.</param>
    /// <param name="applicant">Whose form.</param>
    /// <param name="stop">Cancels.</param>
    /// <param name="withReport">True where a workbook that holds the report on the year before too can be read in (RUS-01).</param>
    public static async Task<CheckedForm> CompareAsync(PortalDb db, CheckedForm check, ReadForm read, Call call, FormKind kind, Organisation applicant, CancellationToken stop, bool withReport = false)
    {
        var own = (kind is FormKind.Report ? call.ReportForm : call.Form)!.For(applicant.Kind);
        var whole = kind is FormKind.Application && await ReportFirst.OfAsync(db, call, applicant, stop) is { } first ? own.After(first.Form) : own;
        if (Stranger(read.Identity, call, kind, withReport ? [own.Hash(), whole.Hash()] : [own.Hash()], applicant) is { } refusal)
        {
            return check with { Refusal = whole != own && read.Identity.FormHash == whole.Hash() ? OriginFaults.WithReport : refusal, Read = null, Findings = [] };
        }

        if (kind is FormKind.Report)
        {
            var (id, owner) = (call.Id, applicant.Id);
            var budget = await db.Reports.AsNoTracking().Where(report => report.CallId == id && report.RecipientId == owner).Select(report => report.Budget).FirstOrDefaultAsync(stop);
            return budget is null ? check : check with { Known = [.. AccountsCheck.Check(read.Form, read.Answers, budget).Select(read.At)] };
        }

        var undertakings = (await ApplicantWorkbook.UndertakingsAsync(db, call, read.Form, applicant.Id, read.Identity.Language, stop)).Keys.ToHashSet();
        var strangers = read.Form.FieldsFor(read.Answers)
            .Where(field => field is { Kind: FieldKind.Undertaking, IsGiven: false } && read.Answers[field.Name] is { } answer && Guid.TryParse(answer, out _) && !undertakings.Contains(answer))
            .Select(field => new Finding(Severity.Error, field.Name, "field.undertaking", NotOwn));
        var carried = CarryOverCheck.Check(read.Form, read.Answers, await GrantedLastYearAsync(db, call, applicant.Id, stop));
        return check with { Known = [.. strangers.Concat(carried).Select(read.At)] };
    }

    private static WorkbookRefused? Stranger(WorkbookIdentity identity, Call call, FormKind kind, IReadOnlyCollection<string> forms, Organisation applicant) => identity switch
    {
        { Kind: var other } when other != kind => other is FormKind.Report ? OriginFaults.IsReport : OriginFaults.IsApplication,
        _ when identity.Call != call.Key => OriginFaults.OtherCall(identity.Call, call.Key),
        { Unit: { } other } when other != applicant.Unit() => OriginFaults.OtherApplicant(identity.ApplicantName ?? other),
        _ when !forms.Contains(identity.FormHash) => OriginFaults.OtherForm,
        _ => null,
    };

    // Before last year's report is in, no more can be left than what was granted.
    private static async Task<IReadOnlyDictionary<string, Kroner>> GrantedLastYearAsync(PortalDb db, Call call, Id<Organisation> owner, CancellationToken stop)
    {
        var (scheme, year) = (call.Scheme, call.Year - 1);
        var granted = await (
            from application in db.Applications.AsNoTracking()
            join decision in db.Decisions on application.Id equals decision.ApplicationId
            where application.ApplicantId == owner && application.Scheme == scheme && application.Year == year && application.Status == ApplicationStatus.Decided
            from line in decision.Lines
            select new { line.Part, line.Granted }).ToListAsync(stop);
        return granted.GroupBy(line => line.Part).ToDictionary(lines => lines.Key, lines => Kroner.Sum(lines.Select(line => line.Granted)));
    }
}
