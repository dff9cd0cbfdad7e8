using GrantPortal.Web.Database;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The portal with the demonstration's data: organisations, personas, the round of 2020 and a call that is open.</summary>
public sealed class DemonstrationPortal(PortalServer server) : Portal(server)
{
    protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDemonstrationAsync();
}
