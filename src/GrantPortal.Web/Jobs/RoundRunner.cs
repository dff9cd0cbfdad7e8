namespace GrantPortal.Web.Jobs;

/// <summary>Runs a round by its name in a scope of the portal's own services. A round that this version of the portal does not have is left alone.</summary>
internal sealed class RoundRunner(IServiceScopeFactory scopes)
{
    public async Task RunAsync(string name, CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (scope.ServiceProvider.GetKeyedService<IRound>(name) is { } round)
        {
            await round.RunAsync(stop);
        }
    }
}
