using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace GrantPortal.Web.Jobs;

/// <summary>
/// One step of a job: services of its own, where the viewer is the job's owner as the owner's rights are now, and a transaction that holds all the step does.
/// What is not saved here is as if the step had not begun.
/// </summary>
internal sealed class JobScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _services;
    private readonly PortalDb _db;
    private readonly IDbContextTransaction _transaction;
    private readonly TimeProvider _clock;

    private JobScope(AsyncServiceScope services, PortalDb db, IDbContextTransaction transaction, Job job, CancellationToken stop) =>
        (_services, _db, _transaction, Job, Stop, _clock) = (services, db, transaction, job, stop, services.ServiceProvider.GetRequiredService<TimeProvider>());

    public Job Job { get; private set; }

    public CancellationToken Stop { get; }

    private DateTimeOffset Now => _clock.GetUtcNow();

    private IJobWork Work => _services.ServiceProvider.GetRequiredKeyedService<IJobWork>(Job.Kind);

    /// <summary>Opens a step; null when the job has ended or is gone.</summary>
    public static async Task<JobScope?> OpenAsync(IServiceScopeFactory scopes, Id<Job> id, CancellationToken stop)
    {
        var services = scopes.CreateAsyncScope();
        try
        {
            var db = services.ServiceProvider.GetRequiredService<PortalDb>();
            if (await db.Jobs.SingleOrDefaultAsync(job => job.Id == id && job.EndedAt == null, stop) is not { } job)
            {
                await services.DisposeAsync();
                return null;
            }

            var now = services.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
            var owner = await Session.FindAsync(db, job.OwnerId, job.OrganisationId, now, stop);
            services.ServiceProvider.GetRequiredService<OnBehalfOf>().Viewer = owner?.OrganisationId == job.OrganisationId ? owner : Viewer.Public;
            return new JobScope(services, db, await db.Database.BeginTransactionAsync(stop), job, stop);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    /// <summary>Begins the job, and plans it the first time.</summary>
    public async Task StartAsync()
    {
        await LockAsync();
        Job.Start(Now);
        if (Job.Total is null)
        {
            _db.JobItems.AddRange(Job.Plan(await Work.PlanAsync(Job, Stop)));
        }

        await SaveAsync();
    }

    /// <summary>The next item that waits; held, so that a process that only seems dead cannot do it too.</summary>
    public async Task<JobItem?> NextAsync() => (await _db.JobItems
        .FromSql($"SELECT * FROM job_items WHERE job_id = {Job.Id.Value} AND status = {nameof(JobItemStatus.Waiting)} ORDER BY number LIMIT 1 FOR UPDATE")
        .ToListAsync(Stop)) is [var item] ? item : null;

    public async Task DoAsync(JobItem item) => await RecordAsync(item, await Work.DoAsync(Job, item, Stop));

    public async Task RecordAsync(JobItem item, ItemOutcome outcome)
    {
        await LockAsync();
        Job.Record(item, outcome, Now);
        await SaveAsync();
    }

    public async Task CompleteAsync()
    {
        var result = await Work.FinishAsync(Job, Stop);
        if (result.File is not null)
        {
            _db.Documents.Add(result.File);
        }

        await LockAsync();
        Job.Complete(result.Message, result.File, Now);
        await SaveAsync();
    }

    public async Task StopAsync()
    {
        await LockAsync();
        Job.Stop(Now);
        await SaveAsync();
    }

    public async Task<bool> FailAsync(Text reason)
    {
        await LockAsync();
        Job.Fail(reason, Now);
        await SaveAsync();
        return false;
    }

    /// <summary>Gives up what the step has done and lets go of what it holds.</summary>
    public Task ForgetAsync() => _transaction.RollbackAsync(Stop);

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>Holds the job's row as it is now; for the short while until the save, so that the owner who wants to stop it never waits for an item.</summary>
    private async Task LockAsync()
    {
        await _db.Database.ExecuteSqlAsync($"SELECT 1 FROM jobs WHERE id = {Job.Id.Value} FOR UPDATE", Stop);
        await _db.Entry(Job).ReloadAsync(Stop);
    }

    private async Task SaveAsync()
    {
        await _db.SaveChangesAsync(Stop);
        await _transaction.CommitAsync(Stop);
    }
}
