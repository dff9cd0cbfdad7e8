using GrantPortal.Domain.Decisions;
using GrantPortal.Web.Tests.Harness;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Tests.Demonstration;

/// <summary>Innlandet's thirteen projects of 2019, as the embete's slides have them (A.T2).</summary>
public sealed class NavOf2019Tests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    [Requirement("NAVD-01")]
    [Requirement("NAVD-02")]
    [Requirement("NAVD-16")]
    public async Task Thirteen_were_granted_and_eleven_refused_because_the_money_ran_out()
    {
        var decisions = await DecisionsAsync();
        var granted = decisions.Where(each => each.Outcome is not Outcome.Refused).ToList();

        granted.Should().HaveCount(13);
        granted.Select(each => each.Unit).Distinct().Should().HaveCount(12, "Nav Kongsvinger has two");
        granted.Sum(each => each.Percent).Should().Be(1_440, "14.4 positions");
        granted.Count(each => each.StartedYear < 2019).Should().Be(7);
        granted.Count(each => each.StartedYear == 2019).Should().Be(6);
        (granted.Sum(each => each.Granted) / 100_000m).Should().BeApproximately(87, 0.5m, "about 8.7 million kroner");
        decisions.Where(each => each.Outcome is Outcome.Refused).Should().HaveCount(11).And.OnlyContain(each => each.Reason == "ramme");
    }

    /// <summary>In the order of the slides; the unit numbers are those of Nav Elverum, Nord-Østerdal, Kongsvinger, Sør-Odal, Hamar, Gjøvik, Øyer, Kongsvinger again, Trysil, Ringsaker, Lom og Skjåk, Lillehammer-Gausdal and Hadeland.</summary>
    [Theory]
    [Requirement("NAVD-03")]
    [Requirement("NAVD-04")]
    [Requirement("NAVD-05")]
    [Requirement("NAVD-06")]
    [Requirement("NAVD-07")]
    [Requirement("NAVD-08")]
    [Requirement("NAVD-09")]
    [Requirement("NAVD-10")]
    [Requirement("NAVD-11")]
    [Requirement("NAVD-12")]
    [Requirement("NAVD-13")]
    [Requirement("NAVD-14")]
    [Requirement("NAVD-15")]
    [InlineData("0427", 100)]
    [InlineData("0437", 100)]
    [InlineData("0402", 60)]
    [InlineData("0419", 100)]
    [InlineData("0403", 100)]
    [InlineData("0502", 200)]
    [InlineData("0521", 100)]
    [InlineData("0402", 100)]
    [InlineData("0428", 100)]
    [InlineData("0412", 200)]
    [InlineData("0513", 80)]
    [InlineData("0501", 100)]
    [InlineData("0534", 100)]
    public async Task The_project_of_the_office_has_its_positions(string unit, int percent) =>
        (await DecisionsAsync()).Should().ContainSingle(each => each.Unit == unit && each.Percent == percent && each.Outcome != Outcome.Refused);

    [Fact]
    [Requirement("NAVD-02")]
    public async Task The_directorate_sees_the_refused_as_its_reserve_list()
    {
        using var directorate = await portal.SignedInAsync("avdir-saksbehandler");

        var page = await directorate.GetAsync("/vedtaksliste/nav-2019");

        page.Text.Should().Contain("Reserveliste").And.Contain("24 vedtak");
        page.TextsAt("section[aria-labelledby=reserve] tbody tr").Should().HaveCount(11);
    }

    private Task<List<(string Unit, long Percent, long Granted, int StartedYear, Outcome Outcome, string? Reason)>> DecisionsAsync() => portal.WithDatabaseAsync(async db =>
    {
        var decisions = await db.Decisions.AsNoTracking().Include(each => each.Lines).Where(decision => db.Calls.Any(call => call.Id == decision.CallId && call.Key == "nav-2019")).ToListAsync();
        var units = await db.Organisations.AsNoTracking().ToDictionaryAsync(each => each.Id, each => each.Code);
        var undertakings = await db.Undertakings.AsNoTracking().ToDictionaryAsync(each => each.Id);
        var percents = (await db.Applications.AsNoTracking().AsSplitQuery().Include(each => each.Versions).ThenInclude(version => version.Lines).Where(each => each.Scheme == "nav" && each.Year == 2019).ToListAsync())
            .ToDictionary(each => each.Id, each => each.SentVersion!.Lines.Sum(line => (long)(line.Percent ?? 0)));
        return decisions.ConvertAll(each => (
            units[each.ApplicantId], percents[each.ApplicationId], each.Granted.Amount, undertakings[each.Lines[0].UndertakingId!.Value].StartedYear, each.Outcome, each.Lines[0].ReasonCode));
    });
}
