using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>The whole way of the applicant, through the front door.</summary>
public sealed class ApplyingTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-29")]
    [Requirement("KI-80")]
    public async Task A_kommune_fills_in_everything_has_it_signed_and_gets_a_receipt()
    {
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        var application = await contact.StartAsync();
        await contact.FillAllAsync(application);

        var remaining = await contact.GetAsync($"{application}/gjenstar");
        remaining.Text.Should().Contain("Alt som må være med, er fylt ut.");
        var waiting = await remaining.SubmitAsync("Send til signering");
        waiting.Heading.Should().Be("Venter på signatur");

        var sign = await signatory.GetAsync($"{application}/signer");
        sign.Text.Should().Contain("Trygg hjemme lenger").And.Contain("240 000").And.Contain("Signaturen bekrefter");
        var submission = sign.Submission("Signer og send", ("Input.Title", "Kommunedirektør"), ("Input.Delegate", "nei"));
        var body = await submission.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var receipt = await signatory.SeeAsync(await signatory.SendAsync(submission));

        receipt.Path.Should().EndWith("/kvittering");
        receipt.Text.Should().Contain("Søknaden er sendt").And.Contain("2027/").And.Contain("kr 750 000").And.Contain("Kommunedirektør").And.Contain("Statsforvalteren i Innlandet");
        receipt.TextAt(".tp-hash").Should().MatchRegex("^[0-9a-f]{64}$");

        // KI-80: the copy lies in the case for the embete, and the receipt says where it belongs.
        receipt.Text.Should().Contain("Kopien ligger i saken og hører til postmottaket hos Statsforvalteren i Innlandet, ");
        using var archivist = await portal.SignedInAsync("innlandet-saksbehandler");
        var documents = await archivist.GetAsync((await signatory.GetAsync(receipt.Path)).Html.QuerySelector("a[href$='/dokumenter']")!.GetAttribute("href")!);
        documents.Text.Should().Contain("Journalført kopi av søknaden");
        var copy = documents.Html.QuerySelectorAll("a[href^='/dokumenter/']").Single(link => link.TextContent.EndsWith("-versjon-1.pdf", StringComparison.Ordinal)).GetAttribute("href")!;
        using var pdf = await archivist.DownloadAsync(copy);
        var bytes = await pdf.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        documents.Text.Should().Contain(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        var text = await PdfTools.TextAsync(bytes);
        text.Should().Contain("Trygg hjemme lenger").And.Contain("240 000").And.Contain(receipt.TextAt(".tp-hash"));

        // A double click: the second press finds it sent, and shows the same receipt.
        var again = new HttpRequestMessage(HttpMethod.Post, new Uri(portal.Address, $"{application}/signer")) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded") };
        var second = await signatory.SeeAsync(await signatory.SendAsync(again));
        second.Path.Should().Be(receipt.Path);
        second.TextAt(".tp-hash").Should().Be(receipt.TextAt(".tp-hash"));

        var print = await contact.GetAsync($"{application}/utskrift?versjon=1");
        print.Text.Should().Contain("opplæringsplan.pdf").And.Contain("Trygg hjemme lenger").And.Contain(receipt.TextAt(".tp-hash"));

        var office = await portal.SignedInAsync("innlandet-saksbehandler");
        (await office.GetAsync($"{application}/utskrift")).Status.Should().Be(HttpStatusCode.OK);
        var stranger = await portal.SignedInAsync("lom-kontakt");
        (await stranger.GetAsync($"{application}/utskrift")).Status.Should().Be(HttpStatusCode.NotFound);
        (await stranger.GetAsync($"{application}/kvittering")).Status.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    [Requirement("KI-17")]
    public async Task A_call_that_a_Nav_office_cannot_apply_in_is_not_offered_to_it()
    {
        using var office = await portal.SignedInAsync("nav-gjovik-kontakt");
        (await office.GetAsync("/soknader")).Text.Should().Contain("Utvikling av de sosiale tjenestene").And.NotContain("Kommunalt kompetanse");
    }
}
