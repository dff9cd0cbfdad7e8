namespace GrantPortal.Domain.Calls;

/// <summary>The three dates of a call at an embete, each a moment; people read them in Europe/Oslo.</summary>
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
}

/// <summary>What a deadline is for.</summary>
public enum DeadlineKind
{
    Application,
    Report,
    Auditor,
}
