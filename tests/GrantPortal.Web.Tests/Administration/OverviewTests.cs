using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Administration;

/// <summary>What the administrator sees first. It counts, so it has a portal that nobody else changes.</summary>
public sealed class OverviewTests(StaffedPortal portal) : IClassFixture<StaffedPortal>
{
    [Fact]
    public async Task The_overview_counts_what_there_is_and_leads_to_what_is_lacking()
    {
        using var administrator = await portal.SignedInAsync("administrator");

        var overview = await administrator.GetAsync("/administrasjon");
        var list = await overview.FollowAsync("Nav-kontor uten vertskommune");

        overview.Heading.Should().Be("Administrasjon");
        overview.Text.Should().Contain("656").And.Contain("31");
        list.TextAt("#treff").Should().Be("71 virksomheter");
    }
}
