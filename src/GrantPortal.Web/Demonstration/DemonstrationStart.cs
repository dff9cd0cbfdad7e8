using GrantPortal.Web.Database;

namespace GrantPortal.Web.Demonstration;

/// <summary>The portal that stands on its own database shows something from the first minute.</summary>
internal static class DemonstrationStart
{
    /// <summary>Loads the demonstration's data where the portal started the database itself. A configured database is left to the command <c>demo-data</c>.</summary>
    public static async Task LoadDemonstrationAsync(this WebApplication app)
    {
        if (app.Environment.IsProduction() || app.Services.GetRequiredService<PortalDatabase>().Embedded is null)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        await DemonstrationData.LoadAsync(
            scope.ServiceProvider.GetRequiredService<PortalDb>(),
            app.Services.GetRequiredService<TimeProvider>().GetUtcNow(),
            app.Lifetime.ApplicationStopping);
    }
}
