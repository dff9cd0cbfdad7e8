using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Undertakings;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>How far an undertaking has come in its years of operation, in words (NAV-26).</summary>
public static class Clock
{
    /// <summary>«år 2 av 3, slutter 31. august 2023, 14 måneder igjen».</summary>
    public static string Sentence(OperatingYears years, DateTimeOffset now)
    {
        var today = OsloTime.DateOf(now);
        var end = Norwegian.Date(years.EndsOn, Spoken);
        return (years.YearOn(today), years.MonthsLeft(today)) switch
        {
            ({ } year, var months) => Say($"år {year} av {years.Years}, slutter {end}, {Months(months)} igjen", $"år {year} av {years.Years}, sluttar {end}, {MonthsNn(months)} att"),
            _ when today < years.From => Say($"begynner {Norwegian.Date(years.From, Spoken)}, slutter {end}", $"byrjar {Norwegian.Date(years.From, Spoken)}, sluttar {end}"),
            _ => Say($"sluttet {end}", $"slutta {end}"),
        };
    }

    private static string Months(int months) => months == 1 ? "1 måned" : $"{months} måneder";

    private static string MonthsNn(int months) => months == 1 ? "1 månad" : $"{months} månader";
}
