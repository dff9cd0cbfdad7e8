using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.Reminders;
using GrantPortal.Web.Database;
using GrantPortal.Web.Jobs;
using GrantPortal.Web.Notices;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Reminders;

/// <summary>
/// Looks each morning for slips and reports that have not come, and reminds those who write and sign: once when the date is near, and once when it has passed. Each case
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
            from decision in db.Decisions.AsNoTracking()
            where decision.Slip != null && decision.Slip.SignedAt != null && !db.Reports.Any(report => report.DecisionId == decision.Id && report.SubmittedAt != null)
            join application in db.Applications on decision.ApplicationId equals application.Id
            join recipient in db.Organisations on application.ApplicantId equals recipient.Id
            join call in db.Calls on application.CallId equals call.Id
            select new
            {
                application.Id,
                Recipient = recipient.SuccessorId ?? recipient.Id,
                application.Language,
                Due = call.Offices.Where(each => each.OfficeId == application.OfficeId).Select(each => each.Deadlines.Report).FirstOrDefault(),
                Extended = call.Extensions.Where(extension => extension.Kind == DeadlineKind.Report && extension.OfficeId == application.OfficeId && (extension.ApplicantId == null || extension.ApplicantId == application.ApplicantId)).Max(extension => (DateTimeOffset?)extension.Until),
            }).ToListAsync(stop);
        return [.. slips, .. from report in reports
                             let at = report.Extended > report.Due ? report.Extended : (DateTimeOffset?)report.Due
                             where at is not null
                             select new Due(report.Id, report.Recipient, report.Language, ReminderSubject.Report, OsloTime.DateOf(at.Value))];
    }

    private async Task<T> WithDatabaseAsync<T>(Func<IServiceProvider, Task<T>> step)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await step(scope.ServiceProvider);
    }

    /// <summary>Something that has not come. <paramref name="On"/> is the day that it is due, in Norway.</summary>
    private sealed record Due(Id<Application> Application, Id<Organisation> Recipient, Language Language, ReminderSubject Subject, DateOnly On);
}
