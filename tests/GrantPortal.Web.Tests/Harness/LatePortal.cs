using GrantPortal.Web.Database;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The demonstration a week after reports on the year before were due.</summary>
public sealed class LatePortal(PortalServer server) : Portal(server)
{
    protected override DateTimeOffset Now { get; } = new(2027, 3, 8, 12, 0, 0, TimeSpan.FromHours(1));

    protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDemonstrationAsync();
}
