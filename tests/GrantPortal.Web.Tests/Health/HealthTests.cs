using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Health;

public sealed class HealthTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task The_portal_is_live_and_ready(string path)
    {
        using var visitor = portal.Visitor();
        using var response = await visitor.DownloadAsync(path);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
    }
}
