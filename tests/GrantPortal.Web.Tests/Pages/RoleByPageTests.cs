using System.Net;
using System.Reflection;
using GrantPortal.Web.Tests.Harness;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GrantPortal.Web.Tests.Pages;

public sealed class RoleByPageTests(SampleCases portal) : IClassFixture<SampleCases>
{
    public static TheoryData<string> Everyone => [.. PageRow.Everyone];

    [Fact]
    public void Every_page_stands_in_the_matrix_once()
    {
        var pages = PortalPages.Templates(portal);
        var rows = PageMatrix.Rows.Select(row => row.Template).ToList();

        pages.Except(rows).Should().BeEmpty("PageMatrix says of every page who may see it");
        rows.Except(pages).Should().BeEmpty("PageMatrix holds only pages that there are");
        rows.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Every_page_carries_a_policy_or_says_that_it_is_open()
    {
        var pages = await PortalPages.CompiledAsync(portal);
        pages.Where(page => !IsGuarded(page.ModelTypeInfo!)).Select(page => page.ViewEnginePath).Should().BeEmpty("each page model carries [Authorize(Policy = …)] or [AllowAnonymous]");
    }

    [Fact]
    public void Every_other_address_carries_a_policy_or_says_that_it_is_open()
    {
        // Left out are the files that everyone may have: by the build's list, and in development by the path on disk.
        var endpoints = portal.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.All(each => each.GetType().Name != "StaticAssetDescriptor")
                && endpoint.RoutePattern.RawText != "{**path:file}");
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is null)
            .Select(endpoint => endpoint.RoutePattern.RawText).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Everyone))]
    public async Task Every_page_answers_as_the_matrix_says_to(string persona)
    {
        using var visitor = persona == PageRow.Public ? portal.Visitor() : await portal.SignedInAsync(persona);
        var wrong = new List<string>();
        foreach (var row in PageMatrix.Rows)
        {
            var address = await row.AddressIn(portal);
            using var response = await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(portal.Address, address)));
            if (response.StatusCode != row.ExpectedFor(persona))
            {
                wrong.Add($"{address} answers {(int)response.StatusCode}, not {(int)row.ExpectedFor(persona)}");
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_not_signed_in_comes_back_to_the_page_after_signing_in()
    {
        using var visitor = portal.Visitor();
        var page = await visitor.GetAsync("/bytt");
        page.Path.Should().Be("/logg-inn?returnUrl=%2Fbytt");

        page = await page.SubmitAsync("button[name=persona][value='gjovik-kommunedirektor']");
        page.Path.Should().Be("/bytt");
        page.Status.Should().Be(HttpStatusCode.OK);
    }

    private static bool IsGuarded(MemberInfo model) =>
        model.GetCustomAttribute<AllowAnonymousAttribute>() is not null || model.GetCustomAttributes<AuthorizeAttribute>().Any(attribute => attribute.Policy is not null);
}
