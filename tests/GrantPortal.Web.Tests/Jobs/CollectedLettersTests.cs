using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using GrantPortal.Web.Tests.Harness;

namespace GrantPortal.Web.Tests.Jobs;

public sealed class CollectedLettersTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task The_letters_of_the_cases_in_a_list_come_as_one_file()
    {
        using var visitor = await portal.SignedInAsync("innlandet-saksbehandler");
        var list = await visitor.GetAsync("/saker?trinn=venter-aksept");
        var cases = list.TextsAt("tbody tr").Count;
        cases.Should().BePositive();

        var job = await (await list.FollowAsync("Samle brevene i disse sakene i én fil")).SubmitAsync("Samle brevene");
        for (var waited = Stopwatch.StartNew(); job.Html.QuerySelector("[data-going]") is not null; job = await visitor.GetAsync(job.Path))
        {
            waited.Elapsed.Should().BeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        job.Text.Should().Contain($"Filen har {cases} brev.");
        var file = await visitor.DownloadAsync($"{job.Path}/resultat");
        file.StatusCode.Should().Be(HttpStatusCode.OK);
        using var zip = new ZipArchive(await file.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        zip.Entries.Should().HaveCount(cases).And.OnlyContain(entry => entry.Name.EndsWith(".pdf") && entry.Length > 1000);
    }
}
