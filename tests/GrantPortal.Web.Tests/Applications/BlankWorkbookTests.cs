using GrantPortal.Web.Tests.Excel;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Applications;

/// <summary>A blank form that was downloaded with the announcement.</summary>
public sealed class BlankWorkbookTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KI-16")]
    public async Task A_blank_form_from_the_announcement_is_read_into_an_application_and_a_fylkeskommunes_has_kompetanse_only()
    {
        using var county = await portal.SignedInAsync("innlandet-fylke-kontakt");
        var application = await county.StartAsync();
        using var blank = await county.DownloadAsync("/utlysninger/ki-2027/skjema?handler=file&soker=fylke");
        var package = Package.Open(await blank.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        package.Root("xl/workbook.xml").Descendants(Package.Main + "sheet").Select(sheet => (string?)sheet.Attribute("name")).Should().NotContain(["BPA", "Innovasjon"]);

        var seen = await county.UploadWorkbookAsync(application, package.Put("kompetanse.kurs.nye", "5000").Save());
        await seen.SubmitAsync("Les inn svarene");
        (await county.GetAsync($"{application}/fyll-ut/kompetanse")).ValueOf("kompetanse.kurs.nye").Should().Be("5\u00A0000");
    }
}
