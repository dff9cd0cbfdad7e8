using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Undertakings;

/// <summary>Three years of operation from the first spending (NAV-24..26).</summary>
public sealed class OperatingYearsTests
{
    private static readonly YearLimit ThreeYears = new(3, YearsStart.FirstSpending, YearsEnd.Refused);

    private static readonly OperatingYears FromAutumn2020 = new(new DateOnly(2020, 9, 1), 3);

    [Fact]
    [Requirement("NAV-25")]
    [Requirement("NAV-26")]
    public void Who_begins_to_spend_on_1_september_2020_has_until_31_august_2023()
    {
        FromAutumn2020.EndsOn.Should().Be(new DateOnly(2023, 8, 31));
        FromAutumn2020.MonthsLeft(new DateOnly(2023, 1, 1)).Should().Be(8);
        FromAutumn2020.MonthsLeft(new DateOnly(2023, 9, 1)).Should().Be(0);
    }

    [Theory]
    [Requirement("NAV-25")]
    [Requirement("NAV-26")]
    [InlineData("2020-08-31", null)]
    [InlineData("2020-09-01", 1)]
    [InlineData("2021-08-31", 1)]
    [InlineData("2021-09-01", 2)]
    [InlineData("2022-09-01", 3)]
    [InlineData("2023-08-31", 3)]
    [InlineData("2023-09-01", null)]
    public void A_year_of_operation_runs_from_anniversary_to_anniversary(string day, int? year) =>
        FromAutumn2020.YearOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(year);

    [Fact]
    [Requirement("NAV-26")]
    public void Who_begins_on_29_february_has_whole_years_too()
    {
        var years = new OperatingYears(new DateOnly(2024, 2, 29), 3);

        years.EndsOn.Should().Be(new DateOnly(2027, 2, 28));
        (years.YearOn(new DateOnly(2025, 2, 28)), years.YearOn(new DateOnly(2025, 3, 1))).Should().Be((1, 2));
    }

    [Theory]
    [Requirement("NAV-26")]
    [InlineData("2020-09-01", PartYear.BegunMonths, 8, 12)]
    [InlineData("2020-09-01", PartYear.WholeMonths, 8, 12)]
    [InlineData("2020-09-01", PartYear.Days, 243, 365)]
    [InlineData("2020-09-15", PartYear.BegunMonths, 9, 12)]
    [InlineData("2020-09-15", PartYear.WholeMonths, 8, 12)]
    [InlineData("2020-09-15", PartYear.Days, 257, 365)]
    [InlineData("2021-09-01", PartYear.Days, 244, 366)]
    public void The_call_says_how_the_last_part_of_a_year_is_counted(string from, PartYear counting, int part, int whole)
    {
        var years = new OperatingYears(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), 3);

