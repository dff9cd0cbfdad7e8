using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Web.Pages.Calls;

/// <summary>What a deadline is for, in words.</summary>
public static class DeadlineKindNames
{
    public static Text Name(this DeadlineKind kind) => kind switch
    {
        DeadlineKind.Application => new("Søknadsfrist", "Søknadsfrist"),
        DeadlineKind.Report => new("Rapportfrist", "Rapportfrist"),
        DeadlineKind.Auditor => new("Frist for revisor", "Frist for revisor"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such deadline."),
    };
}
