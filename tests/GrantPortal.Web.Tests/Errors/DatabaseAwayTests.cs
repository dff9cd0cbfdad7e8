using System.Net;
using GrantPortal.Web.Database;
using GrantPortal.Web.Tests.Harness;
using GrantPortal.Web.Tests.Pages;

namespace GrantPortal.Web.Tests.Errors;

/// <summary>A portal whose database can go away.</summary>
public sealed class PortalOnACable(PortalServer server) : Portal(server)
{
    public Cable Cable { get; private set; } = null!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Cable.DisposeAsync();
    }

    protected override DatabaseConnections Route(DatabaseConnections connections)
    {
        (Cable, var portal) = Cable.Through(connections.Portal);
        return connections with { Portal = portal };
    }
}

public sealed class DatabaseAwayTests(PortalOnACable portal) : IClassFixture<PortalOnACable>
{
    [Fact]
    public async Task Without_its_database_the_portal_says_so_plainly_in_both_forms_and_recovers_without_restart()
    {
        using var visitor = portal.Visitor();
        (await visitor.GetAsync("/")).Status.Should().Be(HttpStatusCode.OK);

        portal.Cable.PullOut();
        var away = await visitor.GetAsync("/");
        away.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        away.TextsAt("h1, h2").Should().Equal("Tilskuddsportalen er ute av drift akkurat nå", "Tilskuddsportalen er ute av drift akkurat no");
        away.Html.QuerySelector("h2")!.GetAttribute("lang").Should().Be("nn");
        away.Text.Should().NotContain("Exception");
        away.Response.Headers.RetryAfter!.Delta.Should().NotBeNull();
        (await visitor.DownloadAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await visitor.DownloadAsync("/health/live")).StatusCode.Should().Be(HttpStatusCode.OK);

        portal.Cable.PutBack();
        (await visitor.GetAsync("/")).Status.Should().Be(HttpStatusCode.OK);
        (await visitor.DownloadAsync("/health/ready")).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_error_page_stands_in_the_portals_own_style(bool dark)
    {
        portal.Cable.PullOut();
        await using var browser = await portal.Browsers.OpenAsync(portal.Address, width: 320, dark);
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/");
        portal.Cable.PutBack();

        (await page.TitleAsync()).Should().StartWith("Tilskuddsportalen er ute av drift");
        (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= 320")).Should().BeTrue("it fits a phone");
        (await Axe.EverythingOnAsync(page)).Should().BeEmpty();
    }
}
