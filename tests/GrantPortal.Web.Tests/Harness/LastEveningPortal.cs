using GrantPortal.Web.Database;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>The demonstration a few minutes before midnight, ten days after <see cref="Portal.Start"/>, when the applications of a <see cref="NavRound"/> that goes on then are due.</summary>
public sealed class LastEveningPortal(PortalServer server) : Portal(server)
{
    protected override DateTimeOffset Now { get; } = new(2027, 2, 11, 23, 40, 0, TimeSpan.FromHours(1));

    protected override Task<DatabaseConnections> NewDatabaseAsync(PortalServer server) => server.NewDemonstrationAsync();
}
