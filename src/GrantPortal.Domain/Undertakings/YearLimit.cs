using GrantPortal.Domain.Forms;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Undertakings;

/// <summary>
/// How many years an undertaking may get grants, what starts them and what happens when they are over: one mechanism for NAV's three years (NAV-24..26) and the four-year rule
/// (RUS-03, BU-04; facts B2, B3). It is frozen with the call's form, since it may change at an announcement (LSV-06).
/// </summary>
/// <param name="Years">How many years there are.</param>
/// <param name="Start">What they are counted from.</param>
/// <param name="End">What happens when they are over.</param>
/// <param name="PartYear">How the last calendar year is counted where they end in it.</param>
public sealed record YearLimit(int Years, YearsStart Start, YearsEnd End, PartYear PartYear = default);

/// <summary>What an undertaking's years are counted from.</summary>
public enum YearsStart
{
    /// <summary>The date on which it began to spend the grant (NAV-26); the slip asks for it.</summary>
    FirstSpending,

    /// <summary>The calendar year of its first award (RUS-03: begun in 2019, 2021 is year 3).</summary>
    FirstAward,
}

/// <summary>What happens when an undertaking's years are over.</summary>
public enum YearsEnd
{
    /// <summary>Nothing more can be granted to it.</summary>
    Refused,

    /// <summary>It is no longer prioritised, and may still be granted (BU-04, BU-06: a class orders, and never excludes).</summary>
    NotPrioritised,
}

/// <summary>How a part of a year is counted; no source says, so the call does (NAV-26).</summary>
public enum PartYear
{
    /// <summary>A month that is begun counts whole.</summary>
    BegunMonths,

    /// <summary>Only whole months count.</summary>
    WholeMonths,

    /// <summary>Day by day.</summary>
    Days,
}
