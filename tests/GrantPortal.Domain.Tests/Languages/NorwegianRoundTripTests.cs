using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Tests.Languages;

/// <summary>What the formatter writes, the parser reads as the same value.</summary>
public sealed class NorwegianRoundTripTests
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Every_amount_is_read_back_as_it_was_printed() =>
        Check.One(Settings, Prop.ForAll(
            Amounts().ToArbitrary(),
            amount => Norwegian.TryReadKroner(Norwegian.Kroner(new Kroner(amount)), out var read) && read == amount
                && Norwegian.TryReadKroner(Norwegian.Number(amount), out read) && read == amount));

    [Fact]
    public void Every_whole_number_and_percent_is_read_back_as_it_was_printed() =>
        Check.One(Settings, Prop.ForAll(
            Gen.Choose(0, 999_999_999).ToArbitrary(),
            number => Norwegian.TryReadWhole(Norwegian.Number(number), out var read) && read == number
                && Norwegian.TryReadPercent(Norwegian.Percent(number), out read) && read == number));

    [Fact]
    public void Every_date_is_read_back_as_it_was_printed_in_both_forms() =>
        Check.One(Settings, Prop.ForAll(
            Gen.Choose(new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber).ToArbitrary(),
            day =>
            {
                var date = DateOnly.FromDayNumber(day);
                return Array.TrueForAll(
                    [Norwegian.Date(date, Language.Bokmal), Norwegian.Date(date, Language.Nynorsk), Norwegian.ShortDate(date)],
                    printed => Norwegian.TryReadDate(printed, out var read) && read == date);
            }));

    [Fact]
    public void Every_minute_of_the_day_is_read_back_as_it_was_printed()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            var time = new TimeOnly(minute / 60, minute % 60);

            Norwegian.TryReadTime(Norwegian.Time(time), out var read).Should().BeTrue();
            read.Should().Be(time);
        }
    }

    [Fact]
    public void Nothing_that_is_typed_breaks_the_parser() =>
        Check.One(Settings, Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            typed => !Norwegian.TryReadKroner(typed, out var amount) || amount >= 0));

    [Fact]
    public void Text_in_its_one_form_stays_as_it_is() =>
        Check.One(Settings, Prop.ForAll(
            ArbMap.Default.ArbFor<string>(),
            typed => Norwegian.Normalise(Norwegian.Normalise(typed)) == Norwegian.Normalise(typed)));

    private static Gen<long> Amounts() =>
        from millions in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999), Gen.Choose(0, 999_999))
        from kroner in Gen.OneOf(Gen.Choose(0, 999), Gen.Choose(0, 999_999))
        select (millions * 1_000_000L) + kroner;
}
