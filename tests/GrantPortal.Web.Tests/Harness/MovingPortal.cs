namespace GrantPortal.Web.Tests.Harness;

/// <summary>A portal whose clock a test can move: it stops and starts again on the same database, later.</summary>
public sealed class MovingPortal(PortalServer server) : StaffedPortal(server)
{
    private DateTimeOffset _now = Start;

    protected override DateTimeOffset Now => _now;

    /// <summary>Starts again on 1 February of the year.</summary>
    public Task MoveToAsync(int year)
    {
        _now = new DateTimeOffset(year, 2, 1, 12, 0, 0, TimeSpan.FromHours(1));
        return RestartAsync();
    }
}
