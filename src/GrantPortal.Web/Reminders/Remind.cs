using GrantPortal.Domain.Applications;
using GrantPortal.Domain.AuditorStatements;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Partners;
using GrantPortal.Domain.Reminders;
using GrantPortal.Domain.Reports;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Notices;
using GrantPortal.Web.Reports;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Reminders;

/// <summary>
/// Looks each morning for slips, reports, auditors' statements and partners' signatures that have not come, and reminds those who write and sign: once when the date is near, and once when it has passed. Each case
/// is a save of its own, so that a round that is cut short goes on where it was.
/// </summary>
public sealed class Remind(IServiceScopeFactory scopes, TimeProvider clock) : IRound
{
    public const string Name = "reminders";

    /// <summary>A quarter past six.</summary>
    public const string EveryMorning = "0 15 6 * * ?";

    public async Task RunAsync(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var today = OsloTime.DateOf(now);
        foreach (var due in await WithDatabaseAsync(services => DueAsync(services.GetRequiredService<PortalDb>(), stop)))
        {
            if (Reminder.StageOn(today, due.On) is { } stage)
            {
                await WithDatabaseAsync(services => RemindAsync(services, due, Reminder.Of(due.Application, due.Subject, stage, due.On, now), stop));
            }
        }
    }

    private static async Task<bool> RemindAsync(IServiceProvider services, Due due, Reminder reminder, CancellationToken stop)
    {
        var db = services.GetRequiredService<PortalDb>();
        if (await db.Reminders.AnyAsync(each => each.ApplicationId == reminder.ApplicationId && each.Subject == reminder.Subject && each.Stage == reminder.Stage && each.DueOn == reminder.DueOn, stop))
        {
            return false;
        }

        db.Reminders.Add(reminder);
        var recipient = await db.Organisations.AsNoTracking().SingleAsync(organisation => organisation.Id == due.Recipient, stop);
        await services.GetRequiredService<NoticeDesk>().TellAsync(due.Recipient, reminder.Stage, recipient.LetterLanguage(due.Language), reminder.At, stop);
        await db.SaveChangesAsync(stop);
        return true;
    }

    private static async Task<List<Due>> DueAsync(PortalDb db, CancellationToken stop)
    {
        var slips = await (
            from decision in db.Decisions.AsNoTracking()
            where decision.Status == DecisionStatus.LetterSent && decision.Slip != null && decision.Slip.SignedAt == null
            join application in db.Applications on decision.ApplicationId equals application.Id
            select new Due(application.Id, application.ApplicantId, application.Language, ReminderSubject.Slip, decision.Slip!.DueOn)).ToListAsync(stop);
        var reports = await (
            from report in DueReport.AmongAll(db).AsNoTracking()
            where report.SubmittedAt == null
            join application in db.Applications on report.CaseId equals application.Id
            select new { report, application.Language }).ToListAsync(stop);
        return
        [
            .. slips,
            .. from each in reports
               where each.report.Due is not null
               select new Due(each.report.CaseId, each.report.ReporterId, each.Language, ReminderSubject.Report, OsloTime.DateOf(each.report.Due!.Value)),
            .. await StatementsAsync(db, stop),
            .. await PartnersAsync(db, stop),
        ];
    }

    /// <summary>Statements that are asked for on reports that are sent.</summary>
    private static async Task<IEnumerable<Due>> StatementsAsync(PortalDb db, CancellationToken stop)
    {
        var reports = await (
            from report in db.Reports.AsNoTracking()
            where report.SubmittedAt != null && report.Status != ReportStatus.Approved
                && !db.AuditorStatements.Any(statement => statement.ReportId == report.Id && (statement.Status == StatementStatus.Given || statement.Status == StatementStatus.Deferred))
            join application in db.Applications on report.ApplicationId equals application.Id
            join decision in db.Decisions on application.Id equals decision.ApplicationId
            select new { application.Id, application.CallId, report.OfficeId, report.RecipientId, report.ReporterId, application.Language, Lines = decision.Lines.ToList() }).AsSplitQuery().ToListAsync(stop);
        var asked = reports.Select(report => report.CallId).Distinct().ToList();
        var calls = await db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions).Where(call => asked.Contains(call.Id)).ToDictionaryAsync(call => call.Id, stop);
        return from report in reports
               let call = calls[report.CallId]
               let at = call.DeadlineOf(DeadlineKind.Auditor, report.OfficeId, report.RecipientId)
               where AuditorRequirement.Of(call.Content, report.Lines).IsRequired
               select new Due(report.Id, report.ReporterId, report.Language, ReminderSubject.Statement, OsloTime.DateOf(at));
    }

    /// <summary>Joint applications that partners have not signed: the main applicant is told before the deadline (LSV-02).</summary>
    private static async Task<IEnumerable<Due>> PartnersAsync(PortalDb db, CancellationToken stop)
    {
        var unsigned = await (
            from application in db.Applications.AsNoTracking()
            where application.Status == ApplicationStatus.Submitted && db.PartnerSignatures.Any(signature => signature.ApplicationId == application.Id && signature.Status == SignatureStatus.Awaited)
            select new { application.Id, application.CallId, application.OfficeId, application.ApplicantId, application.Language }).ToListAsync(stop);
        var asked = unsigned.Select(each => each.CallId).Distinct().ToList();
        var calls = await db.Calls.AsNoTracking().AsSplitQuery().Include(call => call.Offices).Include(call => call.Extensions).Where(call => asked.Contains(call.Id)).ToDictionaryAsync(call => call.Id, stop);
        return from each in unsigned
               let at = calls[each.CallId].DeadlineOf(DeadlineKind.Application, each.OfficeId, each.ApplicantId)
               select new Due(each.Id, each.ApplicantId, each.Language, ReminderSubject.PartnerSignatures, OsloTime.DateOf(at));
    }

    private async Task<T> WithDatabaseAsync<T>(Func<IServiceProvider, Task<T>> step)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await step(scope.ServiceProvider);
    }

    /// <summary>Something that has not come. <paramref name="On"/> is the day that it is due, in Norway.</summary>
    private sealed record Due(Id<Application> Application, Id<Organisation> Recipient, Language Language, ReminderSubject Subject, DateOnly On);
}
