namespace GrantPortal.Domain.Reports;

/// <summary>
/// Whether an applicant has reported on its award of the year before. Report and application fall due on the same day, so nothing follows from it until the deadline has passed, and
/// then a person decides («Other traps» 8).
/// </summary>
public enum ReportStanding
{
    /// <summary>There was no award to report on.</summary>
    NothingDue,

    /// <summary>The deadline has not passed.</summary>
    NotDueYet,
    InTime,

    /// <summary>It came after the deadline.</summary>
    Late,

    /// <summary>The deadline has passed without it.</summary>
    Missing,
}

/// <summary>How a standing is found.</summary>
public static class ReportStandings
{
    /// <param name="hasAward">True when something was accepted the year before.</param>
    /// <param name="submittedAt">When its report was first sent.</param>
    /// <param name="due">When it was due, extensions included.</param>
    /// <param name="at">Now.</param>
    public static ReportStanding Of(bool hasAward, DateTimeOffset? submittedAt, DateTimeOffset due, DateTimeOffset at) => (hasAward, submittedAt) switch
    {
        (false, _) => ReportStanding.NothingDue,
        (_, { } sent) => sent > due ? ReportStanding.Late : ReportStanding.InTime,
        _ => at > due ? ReportStanding.Missing : ReportStanding.NotDueYet,
    };

    /// <summary>True when a person must decide what follows.</summary>
    public static bool IsToBeJudged(this ReportStanding standing) => standing is ReportStanding.Late or ReportStanding.Missing;
}
