using System.Globalization;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Tests.Languages;

public sealed class NorwegianPrintingTests
{
    [Theory]
    [InlineData(0, "kr 0")]
    [InlineData(5, "kr 5")]
    [InlineData(999, "kr 999")]
    [InlineData(1_000, "kr 1 000")]
    [InlineData(191_710, "kr 191 710")]
    [InlineData(103_461_728, "kr 103 461 728")]
    [InlineData(-1_500, "kr −1 500")]
    public void Kroner_come_first_and_in_groups_that_do_not_break_over_lines(long amount, string expected) =>
        Norwegian.Kroner(amount).Should().Be(expected.Replace(' ', '\u00A0'));

    [Fact]
    public void An_amount_prints_as_its_number_of_kroner() => Norwegian.Kroner(new Kroner(270_000)).Should().Be("kr\u00A0270\u00A0000");

    [Theory]
    [InlineData(12, "12")]
    [InlineData(1_234_567, "1 234 567")]
    [InlineData(-12, "−12")]
    [InlineData(long.MaxValue, "9 223 372 036 854 775 807")]
    [InlineData(long.MinValue, "−9 223 372 036 854 775 808")]
    public void Numbers_are_grouped_in_threes(long number, string expected) =>
        Norwegian.Number(number).Should().Be(expected.Replace(' ', '\u00A0'));

    [Theory]
    [InlineData("54.1", "54,1 %")]
    [InlineData("60", "60 %")]
    [InlineData("60.0", "60 %")]
    [InlineData("0.04", "0 %")]
    [InlineData("-0.04", "0 %")]
    [InlineData("0.05", "0,1 %")]
    [InlineData("99.95", "100 %")]
    [InlineData("-3.25", "−3,3 %")]
    [InlineData("1234.5", "1 234,5 %")]
    public void Percent_has_at_most_one_decimal_after_a_comma(string percent, string expected) =>
        Norwegian.Percent(decimal.Parse(percent, CultureInfo.InvariantCulture)).Should().Be(expected.Replace(' ', '\u00A0'));

    [Theory]
    [InlineData(2021, 3, 1, "1. mars 2021", "01.03.2021")]
    [InlineData(2026, 12, 31, "31. desember 2026", "31.12.2026")]
    [InlineData(2027, 5, 17, "17. mai 2027", "17.05.2027")]
    public void Dates_are_in_words_in_text_and_in_figures_in_tables(int year, int month, int day, string words, string figures)
    {
        var date = new DateOnly(year, month, day);

        Norwegian.Date(date, Language.Bokmal).Should().Be(words);
        Norwegian.Date(date, Language.Nynorsk).Should().Be(words, "the months have the same names in both målformer");
        Norwegian.ShortDate(date).Should().Be(figures);
    }

    [Fact]
    public void A_moment_is_told_in_the_time_of_Norway()
    {
        var at = new DateTimeOffset(2027, 3, 1, 22, 59, 0, TimeSpan.Zero);

        Norwegian.Moment(at, Language.Bokmal).Should().Be("1. mars 2027 kl. 23.59");
        Norwegian.Moment(at, Language.Nynorsk).Should().Be("1. mars 2027 kl. 23.59");
        Norwegian.ShortMoment(at).Should().Be("01.03.2027 kl. 23.59");
        Norwegian.Date(at, Language.Bokmal).Should().Be("1. mars 2027");
        Norwegian.ShortDate(at).Should().Be("01.03.2027");
        Norwegian.Time(at).Should().Be("23.59");
        Norwegian.Time(new TimeOnly(9, 5)).Should().Be("09.05");
    }

    [Fact]
    public void A_moment_late_in_the_evening_of_summer_is_already_the_next_day_in_Norway() =>
        Norwegian.Moment(new DateTimeOffset(2027, 6, 30, 22, 30, 0, TimeSpan.Zero), Language.Bokmal).Should().Be("1. juli 2027 kl. 00.30");

    [Theory]
    [InlineData("2027-02-17", "om 12 dager", "om 12 dagar")]
    [InlineData("2027-02-27", "om 2 dager", "om 2 dagar")]
    [InlineData("2027-02-28", "i morgen", "i morgon")]
    [InlineData("2027-03-01", "i dag", "i dag")]
    [InlineData("2027-03-02", "i går", "i går")]
    [InlineData("2027-03-04", "for 3 dager siden", "for 3 dagar sidan")]
    [InlineData("2024-03-01", "om 1 095 dager", "om 1 095 dagar")]
    public void Days_left_are_days_of_the_calendar_in_both_forms(string today, string bokmal, string nynorsk)
    {
        var now = OsloTime.At(DateOnly.Parse(today, CultureInfo.InvariantCulture), new TimeOnly(8, 0));
        var deadline = OsloTime.At(new DateOnly(2027, 3, 1), new TimeOnly(23, 59));

        Norwegian.DaysLeft(now, deadline, Language.Bokmal).Replace('\u00A0', ' ').Should().Be(bokmal);
        Norwegian.DaysLeft(now, deadline, Language.Nynorsk).Replace('\u00A0', ' ').Should().Be(nynorsk);
    }

    [Fact]
    public void One_minute_before_midnight_the_deadline_of_the_next_day_is_tomorrow()
    {
        var now = OsloTime.At(new DateOnly(2027, 2, 28), new TimeOnly(23, 59));
        var deadline = OsloTime.At(new DateOnly(2027, 3, 1), new TimeOnly(0, 0));

        Norwegian.DaysLeft(now, deadline, Language.Bokmal).Should().Be("i morgen");
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("nn-NO")]
    public void Nothing_depends_on_the_locale_of_the_machine(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Norwegian.Kroner(-1_234_567).Should().Be("kr\u00A0−1\u00A0234\u00A0567");
            Norwegian.Percent(-1.5m).Should().Be("−1,5\u00A0%");
            Norwegian.Date(new DateOnly(2021, 3, 1), Language.Bokmal).Should().Be("1. mars 2021");
            Norwegian.ShortDate(new DateOnly(2021, 3, 1)).Should().Be("01.03.2021");
            Norwegian.Time(new TimeOnly(13, 5)).Should().Be("13.05");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
