using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GrantPortal.Migrations;

/// <summary>Gives dotnet-ef the model; it never opens the connection.</summary>
public sealed class DesignTimePortalDb : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PortalDb>().UseNpgsql("Host=localhost", npgsql => npgsql.MigrationsAssembly(typeof(PortalDb).Assembly.GetName().Name)).Options);
}
