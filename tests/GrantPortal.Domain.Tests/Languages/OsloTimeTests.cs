using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Tests.Languages;

public sealed class OsloTimeTests
{
    [Fact]
    public void A_deadline_in_winter_is_one_hour_ahead_of_utc() =>
        OsloTime.At(new DateOnly(2027, 3, 1), new TimeOnly(23, 59)).Should().Be(new DateTimeOffset(2027, 3, 1, 22, 59, 0, TimeSpan.Zero));

    [Fact]
    public void A_deadline_in_summer_is_two_hours_ahead_of_utc() =>
        OsloTime.At(new DateOnly(2027, 7, 1), new TimeOnly(23, 59)).Should().Be(new DateTimeOffset(2027, 7, 1, 21, 59, 0, TimeSpan.Zero));

    [Fact]
    public void Instants_are_utc_since_the_database_keeps_them_so() =>
        OsloTime.At(new DateOnly(2027, 7, 1), new TimeOnly(12, 0)).Offset.Should().Be(TimeSpan.Zero);

    [Fact]
    public void A_time_that_the_spring_change_skips_is_the_hour_after_it()
    {
        var at = OsloTime.At(new DateOnly(2027, 3, 28), new TimeOnly(2, 30));

        OsloTime.Local(at).Should().Be(new DateTime(2027, 3, 28, 3, 30, 0, DateTimeKind.Unspecified));
    }

    [Fact]
    public void A_time_that_comes_twice_in_autumn_is_the_later_one()
    {
        var at = OsloTime.At(new DateOnly(2027, 10, 31), new TimeOnly(2, 30));

        at.Should().Be(new DateTimeOffset(2027, 10, 31, 2, 30, 0, TimeSpan.FromHours(1)));
    }

    [Fact]
    public void Every_quarter_of_a_year_but_the_skipped_hour_is_read_back_as_the_clock_showed_it()
    {
        var skipped = new DateTime(2027, 3, 28, 2, 0, 0, DateTimeKind.Unspecified);
        for (var local = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Unspecified); local.Year == 2027; local = local.AddMinutes(15))
        {
            var expected = local >= skipped && local < skipped.AddHours(1) ? local.AddHours(1) : local;

            OsloTime.Local(OsloTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local))).Should().Be(expected);
        }
    }

    [Fact]
    public void The_date_and_time_in_Norway_are_those_of_the_clock_there()
    {
        var at = new DateTimeOffset(2026, 12, 31, 23, 15, 0, TimeSpan.Zero);

        OsloTime.DateOf(at).Should().Be(new DateOnly(2027, 1, 1));
        OsloTime.TimeOf(at).Should().Be(new TimeOnly(0, 15));
    }
}
