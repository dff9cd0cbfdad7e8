using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Pages;

/// <summary>The pages that the portal really has.</summary>
internal static class PortalPages
{
    /// <summary>The route of each page, as <c>/saker/{id}</c>.</summary>
    public static IReadOnlyList<string> Templates(Portal portal) => [.. Descriptors(portal).Select(page => $"/{page.AttributeRouteInfo!.Template}")];

    /// <summary>The pages with their handlers and attributes.</summary>
    public static async Task<IReadOnlyList<CompiledPageActionDescriptor>> CompiledAsync(Portal portal)
    {
        var loader = portal.Services.GetRequiredService<PageLoader>();
        return await Task.WhenAll(Descriptors(portal).Select(page => loader.LoadAsync(page, EndpointMetadataCollection.Empty)));
    }

    private static IEnumerable<PageActionDescriptor> Descriptors(Portal portal) =>
        portal.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>();
}
