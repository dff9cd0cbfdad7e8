using GrantPortal.Domain.Languages;
using Quartz;

namespace GrantPortal.Web.Jobs;

/// <summary>A round's name and the times at which it comes.</summary>
/// <param name="Name">Which <see cref="IRound"/> it is.</param>
/// <param name="Cron">Quartz's cron expression, seconds first, in Norway's time.</param>
internal sealed record Round(string Name, string Cron)
{
    private const string Group = "rounds";

    /// <summary>Hands the round to Quartz, unless it has it with these times already: then a time that was missed while the portal was down is made up for.</summary>
    public async Task ScheduleAsync(IScheduler scheduler, CancellationToken stop)
    {
        var (job, times) = (new JobKey(Name, Group), new TriggerKey($"{Name} {Cron}", Group));
        if (await scheduler.Exists(times, stop))
        {
            return;
        }

        try
        {
            await scheduler.DeleteJob(job, stop);
            await scheduler.ScheduleJob(
                JobBuilder.Create<Run>().WithIdentity(job).DisallowConcurrentExecution(true).Build(),
                TriggerBuilder.Create(TimeProvider.System).WithIdentity(times).WithCronSchedule(Cron, cron => cron.InTimeZone(OsloTime.Zone)).Build(),
                cancellationToken: stop);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another process was quicker.
        }
    }

    /// <summary>What Quartz runs.</summary>
    private sealed class Run(RoundRunner runner) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await runner.RunAsync(context.JobDetail.Key.Name, cancellationToken);
    }
}
