using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Jobs.JobAction;
using static GrantPortal.Domain.Jobs.JobStatus;

namespace GrantPortal.Domain.Jobs;

/// <summary>The lifecycle of a job: the portal works, and its owner may stop it.</summary>
public static class JobLifecycle
{
    /// <summary>Whoever may have asked for a job: everyone but the portal itself.</summary>
    private static readonly Role[] Owner = [.. Enum.GetValues<Role>().Where(role => role is not Role.Clock)];

    public static Lifecycle<JobStatus, JobAction> Table { get; } = new("Job", (status, action) => (status, action) switch
    {
        (Queued, Start) => new(Running, Role.Clock),
        (Queued, Cancel) => new(Cancelled, Owner),
        (Queued, Fail) => new(Failed, Role.Clock),
        (Running, Start) => new(Running, Role.Clock),
        (Running, Record) => new(Running, Role.Clock),
        (Running, Cancel) => new(CancelRequested, Owner),
        (Running, Complete) => new(Completed, Role.Clock),
        (Running, Fail) => new(Failed, Role.Clock),
        (CancelRequested, Record) => new(CancelRequested, Role.Clock),
        // Everything was done before it could stop.
        (CancelRequested, Complete) => new(Completed, Role.Clock),
        (CancelRequested, Stop) => new(Cancelled, Role.Clock),
        (CancelRequested, Fail) => new(Failed, Role.Clock),
        _ => null,
    });
}
