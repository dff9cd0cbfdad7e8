using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Undertakings;

/// <summary>
/// The years of operation (drift) that an undertaking may get grants for, counted as its <see cref="YearLimit"/> says. The years run on whether there is a grant in them or not; an
/// undertaking that stops early has no more of them.
/// </summary>
/// <param name="From">The date of first spending (NAV-26), or 1 January of the year of the first award.</param>
/// <param name="Years">How many years there are.</param>
/// <param name="StoppedOn">The last day of an undertaking that stopped early; null while it has not.</param>
public sealed record OperatingYears(DateOnly From, int Years, DateOnly? StoppedOn = null)
{
    /// <summary>The last day: start 1.9.2020 ends 31.8.2023 after three years.</summary>
    public DateOnly EndsOn => StoppedOn is { } stopped && stopped < FullEnd ? stopped : FullEnd;

    private DateOnly FullEnd => Anniversary(Years).AddDays(-1);

    /// <summary>Which year a day falls in, from 1; null before the first spending and after the end.</summary>
    public int? YearOn(DateOnly day) => day < From || day > EndsOn ? null : Enumerable.Range(1, Years).First(year => day < Anniversary(year));

    /// <summary>Whole calendar months from the day until the end, begun ones included; zero when it is over.</summary>
    public int MonthsLeft(DateOnly day) => day > EndsOn ? 0 : ((EndsOn.Year - day.Year) * 12) + EndsOn.Month - day.Month + 1;

    /// <summary>The share of a calendar year that lies within the years of operation, before they end; 1 in a year that they do not end in, 0 after. A start within the year takes nothing off: the first award is for what is left of it.</summary>
    public decimal ShareOf(int year, PartYear counting)
    {
        if (EndsOn.Year != year)
        {
            return EndsOn.Year > year ? 1 : 0;
        }

        var isWholeMonth = EndsOn.AddDays(1).Day == 1;
        return counting switch
        {
            PartYear.BegunMonths => EndsOn.Month / 12m,
            PartYear.WholeMonths => (isWholeMonth ? EndsOn.Month : EndsOn.Month - 1) / 12m,
            _ => EndsOn.DayOfYear / (DateTime.IsLeapYear(year) ? 366m : 365m),
        };
    }

    // Who began on 29 February has the anniversary on 1 March in a year without that day, so that the year is whole.
    private DateOnly Anniversary(int years) =>
        From is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(From.Year + years) ? new DateOnly(From.Year + years, 3, 1) : From.AddYears(years);
}
