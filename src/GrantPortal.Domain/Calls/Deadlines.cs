using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Calls;

/// <summary>
/// The three dates of a call at an embete, each a moment; people read them in Europe/Oslo. In NAV the application of a year and the report on the year before fall due on the same
/// 1 February (NAV-32, NAV-70, NAV-71).
/// </summary>
/// <param name="Application">When applications are due.</param>
/// <param name="Report">When reports on the grant year are due.</param>
/// <param name="Auditor">When the auditor's statement is due; not before the report (KIR-07).</param>
public sealed record Deadlines(DateTimeOffset Application, DateTimeOffset Report, DateTimeOffset Auditor)
{
    public DateTimeOffset Of(DeadlineKind kind) => kind switch
    {
        DeadlineKind.Application => Application,
        DeadlineKind.Report => Report,
        _ => Auditor,
    };

    /// <summary>The same dates and times of day on the wall in Norway, years later.</summary>
    public Deadlines Later(int years) => new(Later(Application, years), Later(Report, years), Later(Auditor, years));

    private static DateTimeOffset Later(DateTimeOffset deadline, int years) => OsloTime.At(OsloTime.DateOf(deadline).AddYears(years), OsloTime.TimeOf(deadline));
}

/// <summary>What a deadline is for.</summary>
public enum DeadlineKind
{
    Application,
    Report,
    Auditor,
}
