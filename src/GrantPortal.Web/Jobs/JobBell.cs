namespace GrantPortal.Web.Jobs;

/// <summary>Tells the scheduler of this process that a job was queued, so that it does not wait for its next round. Another process finds the job in its own.</summary>
public sealed class JobBell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        try
        {
            _rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    public void Dispose() => _rung.Dispose();

    /// <summary>Waits until it rings, or for <paramref name="atMost"/>.</summary>
    internal Task WaitAsync(TimeSpan atMost, CancellationToken stop) => _rung.WaitAsync(atMost, stop);
}
