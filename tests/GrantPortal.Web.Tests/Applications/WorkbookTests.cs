using System.Net;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>The application goes to Excel and back through its own page.</summary>
public sealed class WorkbookTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-81")]
    [Requirement("KI-83")]
    public async Task What_would_change_is_seen_before_it_is_stored()
    {
        using var contact = await portal.SignedInAsync("lom-kontakt");
        var application = await contact.StartAsync();
        var package = Package.Open(await contact.DownloadWorkbookAsync(application));
        package.Put("kompetanse.kurs.nye", "120 000", "inlineStr").Put("kompetanse.kurs.personer", "12").Put("kompetanse.kurs.overfort", "30000").Put("innovasjon.p1.tittel", "Trygg heime", "inlineStr");

        var seen = await contact.UploadWorkbookAsync(application, package.Save());
        seen.Status.Should().Be(HttpStatusCode.OK);
        seen.Text.Should().Contain("Ingenting er lagret ennå").And.Contain("Overført fra året før").And.Contain("kr 120 000").And.Contain("Trygg heime");
        (await contact.GetAsync($"{application}/fyll-ut/kompetanse")).ValueOf("kompetanse.kurs.nye").Should().BeEmpty();

        var done = await seen.SubmitAsync("Les inn svarene");
        done.Path.Should().EndWith("/gjenstar");
        var page = await contact.GetAsync($"{application}/fyll-ut/kompetanse");
        page.ValueOf("kompetanse.kurs.nye").Should().Be("120\u00A0000");
        page.ValueOf("kompetanse.kurs.overfort").Should().Be("30\u00A0000");
        (await contact.GetAsync($"{application}/fyll-ut/innovasjon/p1")).ValueOf("innovasjon.p1.tittel").Should().Be("Trygg heime");

        (await contact.UploadWorkbookAsync(application, package.Save())).Text.Should().Contain("Det er ingenting å lese inn");
    }

    [Fact]
    [Requirement("KI-81")]
    public async Task What_a_colleague_wrote_meanwhile_is_asked_about_and_not_overwritten()
    {
        using var one = await portal.SignedInAsync("gjovik-kontakt");
        using var other = await portal.SignedInAsync("gjovik-kontakt-2");
        var application = await one.StartAsync();
        var package = Package.Open(await one.DownloadWorkbookAsync(application)).Put("formal.formal", "Fra arbeidsboken", "inlineStr").Put("formal.behov", "Bare her", "inlineStr");
        await (await other.GetAsync($"{application}/fyll-ut/formal")).SubmitAsync("button[value=her]", ("formal.formal", "Fra kollegaen"), ("formal.kriterier", "Bare der"));

        var asked = await one.UploadWorkbookAsync(application, package.Save());
        asked.Text.Should().Contain("Fra arbeidsboken").And.Contain("Fra kollegaen").And.Contain("Annen kontaktperson i Gjøvik kommune").And.NotContain("Bare der");

        var unchosen = await asked.SubmitAsync("Les inn svarene");
        unchosen.Status.Should().Be(HttpStatusCode.BadRequest);
        unchosen.Text.Should().Contain("Velg hva som skal stå");
        (await other.GetAsync($"{application}/fyll-ut/formal")).ValueOf("formal.behov").Should().NotBe("Bare her");

        (await unchosen.SubmitAsync("Les inn svarene", ("valg:formal.formal", "min"))).Path.Should().EndWith("/gjenstar");
        var page = await other.GetAsync($"{application}/fyll-ut/formal");
        (page.ValueOf("formal.formal"), page.ValueOf("formal.behov"), page.ValueOf("formal.kriterier")).Should().Be(("Fra arbeidsboken", "Bare her", "Bare der"));
    }

    [Fact]
    public async Task A_workbook_of_the_version_before_does_not_overwrite_what_is_new_in_this_one()
    {
        using var contact = await portal.SignedInAsync("innlandet-fylke-kontakt");
        using var signatory = await portal.SignedInAsync("innlandet-fylke-direktor");
        var application = await contact.StartAsync();
        await contact.FillCompetenceAsync(application);
        var ofTheFirst = await contact.DownloadWorkbookAsync(application);
        await (await contact.GetAsync($"{application}/gjenstar")).SubmitAsync("Send til signering");
        await signatory.SignAsync(application, "Fylkeskommunedirektør");
        await (await contact.GetAsync($"{application}/kvittering")).SubmitAsync("Lag en ny versjon");
        await contact.FillAsync($"{application}/fyll-ut/soker", new Dictionary<string, string?> { ["soker.stilling"] = "Ny i versjon to" });

        var asked = await contact.UploadWorkbookAsync(application, Package.Open(ofTheFirst).Put("soker.stilling", "Fra den gamle arbeidsboken", "inlineStr").Save());

        asked.Text.Should().Contain("To har skrevet i det samme feltet").And.Contain("Ny i versjon to").And.Contain("Fra den gamle arbeidsboken");
        (await contact.UploadWorkbookAsync(application, ofTheFirst)).Text.Should().Contain("Det er ingenting å lese inn");
    }

    [Fact]
    public async Task A_cell_that_cannot_be_read_stops_the_reading_in_and_nothing_is_stored()
    {
        using var contact = await portal.SignedInAsync("bydel-frogner-kontakt");
        var application = await contact.StartAsync();
        var package = Package.Open(await contact.DownloadWorkbookAsync(application)).Put("kompetanse.kurs.nye", "14,4", "inlineStr").Put("soker.stilling", "Rådgiver", "inlineStr");

        var refused = await contact.UploadWorkbookAsync(application, package.Save());

        refused.Status.Should().Be(HttpStatusCode.BadRequest);
        refused.Text.Should().Contain("«14,4» er ikke hele kroner").And.Contain(package.Find("kompetanse.kurs.nye").Cell);
        refused.Buttons.Should().NotContain("Les inn svarene");
        refused.Html.QuerySelector("a[download]")!.GetAttribute("href").Should().StartWith("data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,");
        (await contact.GetAsync($"{application}/fyll-ut/soker")).ValueOf("soker.stilling").Should().BeEmpty();
    }

    [Fact]
    public async Task A_workbook_of_another_applicant_is_refused_and_so_is_a_pdf()
    {
        using var gjovik = await portal.SignedInAsync("gjovik-kontakt");
        using var lom = await portal.SignedInAsync("lom-kontakt");
        var theirs = await lom.DownloadWorkbookAsync(await lom.StartAsync());
        var mine = await gjovik.StartAsync();

        (await gjovik.UploadWorkbookAsync(mine, theirs)).Text.Should().Contain("Arbeidsboken hører til Lom kommune");
        (await gjovik.UploadWorkbookAsync(mine, "%PDF-1.7"u8.ToArray())).Text.Should().Contain("Skjemaet må sendes som Excel-arbeidsbok (.xlsx), ikke PDF");
        (await (await gjovik.GetAsync($"{mine}/excel")).SubmitAsync("Last opp og se endringene")).Text.Should().Contain("Velg arbeidsboken du vil lese inn");
    }
}
