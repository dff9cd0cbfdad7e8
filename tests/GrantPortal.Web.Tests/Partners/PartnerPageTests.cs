using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Notices;
using GrantPortal.Domain.Partners;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Partners;

/// <summary>A partner's walls, a link that somebody puts right, and an application that its partners have not signed.</summary>
public sealed class PartnerPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("LSV-02")]
    public async Task A_partner_sees_the_one_version_and_nothing_else_of_the_case()
    {
        var (signature, application) = await AskedAsync("Sykehuset");
        using var trust = await portal.SignedInAsync("helseforetak-signatar");

        (await trust.GetAsync("/samarbeid")).Text.Should().Contain("Lillehammer kommune");
        (await trust.GetAsync($"/samarbeid/{signature}")).Text.Should().Contain("FACT ung i Lillehammer-regionen");
        foreach (var wall in new[] { $"/saker/{application}", $"/saker/{application}/soknad", $"/saker/{application}/samarbeid", $"/soknader/{application}/utskrift" })
        {
            (await trust.GetAsync(wall)).Status.Should().Be(HttpStatusCode.NotFound, wall);
        }

        var agreement = (await trust.GetAsync($"/samarbeid/{signature}")).Html.QuerySelector("a[href*='handler=attachment']")!.GetAttribute("href")!;
        using (var file = await trust.DownloadAsync(agreement))
        {
            (file.StatusCode, file.Content.Headers.ContentDisposition!.DispositionType).Should().Be((HttpStatusCode.OK, "attachment"), "what is signed can be read, with what is attached to it");
        }

        (await trust.GetAsync($"/samarbeid/{signature}?handler=attachment&document={Guid.Empty}")).Status.Should().Be(HttpStatusCode.NotFound);
        var (another, _) = await AskedAsync("Hamar");
        (await trust.GetAsync($"/samarbeid/{another}")).Status.Should().Be(HttpStatusCode.NotFound, "it is asked of somebody else");
        using var stranger = await portal.SignedInAsync("gjovik-kommunedirektor");
        (await stranger.GetAsync($"/samarbeid/{signature}")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("LSV-02")]
    public async Task The_embete_sends_a_new_link_to_an_address_that_is_put_right_and_the_page_waits_for_names()
    {
        var (_, application) = await AskedAsync("Hamar");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var page = await caseworker.GetAsync($"/saker/{application}/samarbeid");

        page = await page.SubmitAsync("Send lenken", ("Email", "ikke en adresse"));
        page.Text.Should().Contain("Skriv e-postadressen");
        page = await page.SubmitAsync("Send lenken", ("Email", "signatar@hamar.example.org"));
        page.Text.Should().Contain("En ny lenke er sendt").And.Contain("signatar@hamar.example.org");

        var link = await portal.WithDatabaseAsync(db => db.Notices.Where(notice => notice.Kind == NoticeKind.PartnerInvited && notice.Link != null).OrderByDescending(notice => notice.Id).Select(notice => notice.Link!).FirstAsync());
        using var guest = portal.Visitor();
        var signing = await guest.GetAsync(link);
        signing = await signing.SubmitAsync("Signer som samarbeidspartner", ("Input.Signer", "Signatar"), ("Input.Title", ""));
        signing.Status.Should().Be(HttpStatusCode.BadRequest);
        signing = await signing.SubmitAsync("Signer som samarbeidspartner", ("Input.Signer", "Signatar"), ("Input.Title", "Kommunedirektør"));
        signing.Text.Should().Contain("Takk, søknaden er signert");
        (await guest.GetAsync(link)).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("LSV-02")]
    public async Task It_is_not_dismissed_as_unsigned_before_the_deadline()
    {
        var (_, application) = await AskedAsync("Sykehuset");
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        await (await caseworker.GetAsync($"/saker/{application}/habilitet")).SubmitAsync("Lagre svaret", ("Input.Answer", "ja"));

        var page = await (await caseworker.GetAsync($"/saker/{application}/avvis")).SubmitAsync("Avvis søknaden", ("Input.Ground", nameof(DismissalGround.SignatureMissing)));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.Text.Should().Contain("kan ikke avvises som usignert før fristen er ute");
    }

    private Task<(Id<PartnerSignature> Id, Id<Application> Application)> AskedAsync(string name) => portal.WithDatabaseAsync(async db =>
    {
        var found = await db.PartnerSignatures.AsNoTracking().FirstAsync(signature => signature.Name.StartsWith(name) && signature.Status != SignatureStatus.Void && db.Calls.Any(call => call.Key == "bu-2027" && db.Applications.Any(application => application.Id == signature.ApplicationId && application.CallId == call.Id)));
        return (found.Id, found.ApplicationId);
    });
}
