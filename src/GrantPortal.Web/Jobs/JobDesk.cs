using System.Text.Json;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Jobs;

/// <summary>Where a page hands over work that takes long, and then leads the person to the job's page: <c>/jobber/{id}</c>.</summary>
public sealed class JobDesk(PortalDb db, Viewer viewer, TimeProvider clock, JobBell bell)
{
    /// <summary>Queues a job for the viewer and saves it, with whatever else the page has changed.</summary>
    public async Task<Job> AddAsync<TInput>(string kind, Text title, TInput input, CancellationToken stop)
    {
        var job = Queue(kind, title, input);
        await db.SaveChangesAsync(stop);
        bell.Ring();
        return job;
    }

    /// <summary>Queues a job that works on files. They are stored one by one, so that many do not lie in memory together, and gone when the job has ended.</summary>
    /// <param name="kind">The work.</param>
    /// <param name="title">What the owner reads.</param>
    /// <param name="input">What the work needs to know.</param>
    /// <param name="files">Name and content. What they throw leaves nothing behind.</param>
    /// <param name="stop">Cancels.</param>
    public async Task<Job> AddAsync<TInput>(string kind, Text title, TInput input, IAsyncEnumerable<(string Name, byte[] Bytes)> files, CancellationToken stop)
    {
        await using var turn = await db.Database.BeginTransactionAsync(stop);
        var job = Queue(kind, title, input);
        await db.SaveChangesAsync(stop);
        await foreach (var (name, bytes) in files.WithCancellation(stop))
        {
            var file = Document.KeepForJob(job, name, bytes, clock.GetUtcNow());
            db.Documents.Add(file);
            await db.SaveChangesAsync(stop);
            db.Entry(file.Content!).State = EntityState.Detached;
            db.Entry(file).State = EntityState.Detached;
        }

        await turn.CommitAsync(stop);
        bell.Ring();
        return job;
    }

    private Job Queue<TInput>(string kind, Text title, TInput input)
    {
        var job = Job.Queue(kind, title, JsonSerializer.Serialize(input), Speech.Spoken, viewer.PersonId, viewer.OrganisationId, clock.GetUtcNow());
        db.Jobs.Add(job);
        return job;
    }
}

/// <summary>Reads what a page gave to <see cref="JobDesk"/>.</summary>
public static class JobInput
{
    public static TInput Read<TInput>(this Job job) => JsonSerializer.Deserialize<TInput>(job.Input)!;
}
