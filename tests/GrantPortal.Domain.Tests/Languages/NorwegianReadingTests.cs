using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Languages;

public sealed class NorwegianReadingTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("330000", 330_000)]
    [InlineData("330 000", 330_000)]
    [InlineData("330\u00A0000", 330_000)]
    [InlineData("330\u202F000", 330_000)]
    [InlineData("103 461\u00A0728", 103_461_728)]
    [InlineData("330.000", 330_000)]
    [InlineData("14.400", 14_400)]
    [InlineData("1.330.000", 1_330_000)]
    [InlineData("kr 330 000", 330_000)]
    [InlineData("kr330000", 330_000)]
    [InlineData("kr\u00A0103\u00A0461\u00A0728", 103_461_728)]
    [InlineData("Kr. 200 000,-", 200_000)]
    [InlineData("kr. 103 461 728,-", 103_461_728)]
    [InlineData("103 461 728,-", 103_461_728)]
    [InlineData("103 461 728,–", 103_461_728)]
    [InlineData("330 000,00", 330_000)]
    [InlineData("330000 kr", 330_000)]
    [InlineData("330 000 kr.", 330_000)]
    [InlineData("  330 000\u00A0", 330_000)]
    [InlineData("999 999 999 999", 999_999_999_999)]
    public void Kroner_are_read_as_people_write_them(string typed, long expected)
    {
        Norwegian.TryReadKroner(typed, out var amount).Should().BeTrue();
        amount.Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("kr")]
    [InlineData("14,4")]
    [InlineData("372.4")]
    [InlineData("372.4 mill")]
    [InlineData("8,7 millioner")]
    [InlineData("-5")]
    [InlineData("−5")]
    [InlineData("kr -5")]
    [InlineData("1E6")]
    [InlineData("1e6")]
    [InlineData("0x10")]
    [InlineData("1,000")]
    [InlineData("1,000,000")]
    [InlineData("1.234,50")]
    [InlineData("100.00")]
    [InlineData("330 000,0")]
    [InlineData("330 000,50")]
    [InlineData("330000,-,-")]
    [InlineData("1 00")]
    [InlineData("1 0000")]
    [InlineData("1234 567")]
    [InlineData("1  000")]
    [InlineData("1.000 000")]
    [InlineData("1 000.000")]
    [InlineData("kr 5 kr")]
    [InlineData("nok 5")]
    [InlineData("5 %")]
    [InlineData("５０")]
    [InlineData("٥٠")]
    [InlineData("1 000 000 000 000")]
    [InlineData("99999999999999999999")]
    public void What_is_not_whole_kroner_is_refused_and_never_guessed(string? typed)
    {
        Norwegian.TryReadKroner(typed, out var amount).Should().BeFalse();
        amount.Should().Be(0);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData(" 1 200 ", 1_200)]
    [InlineData("999999999", 999_999_999)]
    public void Persons_are_whole_numbers(string typed, int expected)
    {
        Norwegian.TryReadWhole(typed, out var number).Should().BeTrue();
        number.Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("1.5")]
    [InlineData("-1")]
    [InlineData("to")]
    [InlineData("12 %")]
    [InlineData("1000000000")]
    public void Half_a_person_is_refused(string typed) => Norwegian.TryReadWhole(typed, out _).Should().BeFalse();

    [Theory]
    [InlineData("60", 60)]
    [InlineData("60%", 60)]
    [InlineData("60 %", 60)]
    [InlineData("200\u00A0%", 200)]
    public void Percent_may_carry_its_sign_and_pass_a_hundred(string typed, int expected)
    {
        Norwegian.TryReadPercent(typed, out var percent).Should().BeTrue();
        percent.Should().Be(expected);
    }

    [Theory]
    [InlineData("%")]
    [InlineData("0,6")]
    [InlineData("54,1 %")]
    [InlineData("60 %%")]
    public void Percent_is_whole(string typed) => Norwegian.TryReadPercent(typed, out _).Should().BeFalse();

    [Theory]
    [InlineData("01.03.2021", 2021, 3, 1)]
    [InlineData("1.3.2021", 2021, 3, 1)]
    [InlineData("1.3.21", 2021, 3, 1)]
    [InlineData("01.02.20", 2020, 2, 1)]
    [InlineData("1. mars 2021", 2021, 3, 1)]
    [InlineData("1.mars 2021", 2021, 3, 1)]
    [InlineData("17. Mai 2027", 2027, 5, 17)]
    [InlineData("1. 3. 2021", 2021, 3, 1)]
    [InlineData("29.02.2028", 2028, 2, 29)]
    public void Dates_are_read_in_figures_and_in_words(string typed, int year, int month, int day)
    {
        Norwegian.TryReadDate(typed, out var date).Should().BeTrue();
        date.Should().Be(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("")]
    [InlineData("29.02.2027")]
    [InlineData("31.04.2027")]
    [InlineData("0.1.2027")]
    [InlineData("1.0.2027")]
    [InlineData("1.13.2027")]
    [InlineData("1.3")]
    [InlineData("1.3.021")]
    [InlineData("1.3.0021")]
    [InlineData("1.3.20211")]
    [InlineData("1. marz 2021")]
    [InlineData("03/01/2021")]
    [InlineData("٠١.٠٣.٢٠٢١")]
    public void A_date_that_is_not_in_the_calendar_is_refused(string typed) => Norwegian.TryReadDate(typed, out _).Should().BeFalse();

    [Theory]
    [InlineData("23.59", 23, 59)]
    [InlineData("23:59", 23, 59)]
    [InlineData("9.05", 9, 5)]
    [InlineData("kl. 12.00", 12, 0)]
    [InlineData("00.00", 0, 0)]
    public void Times_are_read_with_a_dot_or_a_colon(string typed, int hour, int minute)
    {
        Norwegian.TryReadTime(typed, out var time).Should().BeTrue();
        time.Should().Be(new TimeOnly(hour, minute));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24.00")]
    [InlineData("23.60")]
    [InlineData("23")]
    [InlineData("2359")]
    [InlineData("23.5")]
    [InlineData("23.59.59")]
    public void A_time_that_no_clock_shows_is_refused(string typed) => Norwegian.TryReadTime(typed, out _).Should().BeFalse();

    [Theory]
    [InlineData(null, "")]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("A\u030Apne", "Åpne")]
    [InlineData("bell\u0007 and nul\u0000", "bell and nul")]
    [InlineData("\uFFFEx\uFFFF", "x")]
    [InlineData("heart \U0001F49A", "heart \U0001F49A")]
    [InlineData("kr\u00A05", "kr\u00A05")]
    [InlineData("=SUM(A1)", "=SUM(A1)")]
    public void Text_is_kept_in_one_form(string? typed, string expected) => Norwegian.Normalise(typed).Should().Be(expected);

    [Fact]
    public void Half_a_character_is_left_out_and_the_mark_of_a_lost_one_stays() =>
        Norwegian.Normalise("a" + (char)0xD83D + "b\uFFFD" + (char)0xDC9A).Should().Be("ab\uFFFD");

    [Fact]
    public void A_text_as_long_as_a_cell_is_kept_whole()
    {
        var longest = new string('ø', Norwegian.LongestText);

        Norwegian.Normalise(longest).Should().Be(longest);
    }

    [Fact]
    public void A_longer_text_is_refused_and_not_cut_off()
    {
        var act = () => Norwegian.Normalise(new string('ø', Norwegian.LongestText + 1));

        act.Should().Throw<RuleViolation>().Which.Sentence.Nb.Should().Be("Teksten er på 32\u00A0768 tegn. Det er plass til 32\u00A0767. Kort den ned.");
    }
}
