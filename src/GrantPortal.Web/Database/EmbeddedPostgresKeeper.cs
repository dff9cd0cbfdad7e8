namespace GrantPortal.Web.Database;

/// <summary>Starts the portal's own PostgreSQL again when it was lost: nobody else would.</summary>
internal sealed class EmbeddedPostgresKeeper(PortalDatabase database, TimeProvider time, ILogger<EmbeddedPostgresKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await database.Embedded!.RecoverAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                logger.LogWarning("PostgreSQL could not be started again and will be tried in {Seconds} seconds: {Reason}", Interval.TotalSeconds, failure.Message);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
