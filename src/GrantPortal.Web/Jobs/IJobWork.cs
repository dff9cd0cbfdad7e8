using GrantPortal.Domain.Documents;
using GrantPortal.Domain.Jobs;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Jobs;

/// <summary>
/// What a job of one kind does, item by item; registered by its kind with <see cref="JobsSetup.AddJobWork{T}"/>. Each call has a scope of its own, in which
/// <see cref="Database.PortalDb"/> and <see cref="Security.Viewer"/> are the owner's. The work changes rows and does not save: its effect, the item's outcome and the
/// progress are saved as one, so that nothing is done twice, whenever the portal stops.
/// </summary>
public interface IJobWork
{
    /// <summary>Everything that is to be done, in order. Asked once.</summary>
    Task<IReadOnlyList<PlannedItem>> PlanAsync(Job job, CancellationToken stop);

    /// <summary>Does one item. A broken rule may be thrown, and is the item's outcome.</summary>
    Task<ItemOutcome> DoAsync(Job job, JobItem item, CancellationToken stop);

    /// <summary>Sums up when all items are through, and makes the file that is downloaded, if any.</summary>
    Task<JobResult> FinishAsync(Job job, CancellationToken stop);
}

/// <summary>What came of a job: a sentence, and a file of purpose <see cref="DocumentPurpose.JobResult"/>.</summary>
public sealed record JobResult(Text Message, Document? File = null);