        years.ShareOf(years.EndsOn.Year, counting).Should().Be((decimal)part / whole);
        (years.ShareOf(years.EndsOn.Year - 1, counting), years.ShareOf(years.EndsOn.Year + 1, counting)).Should().Be((1, 0));
    }

    [Fact]
    [Requirement("NAV-25")]
    [Requirement("NAV-26")]
    public void Every_day_of_three_years_lies_in_one_of_them_and_no_other_day_does() =>
        Prop.ForAll(Spans, span =>
        {
            var (from, stopped) = span;
            var years = new OperatingYears(from, 3, stopped);
            var end = Later(from, 3).AddDays(-1) is var full && stopped < full ? stopped.Value : full;
            return years.EndsOn == end
                && Days(from.AddDays(-3), Later(from, 3).AddDays(3)).All(day => years.YearOn(day) == Expected(from, end, day));
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("NAV-26")]
    public void Each_whole_year_has_365_days_or_366_and_together_they_are_all_of_them() =>
        Prop.ForAll(Starts.ToArbitrary(), from =>
        {
            var years = new OperatingYears(from, 3);
            var lengths = Days(from, years.EndsOn).GroupBy(day => years.YearOn(day)).OrderBy(year => year.Key).Select(year => (year.Key, Count: year.Count())).ToList();
            return lengths.Select(year => year.Key).SequenceEqual([1, 2, 3]) && lengths.TrueForAll(year => year.Count is 365 or 366) && years.YearOn(years.EndsOn.AddDays(1)) is null;
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("NAV-26")]
    public void A_part_of_a_year_is_never_more_begun_months_than_whole_nor_outside_the_year() =>
        Prop.ForAll(Spans, span =>
        {
            var years = new OperatingYears(span.From, 3, span.Stopped);
            var (begun, whole, days) = (Months(PartYear.BegunMonths), Months(PartYear.WholeMonths), years.ShareOf(years.EndsOn.Year, PartYear.Days));
            return begun - whole is 0 or 1 && whole >= 0 && begun is >= 1 and <= 12 && days is > 0 and <= 1;
            decimal Months(PartYear counting) => Math.Round(12 * years.ShareOf(years.EndsOn.Year, counting), 20);
        }).QuickCheckThrowOnFailure();

    [Fact]
    [Requirement("NAV-26")]
    public void The_years_run_on_whether_there_is_a_grant_in_them_or_not()
    {
        var project = Begun(new DateOnly(2024, 9, 1));

        project.YearsOf(ThreeYears)!.ShareOf(2027, PartYear.BegunMonths).Should().Be(8 / 12m, "nothing was granted in 2025 or 2026, and the years ran on");
        project.YearsOf(ThreeYears)!.ShareOf(2028, PartYear.BegunMonths).Should().Be(0);
    }

    [Fact]
    [Requirement("NAV-81")]
    public void A_project_that_stops_early_has_no_more_years()
    {
        var project = Begun(new DateOnly(2024, 9, 1));
        FluentActions.Invoking(() => project.Stop(new DateOnly(2024, 8, 31))).Should().Throw<RuleViolation>().Which.Rule.Should().Be(UndertakingRules.StopsAfterItBegan);

        project.Stop(new DateOnly(2025, 6, 30));

        (project.YearsOf(ThreeYears)!.EndsOn, project.YearsOf(ThreeYears)!.YearOn(new DateOnly(2025, 7, 1))).Should().Be((new DateOnly(2025, 6, 30), null));
        Begun(new DateOnly(2024, 9, 1)).YearsOf(null).Should().BeNull("the scheme counts no years");
    }

    [Fact]
    [Requirement("NAV-26")]
    [Requirement("NAV-82")]
    public void The_first_slip_says_when_it_begins_to_spend_and_every_slip_its_cost_centre()
    {
        var project = Undertaking.Begin("nav", TheField.NavGjovik().Organisation.Id, new Line("prosjekt", "prosjekt", Text.Same("Nye veier")), fixedRow: false, 2027, A.Monday);
        void Spend(DateOnly? on, string costCentre) => project.Spend(on, costCentre, 2027);

        Refusal(() => Spend(null, "4711")).Should().Be(UndertakingRules.FirstSpendingIsStated);
        Refusal(() => Spend(new DateOnly(2028, 1, 1), "4711")).Should().Be(UndertakingRules.FirstSpendingIsStated, "it is in the grant year that it begins");
        Refusal(() => Spend(new DateOnly(2027, 9, 1), " ")).Should().Be(UndertakingRules.CostCentreIsStated);
        Spend(new DateOnly(2027, 9, 1), "4711");
        project.Spend(new DateOnly(2028, 2, 1), "4712", 2028);

        (project.FirstSpentOn, project.CostCentre).Should().Be((new DateOnly(2027, 9, 1), "4712"));
    }

    /// <summary>The fourth award: three years from 1 September touch four calendar years.</summary>
    [Fact]
    [Requirement("NAV-24")]
    [Requirement("NAV-26")]
    public void A_fourth_award_covers_the_months_up_to_the_end_and_no_krone_more()
    {
        var walk = A.NavApplication().Continuing(Begun(new DateOnly(2024, 9, 1))).UnderAssessment();

        walk.Application.RecommendedLines.Single().Ceiling.Should().Be(new Kroner(406_667));
        Refusal(() => walk.Recommending(406_668).Assessed()).Should().Be(UndertakingRules.OnlyPartOfYear);
        walk.Recommending(406_667).Decided().Decision.Granted.Should().Be(new Kroner(406_667));
    }

    [Fact]
    [Requirement("NAV-26")]
    public void The_directorate_grants_no_more_than_the_years_allow_either()
    {
        var walk = A.NavApplication().Continuing(Begun(new DateOnly(2024, 9, 1))).Recommending(400_000).Referred();

        Refusal(() => walk.Granting(406_668).Listed()).Should().Be(UndertakingRules.OnlyPartOfYear);
        walk.Granting(406_667).Decided().Decision.Granted.Should().Be(new Kroner(406_667));
    }

    [Fact]
    [Requirement("NAV-24")]
    [Requirement("NAV-26")]
    public void Nothing_is_granted_to_operation_after_the_end()
    {
        var walk = A.NavApplication().Continuing(Begun(new DateOnly(2023, 9, 1))).UnderAssessment();

        Refusal(() => walk.Recommending(1).Assessed()).Should().Be(UndertakingRules.YearsAreOver);
        walk.Recommending(0).Decided().Decision.Granted.Should().Be(Kroner.Zero);
    }

    [Fact]
    [Requirement("NAV-26")]
    public void A_part_of_a_year_takes_from_the_positions_and_not_from_competence_that_is_sought()
    {
        var walk = A.NavApplication().Continuing(Begun(new DateOnly(2024, 9, 1))).Answering("kompetanse.tiltak.nye", "10 000").Answering("stilling.p1.prosent", "60").Answering("stilling.p1.belop", "366 000").UnderAssessment();

        walk.Application.RecommendedLines.Single().Ceiling.Should().Be(new Kroner(244_000 + 10_000));
    }

    private static Gen<DateOnly> Starts =>
        Gen.OneOf(Gen.Choose(0, 20_000).Select(days => new DateOnly(2000, 1, 1).AddDays(days)), Gen.Choose(0, 13).Select(leap => new DateOnly(2000 + (leap * 4), 2, 29)));

    private static Arbitrary<(DateOnly From, DateOnly? Stopped)> Spans =>
        (from start in Starts
         from stopped in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(0, 1500).Select(days => (int?)days))
         select (start, stopped is { } days ? start.AddDays(days) : (DateOnly?)null)).ToArbitrary();

    private static Undertaking Begun(DateOnly firstSpentOn)
    {
        var project = Undertaking.Begin("nav", TheField.NavGjovik().Organisation.Id, new Line("prosjekt", "prosjekt", Text.Same("Nye veier")), fixedRow: false, firstSpentOn.Year, A.Monday);
        project.BeganBefore(firstSpentOn);
        return project;
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last) => Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays);

    // The same day of the month so many years later; where there is no 29 February, the day after the 28th.
    private static DateOnly Later(DateOnly from, int years) =>
        from.Day == 29 && from.Month == 2 ? from.AddDays(-1).AddYears(years).AddDays(1) : new DateOnly(from.Year + years, from.Month, from.Day);

    private static int? Expected(DateOnly from, DateOnly end, DateOnly day) =>
        day < from || day > end ? null : day < Later(from, 1) ? 1 : day < Later(from, 2) ? 2 : 3;

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
