using GrantPortal.Web.Database;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Demonstration;

/// <summary>The portal that stands on its own database shows something from the first minute.</summary>
internal static class DemonstrationStart
{
    /// <summary>Loads the demonstration's data where the portal started the database itself. What is there is not gone through again: that would cost a second at every start. A configured database is left to the command <c>demo-data</c>.</summary>
    public static async Task LoadDemonstrationAsync(this WebApplication app)
    {
        if (app.Environment.IsProduction() || app.Services.GetRequiredService<PortalDatabase>().Embedded is null)
        {
            return;
        }

        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        if (!await db.Calls.AnyAsync(app.Lifetime.ApplicationStopping))
        {
            await DemonstrationData.LoadAsync(db, app.Services.GetRequiredService<TimeProvider>().GetUtcNow(), app.Lifetime.ApplicationStopping);
        }
    }
}
