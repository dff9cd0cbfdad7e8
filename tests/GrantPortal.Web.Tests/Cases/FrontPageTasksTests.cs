using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Cases;

public sealed class FrontPageTasksTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Theory]
    [InlineData("innlandet-saksbehandler", "saker er ikke fordelt")]
    [InlineData("innlandet-saksbehandler", "1rapport er sendt og ikke kontrollert")]
    [InlineData("innlandet-leder", "3innstillinger å godkjenne")]
    [InlineData("innlandet-leder", "vedtak å gjøre")]
    [InlineData("innlandet-okonomi", "2tilskudd er klare til utbetaling")]
    public async Task What_waits_for_the_role_stands_first(string persona, string heap)
    {
        using var visitor = await portal.SignedInAsync(persona);
        var page = await visitor.GetAsync("/");

        page.Text.Should().Contain("Dette venter på deg").And.Contain(heap);
    }

    [Fact]
    public async Task In_nynorsk_it_is_nynorsk()
    {
        using var visitor = await portal.SignedInAsync("innlandet-saksbehandler");
        visitor.Cookies.Add(portal.Address, new System.Net.Cookie("sprak", "nn"));

        (await visitor.GetAsync("/")).Text.Should().Contain("Dette ventar på deg").And.Contain("saker er ikkje fordelte");
    }
}
