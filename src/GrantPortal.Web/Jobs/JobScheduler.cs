using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Web.Database;
using Npgsql;
using Quartz;

namespace GrantPortal.Web.Jobs;

/// <summary>
/// Hands queued and interrupted jobs to Quartz, which runs each in one process at a time. The portal's own table is what counts: a job that Quartz has lost, in a crash
/// or because the database was away, is handed over again. Sees also that rounds come by the clock. Begins when the portal already answers.
/// </summary>
internal sealed class JobScheduler(
    JobRunner runner, IEnumerable<Round> rounds, RoundRunner roundRunner, JobBell bell, PortalDatabase database, IHostApplicationLifetime lifetime, ILoggerFactory loggers) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly ILogger _logger = loggers.CreateLogger<JobScheduler>();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using (var begun = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, lifetime.ApplicationStarted))
        {
            await Task.Delay(Timeout.Infinite, begun.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ScheduleAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                _logger.LogWarning("Jobs wait, and are taken up again in {Seconds} seconds: {Reason}", Pause.TotalSeconds, failure.Message);
                await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ScheduleAsync(CancellationToken stop)
    {
        await using var factory = QuartzSchedulerBuilder.Create(quartz =>
        {
            quartz.Services.AddSingleton(loggers);
            quartz.Services.AddSingleton(runner);
            quartz.Services.AddSingleton(roundRunner);
            quartz.StoredIn(database.Connections.Portal, SchemaProvisioning.None);
        }).Build();
        await using var source = NpgsqlDataSource.Create(database.Connections.Portal);
        var scheduler = await factory.GetScheduler(stop);
        try
        {
            await scheduler.Start(stop);
            foreach (var round in rounds)
            {
                await round.ScheduleAsync(scheduler, stop);
            }

            while (true)
            {
                await HandOverAsync(scheduler, source, stop);
                await ClearAsync(source, stop);
                await bell.WaitAsync(Pause, stop);
            }
        }
        finally
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, CancellationToken.None);
        }
    }

    private static async Task HandOverAsync(IScheduler scheduler, NpgsqlDataSource source, CancellationToken stop)
    {
        foreach (var key in await UnfinishedAsync(source, stop))
        {
            if (!await scheduler.Exists(key, stop))
            {
                await HandOverAsync(scheduler, key, stop);
            }
        }
    }

    /// <summary>Plain SQL: it is asked all the time, also by a portal that has not yet had to build its model.</summary>
    private static async Task<List<JobKey>> UnfinishedAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var command = source.CreateCommand("SELECT id::text FROM jobs WHERE ended_at IS NULL ORDER BY queued_at");
        await using var reader = await command.ExecuteReaderAsync(stop);
        var keys = new List<JobKey>();
        while (await reader.ReadAsync(stop))
        {
            keys.Add(new JobKey(reader.GetString(0)));
        }

        return keys;
    }

    /// <summary>Deletes the files that ended jobs were given, however they ended.</summary>
    private static async Task ClearAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        await using var command = source.CreateCommand("DELETE FROM documents USING jobs WHERE documents.job_id = jobs.id AND jobs.ended_at IS NOT NULL");
        await command.ExecuteNonQueryAsync(stop);
    }

    private static async Task HandOverAsync(IScheduler scheduler, JobKey key, CancellationToken stop)
    {
        try
        {
            await scheduler.ScheduleJob(
                JobBuilder.Create<Run>().WithIdentity(key).DisallowConcurrentExecution(true).RequestRecovery(true).Build(),
                TriggerBuilder.Create(TimeProvider.System).WithIdentity(key.Name).StartNow().Build(),
                cancellationToken: stop);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another process was quicker.
        }
    }

    /// <summary>What Quartz runs; the job's id is its name.</summary>
    private sealed class Run(JobRunner runner) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await runner.RunAsync(Id<Job>.Parse(context.JobDetail.Key.Name, null), cancellationToken);
    }
}
