using System.Diagnostics;
using System.Net;
using GrantPortal.Domain.Documents;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Web.Excel;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Exports;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.ReceivedForms;

/// <summary>A caseworker reads in what has come by e-mail.</summary>
public sealed class ReadInTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Caseworker = "innlandet-saksbehandler";

    [Fact]
    [Requirement("KI-81")]
    [Requirement("KI-77")]
    [Requirement("KI-30")]
    public async Task Each_file_is_taken_or_refused_on_its_own_and_the_same_files_again_change_nothing()
    {
        using var caseworker = await portal.SignedInAsync(Caseworker);
        using var gjovik = await portal.SignedInAsync("gjovik-kontakt");
        var draft = await gjovik.StartAsync();
        var files = await FilesAsync();
        await (await gjovik.GetAsync($"{draft}/fyll-ut/formal")).SubmitAsync("button[value=her]", ("formal.formal", "Skrevet i portalen"));

        var job = await EndAsync(caseworker, await SendAsync(caseworker, files));

        var rows = job.TextsAt("tbody tr");
        rows.Should().HaveCount(12);
        rows[0].Should().StartWith("01-ny.xlsx Gjort").And.Contain(PostBag.Call).And.Contain("Søkeren har fått et utkast");
        rows[1].Should().StartWith("02-ny-igjen.xlsx Gjort").And.Contain("har de samme svarene");
        rows[2].Should().StartWith("03-ny.xlsx Gjort").And.Contain("Søkeren har fått et utkast");
        rows[3].Should().StartWith("04-uleselig.xlsx Ikke gjort").And.Contain("«14,4» er ikke hele kroner").And.Contain("Kompetanse ");
        rows[4].Should().Contain("Skjemaet må sendes som Excel-arbeidsbok (.xlsx), ikke PDF");
        rows[5].Should().Contain("hører ikke til en søker hos embetet deres").And.NotContain("kommune");
        rows[6].Should().Contain("sier ikke hvem som søker");
        rows[7].Should().Contain("har allerede sendt søknad");
        rows[8].Should().Contain("begynt på søknaden i portalen").And.Contain("formål").And.NotContain("Skrevet i portalen");
        rows[9].Should().Contain("Skjemaet i arbeidsboken er ikke det som hører til");
        rows[10].Should().Contain("Dette er et rapporteringsskjema");
        rows[11].Should().Contain("Arbeidsboken er ikke fylt ut");
        job.Text.Should().Contain("Nye utkast: 2. Endrede utkast: 0. Ikke noe nytt: 1. Ikke lest inn: 9.");
        (await gjovik.GetAsync($"{draft}/fyll-ut/formal")).ValueOf("formal.formal").Should().Be("Skrevet i portalen");

        var result = Workbook.Read(await (await caseworker.DownloadAsync($"{job.Path}/resultat")).Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        result[0].Should().StartWith(["Fil", "Søker", "Utlysning", "Saksnummer", "Utfall"]);
        result.Select(row => row[0]).Distinct().Should().HaveCount(13);
        result.Should().Contain(row => row[0] == "04-uleselig.xlsx" && row[4] == "Ikke lest inn" && row[6] == "Feil" && row[7] == "Kompetanse" && row[9].Contains("14,4"));

        var stand = await portal.StandAsync();
        var again = await EndAsync(caseworker, await SendAsync(caseworker, [PostBag.Zip(files)]));
        again.TextsAt("tbody tr").Should().HaveCount(12);
        again.Text.Should().Contain("Nye utkast: 0. Endrede utkast: 0. Ikke noe nytt: 3.");
        (await portal.StandAsync()).Should().Equal(stand);
        await GoneAsync();
    }

    [Fact]
    public async Task A_blank_form_is_read_in_for_the_applicant_that_the_caseworker_names_and_the_applicant_goes_on_with_it()
    {
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler-2");
        using var lom = await portal.SignedInAsync("lom-kontakt");
        using var blank = await caseworker.DownloadAsync($"/utlysninger/{PostBag.Call}/skjema?handler=file&soker=kommune");
        var file = new Attachment("../../lom søker.xlsx", Package.Open(await blank.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Put("kompetanse.kurs.nye", "5000").Save());

        var job = await EndAsync(caseworker, await (await caseworker.GetAsync("/saker/skjema")).SubmitAsync("Les inn skjemaene", ("Input.Files", file), ("Input.Applicant", "Lom kommune")));

        job.TextsAt("tbody tr").Single().Should().StartWith("lom søker.xlsx Gjort Lom kommune");
        var application = await lom.StartAsync();
        (await lom.GetAsync($"{application}/fyll-ut/kompetanse")).ValueOf("kompetanse.kurs.nye").Should().Be("5\u00A0000");
        (await lom.GetAsync($"{application.Replace("/soknader/", "/saker/", StringComparison.Ordinal)}/historikk")).Text.Should().Contain("«lom søker.xlsx»").And.Contain("SHA-256");
    }

    [Fact]
    public async Task What_cannot_be_read_in_at_all_is_said_before_anything_is_stored()
    {
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var workbook = new Attachment("a.xlsx", (await portal.WorkbookAsync(await portal.SentAsync())).Save());

        (await SendAsync(caseworker, [])).Text.Should().Contain("Velg filene du vil lese inn");
        (await SendAsync(caseworker, [PostBag.Zip()])).Status.Should().NotBe(HttpStatusCode.InternalServerError);
        (await SendAsync(caseworker, [PostBag.Zip(Enumerable.Range(1, 401).Select(number => Attachment.Of($"{number}.xlsx", "a")))])).Text.Should().Contain("Det er 401 filer. Portalen leser inn høyst 400 om gangen");
        (await SendAsync(caseworker, [new Attachment("a.zip", [.. PostBag.Zip(workbook).Content[..^30]])])).Text.Should().Contain("Zip-filen kan ikke leses");
        (await SendAsync(caseworker, [PostBag.Zip(Enumerable.Range(1, 11).Select(number => new Attachment($"{number}.xlsx", new byte[10_000_000])))])).Text.Should().Contain("mer enn 100 MB");
        (await (await caseworker.GetAsync("/saker/skjema")).SubmitAsync("Les inn skjemaene", ("Input.Files", (IReadOnlyList<Attachment>)[workbook, workbook]), ("Input.Applicant", "Lom kommune"))).Text
            .Should().Contain("Velg bare søker når du leser inn ett skjema");
    }

    [Fact]
    public async Task A_zip_file_in_the_zip_file_is_not_opened()
    {
        using var caseworker = await portal.SignedInAsync(Caseworker);
        var job = await EndAsync(caseworker, await SendAsync(caseworker, [PostBag.Zip(PostBag.Zip(Attachment.Of("a.xlsx", "a")), Attachment.Of("__MACOSX/._a.xlsx", "a"), Attachment.Of("mappe/", ""))]));
        job.TextsAt("tbody tr").Single().Should().StartWith("skjemaer.zip Ikke gjort Filen er ikke en Excel-arbeidsbok");
    }

    private static async Task<SeenPage> SendAsync(Visitor caseworker, IReadOnlyList<Attachment> files) =>
        await (await caseworker.GetAsync("/saker/skjema")).SubmitAsync("Les inn skjemaene", files.Count == 0 ? [] : [("Input.Files", files)]);

    private static async Task<SeenPage> EndAsync(Visitor caseworker, SeenPage job)
    {
        job.Path.Should().StartWith("/jobber/", $"it says {job.Text}");
        for (var waited = Stopwatch.StartNew(); job.Html.QuerySelector("[data-going]") is not null; job = await caseworker.GetAsync(job.Path))
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        return job;
    }

    private async Task<IReadOnlyList<Attachment>> FilesAsync()
    {
        var own = await portal.NotBegunAsync("innlandet");
        var (first, second, third, fourth) = (own[0], own[1], own[2], own[3]);
        var theirs = (await portal.NotBegunAsync("vestland"))[0];
        var gjovik = await portal.WithDatabaseAsync(db => db.Organisations.AsNoTracking().SingleAsync(each => each.Name == "Gjøvik kommune"));
        var ny = (await portal.WorkbookAsync(first)).Put("kompetanse.kurs.nye", "120000").Put("kompetanse.kurs.personer", "12").PutText("innovasjon.p1.tittel", "Trygg hjemme").Save();
        return
        [
            new("01-ny.xlsx", ny),
            new("02-ny-igjen.xlsx", ny),
            new("03-ny.xlsx", (await portal.WorkbookAsync(second)).PutText("formal.formal", "Bedre tjenester").Save()),
            new("04-uleselig.xlsx", (await portal.WorkbookAsync(third)).PutText("kompetanse.kurs.nye", "14,4").Save()),
            Attachment.Of("05.pdf", "%PDF-1.7"),
            new("06-andres.xlsx", (await portal.WorkbookAsync(theirs)).PutText("formal.formal", "Bedre tjenester").Save()),
            new("07-blank.xlsx", await BlankAsync()),
            new("08-sendt.xlsx", (await portal.WorkbookAsync(await portal.SentAsync())).PutText("formal.formal", "Noe annet").Save()),
            new("09-begynt.xlsx", (await portal.WorkbookAsync(gjovik)).PutText("formal.formal", "Skrevet i arbeidsboken").Save()),
            new("10-annet-skjema.xlsx", Forms.Bytes(Forms.Application, Forms.Filled)),
            new("11-rapport.xlsx", (await portal.WorkbookAsync(second, FormKind.Report)).Save()),
            new("12-tomt.xlsx", (await portal.WorkbookAsync(fourth)).Save()),
        ];
    }

    private async Task<byte[]> BlankAsync()
    {
        using var anybody = portal.Visitor();
        using var blank = await anybody.DownloadAsync($"/utlysninger/{PostBag.Call}/skjema?handler=file&soker=kommune");
        return Package.Open(await blank.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Put("kompetanse.kurs.nye", "5000").Save();
    }

    /// <summary>Waits until no file of an ended job is left.</summary>
    private async Task GoneAsync()
    {
        for (var waited = Stopwatch.StartNew(); await portal.WithDatabaseAsync(db => db.Documents.AnyAsync(document => document.Purpose == DocumentPurpose.JobFile)); await Task.Delay(500, TestContext.Current.CancellationToken))
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(40));
        }
    }
}
