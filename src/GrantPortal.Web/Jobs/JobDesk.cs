using System.Text.Json;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;
using GrantPortal.Web.Database;
using GrantPortal.Web.Languages;
using GrantPortal.Web.Security;

namespace GrantPortal.Web.Jobs;

/// <summary>Where a page hands over work that takes long, and then leads the person to the job's page: <c>/jobber/{id}</c>.</summary>
public sealed class JobDesk(PortalDb db, Viewer viewer, TimeProvider clock, JobBell bell)
{
    /// <summary>Queues a job for the viewer and saves it, with whatever else the page has changed.</summary>
    public async Task<Job> AddAsync<TInput>(string kind, Text title, TInput input, CancellationToken stop)
    {
        var job = Job.Queue(kind, title, JsonSerializer.Serialize(input), Speech.Spoken, viewer.PersonId, viewer.OrganisationId, clock.GetUtcNow());
        db.Jobs.Add(job);
        await db.SaveChangesAsync(stop);
        bell.Ring();
        return job;
    }
}

/// <summary>Reads what a page gave to <see cref="JobDesk"/>.</summary>
public static class JobInput
{
    public static TInput Read<TInput>(this Job job) => JsonSerializer.Deserialize<TInput>(job.Input)!;
}
