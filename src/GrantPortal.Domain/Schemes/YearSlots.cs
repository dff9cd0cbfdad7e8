using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Schemes;

/// <summary>The places in a call that say how many years an undertaking may get grants (<see cref="YearLimit"/>). A scheme takes into its shape those that its sources leave open, and states the others itself.</summary>
internal static class YearSlots
{
    /// <summary>How many years.</summary>
    public static Slot Years { get; } = new("years", new("Hvor mange år et tiltak kan få tilskudd", "Kor mange år eit tiltak kan få tilskot"), true);

    /// <summary>What starts them.</summary>
    public static SwitchSlot Start { get; } = new("yearsStart", new("Fra når regnes årene?", "Frå når blir åra rekna?"),
    [
        new("firstAward", new("Fra det første året med tilskudd", "Frå det første året med tilskot")),
        new("firstSpending", new("Fra datoen tiltaket begynner å bruke penger", "Frå datoen tiltaket byrjar å bruke pengar")),
    ]);

    /// <summary>What happens when they are over.</summary>
    public static SwitchSlot End { get; } = new("yearsEnd", new("Hva skjer når årene er brukt opp?", "Kva skjer når åra er brukte opp?"),
    [
        new("notPrioritised", new("Tiltaket blir ikke lenger prioritert, men kan få tilskudd", "Tiltaket blir ikkje lenger prioritert, men kan få tilskot")),
        new("refused", new("Tiltaket kan ikke få mer tilskudd", "Tiltaket kan ikkje få meir tilskot")),
    ]);

    /// <summary>How the last year is counted.</summary>
    public static SwitchSlot PartYear { get; } = new("partYear", new("Hvordan regnes det siste året når driften slutter underveis?", "Korleis blir det siste året rekna når drifta sluttar undervegs?"),
    [
        new("begunMonths", new("Påbegynte måneder", "Påbyrja månader")),
        new("wholeMonths", new("Hele måneder", "Heile månader")),
        new("days", new("Dager", "Dagar")),
    ]);

    /// <summary>What a call with this content says; null while it does not say how many years.</summary>
    /// <param name="content">The call's content.</param>
    /// <param name="start">What starts the years where the call does not say.</param>
    /// <param name="end">What happens after them where the call does not say.</param>
    public static YearLimit? Limit(CallContent content, YearsStart start, YearsEnd end) => content.Number(Years.Key) is { } years
        ? new YearLimit(
            (int)years,
            Said(content, Start) switch { "firstAward" => YearsStart.FirstAward, "firstSpending" => YearsStart.FirstSpending, _ => start },
            Said(content, End) switch { "notPrioritised" => YearsEnd.NotPrioritised, "refused" => YearsEnd.Refused, _ => end },
            Said(content, PartYear) switch { "wholeMonths" => Undertakings.PartYear.WholeMonths, "days" => Undertakings.PartYear.Days, _ => Undertakings.PartYear.BegunMonths })
        : null;

    private static string? Said(CallContent content, SwitchSlot slot) => content.Switches.GetValueOrDefault(slot.Key);
}
