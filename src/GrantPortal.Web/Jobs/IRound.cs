namespace GrantPortal.Web.Jobs;

/// <summary>
/// Work that comes again by the clock, and is nobody's: it finds what there is to do. One process of the portal does it at a time, in a scope of its own; it may be
/// cut short anywhere, and goes on the next time. Registered with <see cref="JobsSetup.AddRound{T}"/>.
/// </summary>
public interface IRound
{
    Task RunAsync(CancellationToken stop);
}
