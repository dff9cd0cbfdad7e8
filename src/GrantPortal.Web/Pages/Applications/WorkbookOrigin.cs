using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Web.Database;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Excel.Reading;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Pages.Applications;

/// <summary>What only the database can say of a workbook that comes back: whether it is of this applicant, this call and this form, and whether what it points at is there.</summary>
internal static class WorkbookOrigin
{
    private static readonly Text NotOwn = new("Prosjektet er ikke deres. Velg et prosjekt som dere har fått tilskudd til før.", "Prosjektet er ikkje dykkar. Vel eit prosjekt som de har fått tilskot til før.");

    public static async Task<CheckedForm> CompareAsync(PortalDb db, CheckedForm check, ReadForm read, Filling filling, CancellationToken stop)
    {
        var applicant = await db.Organisations.AsNoTracking().SingleAsync(each => each.Id == filling.Application.ApplicantId, stop);
        if (Stranger(read.Identity, filling, applicant.Unit()) is { } refusal)
        {
            return check with { Refusal = refusal, Read = null, Findings = [] };
        }

        var own = (await ApplicantWorkbook.UndertakingsAsync(db, filling.Call, read.Form, applicant.Id, read.Identity.Language, stop)).Keys.ToHashSet();
        var strangers = read.Form.FieldsFor(read.Answers)
            .Where(field => field.Kind is FieldKind.Undertaking && read.Answers[field.Name] is { } answer && Guid.TryParse(answer, out _) && !own.Contains(answer))
            .Select(field => new Finding(Severity.Error, field.Name, "field.undertaking", NotOwn));
        var carried = CarryOverCheck.Check(read.Form, read.Answers, await GrantedLastYearAsync(db, filling, stop));
        return check with { Known = [.. strangers.Concat(carried).Select(read.At)] };
    }

    private static WorkbookRefused? Stranger(WorkbookIdentity identity, Filling filling, string unit) => identity switch
    {
        { Kind: not FormKind.Application } => OriginFaults.IsReport,
        _ when identity.Call != filling.CallKey => OriginFaults.OtherCall(identity.Call, filling.CallKey),
        { Unit: { } other } when other != unit => OriginFaults.OtherApplicant(identity.ApplicantName ?? other),
        _ when identity.FormHash != filling.Form.Hash() => OriginFaults.OtherForm,
        _ => null,
    };

    // Before last year's report is in, no more can be left than what was granted.
    private static async Task<IReadOnlyDictionary<string, Kroner>> GrantedLastYearAsync(PortalDb db, Filling filling, CancellationToken stop)
    {
        var (owner, scheme, year) = (filling.Application.ApplicantId, filling.Application.Scheme, filling.Application.Year - 1);
        var granted = await (
            from application in db.Applications.AsNoTracking()
            join decision in db.Decisions on application.Id equals decision.ApplicationId
            where application.ApplicantId == owner && application.Scheme == scheme && application.Year == year && application.Status == ApplicationStatus.Decided
            from line in decision.Lines
            select new { line.Part, line.Granted }).ToListAsync(stop);
        return granted.GroupBy(line => line.Part).ToDictionary(lines => lines.Key, lines => Kroner.Sum(lines.Select(line => line.Granted)));
    }
}
