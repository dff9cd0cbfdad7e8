using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.PriorityMappings;

/// <summary>The Leve hele livet mapping: the kommune answers, the embete sets the result, bydeler read Oslo's.</summary>
public sealed class MappingPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private static readonly Attachment Plan = Attachment.Of("plan.pdf", "%PDF-1.7 plan", "application/pdf");

    private static readonly (string, object?)[] Yes =
    [
        ("Input.Answers[k1].Met", "ja"), ("Input.Answers[k2].Met", "ja"), ("Input.Answers[k3].Met", "ja"), ("Input.Answers[k4].Met", "nei"), ("Input.Answers[k4].Explanation", "Planen kommer til høsten."),
    ];

    [Fact]
    [Requirement("KI-67")]
    [Requirement("KI-68")]
    [Requirement("KI-69")]
    [Requirement("KI-70")]
    public async Task A_kommune_answers_adds_evidence_and_sends_and_the_embete_sets_the_result()
    {
        using var gjovik = await portal.SignedInAsync("gjovik-kontakt");
        var page = await gjovik.GetAsync("/kartlegging/ki-2027");

        page = await page.SubmitAsync("Send til Statsforvalteren", ("Input.Answers[k1].Met", "ja"));
        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextAt("#avvist").Should().Contain("Svar ja eller nei på alle kriteriene").And.Contain("KI-70");

        page = await page.SubmitAsync("Legg ved dokumentet", [.. Yes, ("Input.File", Plan), ("Input.Kind", "Plan"), ("Input.State", "UnderTreatment")]);
        page.Text.Should().Contain("plan.pdf er lagt ved").And.Contain("Plan, under politisk behandling");
        page = await page.SubmitAsync("Send til Statsforvalteren");
        page.Text.Should().Contain("Kartleggingen er sendt");
        page.Buttons.Should().NotContain("Send til Statsforvalteren");

        using var office = await portal.SignedInAsync("innlandet-saksbehandler");
        page = await (await office.GetAsync("/kartlegging/ki-2027/kommuner")).FollowAsync("Gjøvik kommune");
        page.Text.Should().Contain("Planen kommer til høsten.").And.Contain("plan.pdf");
        page = await page.SubmitAsync("Sett resultatet", ("Input.Result", "ja"), ("Input.Reason", "Planen er under politisk behandling."));
        page.Text.Should().Contain("Resultatet er satt");
        (await gjovik.GetAsync("/kartlegging/ki-2027")).Text.Should().Contain("Prioritert").And.Contain("Planen er under politisk behandling.");
    }

    [Fact]
    [Requirement("KI-68")]
    public async Task Without_evidence_the_embete_cannot_prioritise()
    {
        using var lom = await portal.SignedInAsync("lom-kontakt");
        await (await lom.GetAsync("/kartlegging/ki-2027")).SubmitAsync("button[formaction*='handler=Send'], button[formaction*='Send']", Yes);
        using var office = await portal.SignedInAsync("innlandet-saksbehandler");

        var page = await (await office.GetAsync("/kartlegging/ki-2027/kommuner/3434")).SubmitAsync("Sett resultatet", ("Input.Result", "ja"), ("Input.Reason", "Kommunen er flink."));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
        page.TextAt("#avvist").Should().Contain("KI-68");
        page.ValueOf("Input.Reason").Should().Be("Kommunen er flink.");
    }

    [Fact]
    [Requirement("KI-71")]
    public async Task A_bydel_reads_Oslos_result_and_cannot_register_its_own()
    {
        using var frogner = await portal.SignedInAsync("bydel-frogner-kontakt");
        var page = await frogner.GetAsync("/kartlegging/ki-2027");
        page.Text.Should().Contain("Bydelen bruker resultatet til Oslo kommune").And.Contain("Prioritert");
        page.Buttons.Should().NotContain("Send til Statsforvalteren");

        using var gjovik = await portal.SignedInAsync("gjovik-kontakt-2");
        var token = page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(frogner.Address, "/kartlegging/ki-2027"))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("Input.Answers[k1].Met", "ja")]),
        };
        var refused = await frogner.SeeAsync(await frogner.SendAsync(request));

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.TextAt("#avvist").Should().Contain("En bydel bruker kommunens resultat og kan ikke ha sitt eget").And.Contain("KI-71");
    }

    [Theory]
    [InlineData("oslo-saksbehandler", "/kartlegging/ki-2027/kommuner/3411", HttpStatusCode.NotFound)]
    [InlineData("innlandet-saksbehandler", "/kartlegging/ki-2027/kommuner/3411", HttpStatusCode.OK)]
    [InlineData("innlandet-saksbehandler", "/kartlegging/ki-2027/kommuner/0301", HttpStatusCode.NotFound)]
    [InlineData("innlandet-fylke-kontakt", "/kartlegging/ki-2027", HttpStatusCode.NotFound)]
    [Requirement("KI-30")]
    public async Task Each_embete_sees_its_own_kommuner(string persona, string path, HttpStatusCode expected)
    {
        using var visitor = await portal.SignedInAsync(persona);
        (await visitor.GetAsync(path)).Status.Should().Be(expected);
    }

    [Fact]
    [Requirement("KI-68")]
    public async Task A_file_of_another_kind_is_refused()
    {
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        var page = await (await signatory.GetAsync("/kartlegging/ki-2026")).SubmitAsync("Legg ved dokumentet", ("Input.File", Attachment.Of("plan.pdf", "MZ et program")));

        page.Status.Should().Be(HttpStatusCode.BadRequest);
    }
}
