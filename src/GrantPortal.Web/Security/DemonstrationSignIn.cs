namespace GrantPortal.Web.Security;

/// <summary>Sign-in as a persona of the demonstration: only outside Production, and only while no identity provider is configured.</summary>
public sealed class DemonstrationSignIn(IHostEnvironment environment, IConfiguration configuration)
{
    /// <summary>The section of the configuration that names an identity provider.</summary>
    public const string IdentityProvider = "Portal:IdentityProvider";

    public bool IsOn => !environment.IsProduction() && !configuration.GetSection(IdentityProvider).Exists();
}
