using System.Net;
using System.Text.Json;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>Filling in: what cannot be read, two who write, what a fylkeskommune may not, attachments.</summary>
public sealed class FillingTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-16")]
    public async Task A_fylkeskommune_sees_kompetanse_only_and_the_server_refuses_the_rest()
    {
        using var county = await portal.SignedInAsync("innlandet-fylke-kontakt");
        var application = await county.StartAsync();

        var page = await county.GetAsync($"{application}/fyll-ut/kompetanse");
        page.TextsAt(".tp-sections a").Should().HaveCount(4).And.NotContain(title => title.StartsWith("Innovasjon", StringComparison.Ordinal));
        (await county.GetAsync($"{application}/fyll-ut/innovasjon")).Status.Should().Be(HttpStatusCode.NotFound);

        page.Html.QuerySelector("input[name='kompetanse.abc.nye']")!.SetAttribute("name", "bpa.assistenter.nye");
        var refused = await page.SubmitAsync("button[value=her]", ("bpa.assistenter.nye", "1000"));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Fylkeskommuner kan bare søke om kompetansetiltak").And.Contain("KI-16");
    }

    private const string Misread = "Etterutdanning, internopplæring og kurs, Nye midler: «240,5» er ikke hele kroner. Skriv for eksempel 240 500.";

    [Fact]
    public async Task A_figure_that_cannot_be_read_stays_as_typed_and_says_what_it_expects()
    {
        using var contact = await portal.SignedInAsync("bydel-frogner-kontakt");
        var application = await contact.StartAsync();

        var page = await (await contact.GetAsync($"{application}/fyll-ut/kompetanse")).SubmitAsync("button[value=neste]", ("kompetanse.kurs.nye", "240,5"), ("kompetanse.abc.nye", "130 000"));

        page.Path.Should().EndWith("/fyll-ut/kompetanse");
        page.ValueOf("kompetanse.kurs.nye").Should().Be("240,5");
        page.TextAt(".tp-message").Should().Contain("«240,5» er ikke hele kroner. Skriv for eksempel 240 500.");
        page.Html.QuerySelector("[name='kompetanse.kurs.nye']")!.GetAttribute("aria-describedby").Should().Be("kompetanse_kurs_nye-feil");
        page.TextAt("[data-total]").Should().Be("130 000");
        page.TextAt("tfoot th").Should().Be("Sum uten linjer med feil");
        page.TextsAt(".tp-sections small").Should().Contain("1 felt må rettes");
        page.TextAt("#feil").Should().Be("Du må rette 1 felt " + Misread);
        (await contact.GetAsync($"{application}/gjenstar")).Links.Should().Contain(Misread);
    }

    [Fact]
    public async Task Two_people_choose_what_stands_and_nothing_else_is_lost()
    {
        using var one = await portal.SignedInAsync("gjovik-kontakt");
        using var other = await portal.SignedInAsync("gjovik-kontakt-2");
        var application = await one.StartAsync();
        var mine = await one.GetAsync($"{application}/fyll-ut/formal");
        var theirs = await other.GetAsync($"{application}/fyll-ut/formal");

        await theirs.SubmitAsync("button[value=her]", ("formal.formal", "Kollegaens ord"));
        var asked = await mine.SubmitAsync("button[value=her]", ("formal.formal", "Mine ord"), ("formal.behov", "Blir lagret"));

        asked.Status.Should().Be(HttpStatusCode.Conflict);
        asked.Text.Should().Contain("Mine ord").And.Contain("Kollegaens ord").And.Contain("Annen kontaktperson i Gjøvik kommune");
        asked.ValueOf("formal.behov").Should().Be("Blir lagret");
        (await other.GetAsync($"{application}/fyll-ut/formal")).ValueOf("formal.formal").Should().Be("Kollegaens ord");

        var undecided = await asked.SubmitAsync("button[value=her]");
        undecided.Status.Should().Be(HttpStatusCode.Conflict);
        undecided.Text.Should().Contain("Mine ord");
        var chosen = await undecided.SubmitAsync("button[value=her]", ("valg:formal.formal", "min"));
        chosen.Status.Should().Be(HttpStatusCode.OK);
        chosen.ValueOf("formal.formal").Should().Be("Mine ord");
        (await other.GetAsync($"{application}/fyll-ut/formal")).TextAt("[data-colleague]").Should().Be("Kontaktperson i Gjøvik kommune skriver i «Behov og formål» nå");
    }

    [Fact]
    public async Task Saving_while_typing_answers_time_faults_and_what_a_colleague_changed()
    {
        using var one = await portal.SignedInAsync("lom-kontakt");
        var application = await one.StartAsync();
        var page = await one.GetAsync($"{application}/fyll-ut/kompetanse");
        var tab = await one.GetAsync($"{application}/fyll-ut/kompetanse");
        await tab.SubmitAsync("button[value=her]", ("kompetanse.abc.nye", "90000"));

        using var answer = await SaveAsync(one, page, ("kompetanse.kurs.nye", "tolv"));

        answer.RootElement.GetProperty("when").GetString().Should().StartWith("Lagret kl. ");
        answer.RootElement.GetProperty("errors").GetProperty("kompetanse.kurs.nye").GetString().Should().Contain("«tolv» er ikke hele kroner");
        answer.RootElement.GetProperty("values").GetProperty("kompetanse.abc.nye").GetString().Should().Be("90\u00A0000");
        answer.RootElement.GetProperty("conflicts").GetArrayLength().Should().Be(0);

        await page.SubmitAsync("button[value=nn]");
        using var nynorsk = await SaveAsync(one, await one.GetAsync($"{application}/fyll-ut/soker"), ("soker.stilling", "Rådgjevar"));
        nynorsk.RootElement.GetProperty("when").GetString().Should().StartWith("Lagra kl. ");
    }

    [Fact]
    [Requirement("KI-58")]
    public async Task An_attachment_is_known_by_its_content_and_downloaded_as_a_file_by_those_who_see_the_case()
    {
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var application = await contact.StartAsync();
        var page = await contact.GetAsync($"{application}/fyll-ut/bpa");

        var refused = await page.SubmitAsync("button[value=her]", ("bpa.opplaringsplan", Attachment.Of("plan.pdf", "<html>", "application/pdf")), ("bpa.utgifter", "Det jeg skrev"));
        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("Filen «plan.pdf» er ikke PDF, Word (docx), Excel (xlsx), PNG eller JPG");
        refused.ValueOf("bpa.utgifter").Should().Be("Det jeg skrev");

        var kept = await refused.SubmitAsync("button[value=her]", ("bpa.opplaringsplan", Filler.Plan));
        var link = kept.Html.QuerySelector("a[href^='/dokumenter/']")!;
        link.TextContent.Should().Be("opplæringsplan.pdf");
        using var file = await contact.DownloadAsync(link.GetAttribute("href")!);
        file.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        file.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        using var stranger = await portal.SignedInAsync("lom-kontakt");
        (await stranger.DownloadAsync(link.GetAttribute("href")!)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    private static async Task<JsonDocument> SaveAsync(Visitor visitor, SeenPage page, params (string Field, object? Value)[] values)
    {
        var request = page.Submission("button[value=her]", values);
        request.RequestUri = new Uri(request.RequestUri!, "?handler=autosave");
        using var response = await visitor.SendAsync(request);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
