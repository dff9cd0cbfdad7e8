using GrantPortal.Web.Database;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Organisations;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Harness;

/// <summary>A portal that knows the organisations of the country and the personas, and has no cases: where <see cref="Portal.SignedInAsync"/> works.</summary>
public class StaffedPortal(PortalServer server) : Portal(server)
{
    protected override async Task PrepareAsync()
    {
        await using var db = new PortalDb(new DbContextOptionsBuilder<PortalDb>().UseNpgsql(Connections.Portal).Options);
        await ReferenceOrganisations.LoadAsync(db, Start, TestContext.Current.CancellationToken);
        await Personas.LoadAsync(db, Start, TestContext.Current.CancellationToken);
    }
}
