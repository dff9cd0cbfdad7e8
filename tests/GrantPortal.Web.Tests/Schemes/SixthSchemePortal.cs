using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Schemes;

/// <summary>The portal with one scheme more than it ships with. Portals that run beside it in the same process do not notice.</summary>
public sealed class SixthSchemePortal(PortalServer server) : StaffedPortal(server)
{
    private static readonly SchemeCatalogue Schemes = SchemeCatalogue.Portal.With(new MeetingPlaceScheme());

    protected override void AddServices(IServiceCollection services)
    {
        // What the portal starts, such as its jobs, and then each request, which the server begins anew.
        SchemeCatalogue.Use(Schemes);
        services.AddSingleton<IStartupFilter, InEveryRequest>();
    }

    private sealed class InEveryRequest : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                SchemeCatalogue.Use(Schemes);
                return following(context);
            });
            next(app);
        };
    }
}
