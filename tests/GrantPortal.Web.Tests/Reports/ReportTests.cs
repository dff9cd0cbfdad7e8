using System.Net;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Applications;
using GrantPortal.Web.Tests.AuditorStatements;
using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Reports;

/// <summary>The report from award to approval, through the pages.</summary>
public sealed class ReportTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    private const string Gjovik = "3407";

    [Fact]
    [Requirement("KIR-02")]
    [Requirement("KIR-05")]
    [Requirement("KIR-08")]
    [Requirement("KIR-11")]
    [Requirement("KIR-21")]
    public async Task A_report_is_begun_from_the_award_filled_in_signed_and_approved()
    {
        var id = await PaidAsync(2040);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var first = await (await contact.GetAsync($"/saker/{id}")).SubmitAsync("Start rapporten");
        first.Path.Should().Contain("/rapporter/").And.EndWith("/fyll-ut/resultat");
        first.Text.Should().Contain("Dette skal dere rapportere på", "the criteria stand as in the letter that was sent");
        var report = first.Path[..first.Path.IndexOf("/fyll-ut", StringComparison.Ordinal)];
        (await contact.GetAsync($"{report}/fyll-ut/innovasjon")).Buttons.Should().NotContain(button => button.Contains("Legg til", StringComparison.Ordinal));

        await contact.FillReportAsync(portal, report, id);
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        var receipt = await signatory.SignAsync(report);
        receipt.Text.Should().Contain("Rapporten er sendt").And.NotContain("etter fristen");

        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var read = await caseworker.GetAsync($"/saker/{id}/rapport");
        read.Text.Should().Contain("Regnskap mot tildeling").And.Contain("Sendt, til kontroll");
        await portal.AttestAsync(id);
        (await read.SubmitAsync("Godkjenn rapporten og send brevet")).Text.Should().Contain("Rapporten er godkjent, og brevet er sendt.");
        (await contact.GetAsync($"/saker/{id}/brev")).Text.Should().Contain("Godkjenning av rapport");
        (await contact.GetAsync("/rapporter")).Text.Should().Contain("Godkjent");
    }

    [Fact]
    [Requirement("KIR-21")]
    public async Task A_section_that_is_sent_back_is_the_only_one_that_changes_and_the_difference_is_shown()
    {
        var id = await portal.WalkAsync(Gjovik, 2041, walk => Paid(walk).FillReport(90).SendReport());
        var report = await ReportOfAsync(id);
        using var caseworker = await portal.SignedInAsync("innlandet-saksbehandler");
        var read = await caseworker.GetAsync($"/saker/{id}/rapport");
        var sections = read.Html.QuerySelectorAll("input[name$='.Section']").Select(input => input.GetAttribute("value")).ToList();
        (await read.SubmitAsync("Send tilbake og send brevet")).Status.Should().Be(HttpStatusCode.BadRequest, "nothing is said to be mended");
        await read.SubmitAsync("Send tilbake og send brevet", ($"Returned[{sections.IndexOf("resultat")}].Remark", "Skriv mer om måloppnåelsen."));

        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        (await contact.GetAsync($"/saker/{id}")).Text.Should().Contain("Rett rapporten");
        (await contact.GetAsync($"{report}/fyll-ut/resultat")).Text.Should().Contain("Skriv mer om måloppnåelsen.");
        var closed = await contact.FillAsync($"{report}/fyll-ut/kompetanse", new Dictionary<string, string?> { ["kompetanse.kurs.deltakere"] = "99" });
        closed.Status.Should().Be(HttpStatusCode.BadRequest);
        closed.Text.Should().Contain("Dere er bare bedt om å rette «Måloppnåelse»");
        await contact.FillAsync($"{report}/fyll-ut/resultat", new Dictionary<string, string?> { ["resultat.maloppnaelse"] = "Vi nådde målene, og flere har fått fagbrev." });
        await (await contact.GetAsync($"{report}/gjenstar")).SubmitAsync("Send til signering");
        using var signatory = await portal.SignedInAsync("gjovik-kommunedirektor");
        await signatory.SignAsync(report);
        (await caseworker.GetAsync($"/saker/{id}/rapport")).Text.Should().Contain("Endret siden forrige versjon").And.Contain("flere har fått fagbrev");
    }

    [Fact]
    [Requirement("KI-24")]
    [Requirement("KIR-22")]
    public async Task Figures_that_do_not_tally_say_which_and_by_how_much()
    {
        var id = await portal.WalkAsync(Gjovik, 2042, walk => Paid(walk).FillReport(90));
        var report = await ReportOfAsync(id);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var page = await contact.GetAsync($"{report}/fyll-ut/innovasjon/p1/regnskap");
        var unused = long.Parse(page.ValueOf("innovasjon.p1.ubrukt")!.Replace("\u00A0", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
        await contact.FillAsync($"{report}/fyll-ut/innovasjon/p1/regnskap", new Dictionary<string, string?> { ["innovasjon.p1.ubrukt"] = $"{unused + 1_234}" });
        (await contact.GetAsync($"{report}/gjenstar")).Text.Should().Contain("Forskjellen er kr 1 234.");
    }

    [Fact]
    [Requirement("KI-81")]
    public async Task The_report_goes_to_Excel_and_back()
    {
        var id = await portal.WalkAsync(Gjovik, 2043, walk => Paid(walk).BeginReport());
        var report = await ReportOfAsync(id);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var package = Package.Open(await contact.DownloadWorkbookAsync(report)).Put("kompetanse.kurs.deltakere", "17");
        var seen = await contact.UploadWorkbookAsync(report, package.Save());
        seen.Text.Should().Contain("Ingenting er lagret ennå");
        (await seen.SubmitAsync("Les inn svarene")).Path.Should().EndWith("/gjenstar");
        (await contact.GetAsync($"{report}/fyll-ut/kompetanse")).ValueOf("kompetanse.kurs.deltakere").Should().Be("17");
    }

    [Fact]
    [Requirement("KIR-21")]
    public async Task Zeros_are_typed_for_the_rest_of_the_page_and_what_is_typed_stands()
    {
        var id = await portal.WalkAsync(Gjovik, 2044, walk => Paid(walk).BeginReport());
        var report = await ReportOfAsync(id);
        using var contact = await portal.SignedInAsync("gjovik-kontakt");
        var page = await contact.GetAsync($"{report}/fyll-ut/bpa");
        var after = await page.SubmitAsync("Sett 0 i resten", ("bpa.assistenter.personer", "3"));
        after.ValueOf("bpa.assistenter.personer").Should().Be("3");
        after.ValueOf("bpa.saksbehandlere.personer").Should().Be("0");
        after.ValueOf("bpa.ialt.personer").Should().BeEmpty("the person's own total is the person's");
    }

    private static CaseWalk Paid(CaseWalk walk) => walk.Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter().Accept().OrderPayment();

    private Task<Id<Application>> PaidAsync(int year) => portal.WalkAsync(Gjovik, year, Paid);

    private async Task<string> ReportOfAsync(Id<Application> id) =>
        $"/rapporter/{await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.ApplicationId == id).Select(report => report.Id).SingleAsync())}";
}
