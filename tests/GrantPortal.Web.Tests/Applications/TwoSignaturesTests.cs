using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>The kommunedirektør and the Nav leader sign the same version (NAV-40); what is changed must be signed again by both.</summary>
public sealed class TwoSignaturesTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAV-40")]
    [Requirement("NAV-41")]
    public async Task A_change_voids_the_signature_that_is_given()
    {
        var id = await portal.NavCaseAsync(2061, round => round.WrittenAsync("0502", NavCases.WholePosition));
        var application = $"/soknader/{id}";
        using var contact = await portal.SignedInAsync("nav-gjovik-kontakt");
        using var director = await portal.SignedInAsync("gjovik-kommunedirektor");
        using var navLeader = await portal.SignedInAsync("nav-gjovik-leder");
        await (await director.GetAsync("/bytt")).SubmitAsync("Bytt hit");
        await (await contact.GetAsync($"{application}/gjenstar")).SubmitAsync("Send til signering");
        await SignAsync(director, "Signer");
        var seenByLeader = await navLeader.GetAsync($"{application}/signer");

        await (await navLeader.GetAsync($"{application}/signer")).SubmitAsync("Gi tilbake for endring");
        await contact.FillAsync($"{application}/fyll-ut/budsjett/p1/stilling", new Dictionary<string, string?> { ["stilling.p1.belop"] = "600 000" });
        await (await contact.GetAsync($"{application}/gjenstar")).SubmitAsync("Send til signering");

        var stale = await seenByLeader.SubmitAsync("Signer og send", ("Input.Title", "Nav-leder"), ("Input.Delegate", "nei"));
        stale.Status.Should().Be(HttpStatusCode.BadRequest, "she read another version");
        await SignAsync(navLeader, "Signer");
        (await StatusAsync()).Should().Be(ApplicationStatus.Draft, "the director's signature was on another version");
        (await navLeader.GetAsync($"{application}/signer")).Text.Should().Contain("Nå mangler signaturen fra");
        await SignAsync(director, "Signer og send");
        (await StatusAsync()).Should().Be(ApplicationStatus.Submitted);

        Task<SeenPage> SignAsync(Visitor signer, string button) => SignWithAsync(signer, application, button);
        Task<ApplicationStatus> StatusAsync() => portal.WithDatabaseAsync(db => db.Applications.Where(each => each.Id == id).Select(each => each.Status).SingleAsync());
    }

    private static async Task<SeenPage> SignWithAsync(Visitor signer, string application, string button) =>
        await (await signer.GetAsync($"{application}/signer")).SubmitAsync(button, ("Input.Title", "Leder"), ("Input.Delegate", "nei"));
}
