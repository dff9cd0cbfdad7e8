using GrantPortal.Domain.Decisions;
using Microsoft.EntityFrameworkCore;

namespace GrantPortal.Web.Database;

/// <summary>A decision that another took the place of is kept, and is found only by those who ask for it.</summary>
public static class StandingDecisions
{
    internal const string Filter = "standing";

    /// <summary>The decisions that stand, and those that were replaced.</summary>
    public static IQueryable<Decision> WithReplaced(this IQueryable<Decision> decisions) => decisions.IgnoreQueryFilters([Filter]);
}
