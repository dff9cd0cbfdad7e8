using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace GrantPortal.Web.Security;

/// <summary>Sign-in, the viewer and the policies.</summary>
public static class SecuritySetup
{
    public static IServiceCollection AddPortalSecurity(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<OnBehalfOf>();
        services.AddScoped(provider => provider.GetRequiredService<OnBehalfOf>().Viewer ?? provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Features.Get<Viewer>() ?? Viewer.Public);
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Session.Configure);
        services.AddAuthorization(Policies.Register);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, HiddenWhenForbidden>();
        services.AddSingleton<DemonstrationSignIn>();
        return services;
    }
}
