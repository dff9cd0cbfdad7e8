using System.Net;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Undertakings;

/// <summary>A position from before the portal: the embete registers it, and the kommune that has begun its form lists it anew (RUS-03).</summary>
public sealed class RegisteredUndertakingPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("RUS-03")]
    public async Task The_embete_registers_it_and_the_kommune_finds_it_with_its_year()
    {
        using var contact = await portal.SignedInAsync("lom-kontakt");
        var form = await contact.StartAsync(call: "rus-2027");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync(await AddressAsync("3434"));
        page.Text.Should().Contain("Ruskonsulent").And.Contain("600 000");

        (await page.SubmitAsync("Registrer tiltaket", ("Input.Title", "Oppsøkende team"), ("Input.Began", "to tusen"))).Text.Should().Contain("Skriv året med fire sifre.");
        page = await page.SubmitAsync("Registrer tiltaket", ("Input.Title", "Oppsøkende team"), ("Input.Began", "2024"));
        page.Text.Should().Contain("2027 er år 4 av 4").And.Contain("Registrert for hånd");

        (await contact.GetAsync($"{form}/fyll-ut/videreforing")).Text.Should().NotContain("Oppsøkende team");
        (await (await contact.GetAsync($"{form}/fyll-ut/videreforing")).SubmitAsync("Hent stillingene på nytt")).Text.Should().Contain("Oppsøkende team");
        (await contact.GetAsync($"{form}/fyll-ut/videreforing/p3/videreforing")).Text.Should().MatchRegex(@"Hvilket år stillingen er i\s*4\b");

        (await page.SubmitAsync("Rett", ("began", "2025"))).Text.Should().Contain("2027 er år 3 av 4");
        (await (await contact.GetAsync($"{form}/fyll-ut/videreforing")).SubmitAsync("Hent stillingene på nytt")).Status.Should().Be(HttpStatusCode.OK);
        (await contact.GetAsync($"{form}/fyll-ut/videreforing/p3/videreforing")).Text.Should().MatchRegex(@"Hvilket år stillingen er i\s*3\b");
    }

    [Fact]
    [Requirement("RUS-03")]
    public async Task Another_embete_does_not_find_the_kommune()
    {
        using var other = await portal.SignedInAsync("oslo-saksbehandler");

        (await other.GetAsync(await AddressAsync("3434"))).Status.Should().Be(HttpStatusCode.NotFound);
        (await other.GetAsync("/tiltak")).Status.Should().Be(HttpStatusCode.OK);
    }

    private async Task<string> AddressAsync(string code) =>
        $"/tiltak?ordning=rus&mottaker={await portal.WithDatabaseAsync(db => db.Organisations.Where(each => each.Code == code).Select(each => each.Id).SingleAsync())}";
}
