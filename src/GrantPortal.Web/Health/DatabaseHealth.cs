using GrantPortal.Web.Database;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GrantPortal.Web.Health;

/// <summary>Ready when the database answers and every migration is in.</summary>
internal sealed class DatabaseHealth(PortalDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
                ? HealthCheckResult.Unhealthy("The database lacks migrations: run the command migrate.")
                : HealthCheckResult.Healthy();
        }
        catch (Exception away) when (DatabaseAway.IsCauseOf(away))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}

/// <summary><c>/health/live</c> and <c>/health/ready</c>, for machines (design 8).</summary>
internal static class HealthPages
{
    private const string Ready = "ready";

    public static void AddHealth(this WebApplicationBuilder builder) =>
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [Ready]);

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
