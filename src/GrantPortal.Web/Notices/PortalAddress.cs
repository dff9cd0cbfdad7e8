using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GrantPortal.Web.Notices;

/// <summary>The address that people know the portal by, for what is written when no request says it: <c>Portal:Address</c>, or where this process answers.</summary>
public sealed class PortalAddress(IConfiguration configuration, IServer server)
{
    /// <summary>The whole address of a path.</summary>
    public string Of(string path) => Base.TrimEnd('/') + path;

    private string Base => configuration["Portal:Address"] is { Length: > 0 } address
        ? address
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? string.Empty;
}
