using System.Globalization;
using System.Text;
using GrantPortal.Domain.FormVersions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Reports;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Demonstration;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Statistics;

[Requirement("KIR-11")]
public sealed class StatisticsPageTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("KIR-22")]
    public async Task An_embete_sees_the_sums_of_the_approved_reports_of_2020_against_what_was_granted()
    {
        using var leader = await portal.SignedInAsync("oslo-leder");
        var lines = await portal.WithDatabaseAsync(db => (
            from report in db.Reports
            where report.Year == 2020 && report.Status == ReportStatus.Approved
            from version in report.Versions
            where version.Status == VersionStatus.Sent
            from line in version.Lines
            where line.Part == "kompetanse"
            select line).AsNoTracking().ToListAsync());

        var page = await leader.GetAsync("/statistikk?ar=2020");

        page.TextsAt("section[aria-labelledby=kompetanse] dd").Select(Plain).Should().Equal(
            "kr72113021", $"kr{lines.Sum(line => line.UsedGrant!.Value.Amount)}", $"{lines.Sum(line => line.Persons)}", $"{lines.Sum(line => line.Completed)}");
        page.Text.Should().NotContain("Skjult");
        var sent = await portal.WithDatabaseAsync(db => db.Reports.Where(report => report.Year == 2020).Select(report => new { report.Status, report.IsLate, report.Unused }).ToListAsync());
        sent.Should().Contain(report => report.IsLate).And.Contain(report => report.Status == ReportStatus.Returned);
        sent.Count(report => report.Status == ReportStatus.Approved).Should().BeGreaterThan(sent.Count * 3 / 4);
        sent.Sum(report => report.Unused.Amount).Should().BePositive();
    }

    [Fact]
    public async Task The_public_sees_no_count_of_one_or_two_and_cannot_compute_one()
    {
        await ReportedAsync(2071, ("3407", 1, 12), ("3224", 8, 16));
        using var anyone = portal.Visitor();
        using var leader = await portal.SignedInAsync("hdir-leder");

        var whole = await RowsAsync(leader, 2071);
        var open = await RowsAsync(anyone, 2071);

        whole.Select(row => (row[3], row[4])).Where(row => row.Item2 != "0").Should().Equal(
            ("Videregående opplæring og fagbrev", "12"), ("Bachelor i helse- og sosialfag", "1"), ("Videregående opplæring og fagbrev", "16"), ("Bachelor i helse- og sosialfag", "8"));
        open.Where(row => row[3].StartsWith("Bachelor", StringComparison.Ordinal) || row[3].StartsWith("Videregående", StringComparison.Ordinal)).Should().OnlyContain(row => row[4].Length == 0 && row[7] == "Tall er skjult");
        open.Where(row => row[3] == "ABC-opplæring").Should().OnlyContain(row => row[4] == "0" && row[5] == "0", "0 is shown");
        var page = await anyone.GetAsync("/statistikk?ar=2071");
        page.TextsAt("section[aria-labelledby=kompetanse] dd").Select(Plain).Skip(2).Should().Equal("37", "27");
        page.Text.Should().Contain("Tall på 1 og 2 personer er skjult.");
        (await anyone.GetAsync("/statistikk?ar=2071&statsforvalter=innlandet")).TextsAt("section[aria-labelledby=kompetanse] tbody tr:nth-child(3) td").Take(2).Should().Equal("Skjult", "0");
        (await leader.GetAsync("/statistikk?ar=2071&statsforvalter=innlandet")).TextsAt("section[aria-labelledby=kompetanse] tbody tr:nth-child(3) td").Take(2).Should().Equal("1", "0");
    }

    [Fact]
    [Requirement("KI-86")]
    public async Task Everybody_sees_what_each_service_was_granted_through_the_years()
    {
        var jobs = new ProjectIdea(new("Jobb og helse", "Jobb og helse"), "egenmestring", "frivillig", Service: "nav");
        await GrantedAsync(2072, new ProjectSought(jobs, 90_000));
        await GrantedAsync(2073, new ProjectSought(jobs, 70_000), new ProjectSought(jobs, 40_000), new ProjectSought(ProjectIdea.SaferAtHome, 250_000));
        using var anyone = portal.Visitor();

        var page = await anyone.GetAsync("/statistikk");

        page.TextsAt("section[aria-labelledby=innovasjon-tjenester] tbody tr").Select(Plain).Take(3).Should().Equal(
            "helse-ogomsorgstjenesten20731250000", "nav20732110000", "nav2072190000");
    }

    private static async Task<IReadOnlyList<string[]>> RowsAsync(Visitor visitor, int year)
    {
        using var file = await visitor.DownloadAsync($"/statistikk?ar={year}&format=csv");
        var lines = Encoding.UTF8.GetString(await file.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Skip(1).Select(line => line.Split(';'))];
    }

    /// <summary>Approved reports in a call of its own: so many persons in bachelor and in vgs.</summary>
    private Task<bool> ReportedAsync(int year, params (string Code, int Bachelor, int Vgs)[] recipients) => GrantedAsync(
        year,
        recipients.Select(each => (each.Code, new CaseAnswers([new RowSought("bachelor", each.Bachelor, 60_000), new RowSought("vgs", each.Vgs, 400_000)], [], []))),
        told => told.Accept().OrderPayment().FillReport(usedPercent: 100).SendReport().ApproveReport());

    /// <summary>A kommune's projects in a call of its own, granted what is sought and told so.</summary>
    private Task<bool> GrantedAsync(int year, params ProjectSought[] projects) => GrantedAsync(year, [("3407", new CaseAnswers([], [], projects))], told => told);

    private Task<bool> GrantedAsync(int year, IEnumerable<(string Code, CaseAnswers Answers)> recipients, Func<CaseWalk, CaseWalk> further) => portal.WithDatabaseAsync(async db =>
    {
        var (stop, now) = (TestContext.Current.CancellationToken, Portal.Start.ToUniversalTime());
        var cast = await Cast.GatherAsync(db, now, stop);
        var opened = OpenedCall.Announce(cast, SchemeCatalogue.Portal["ki"], year, cast.Offices.Select(office => (office, OsloTime.DateOf(now).AddDays(10), 50_000_000L)), copyOf: null, now.AddDays(-30));
        var round = await Round.BeginAsync(db, cast, opened, stop);
        foreach (var (code, answers) in recipients)
        {
            var begun = await round.StartAsync(cast.Applicant(code), now.AddDays(-20), stop);
            round.Take(further(begun.Fill(answers).Send().Assign().BeginAssessment().Recommend(line => line.Sought.Amount).Approve().Decide().SendLetter()));
        }

        await db.SaveChangesAsync(stop);
        return true;
    });

    private static string Plain(string figure) => string.Concat(figure.Where(letter => !char.IsWhiteSpace(letter))).ToLower(CultureInfo.InvariantCulture);
}
