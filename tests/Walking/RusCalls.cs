using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Languages;

namespace GrantPortal.Walking;

/// <summary>What a test's call of RUS says where no source does.</summary>
public static class RusCalls
{
    /// <summary>
    /// The rates of years 1 to 4 for a whole position, kroner. Constructed, but for year 2 (facts B2): 60 percent of year 3 gives the 330 000 kroner of RUS-05.
    /// </summary>
    public static IReadOnlyList<long> Rates { get; } = [600_000, 550_000, 550_000, 300_000];

    /// <summary>The call with what the directorate must fill in before it is published.</summary>
    public static CallContent Complete(CallContent content)
    {
        foreach (var key in new[] { "purpose", "targetGroup", "control", "breach", "appeal" })
        {
            content = content.WithText(key, new Text("Skrevet for en test.", "Skrive for ein test."));
        }

        content = content.WithSwitch("auditorComparison", "none").WithSwitch("signedBy", "delegate").WithSwitch("repaidTo", "office");
        return Rates.Index().Aggregate(content, (each, rate) => each.WithNumber($"rate{rate.Index + 1}", rate.Item));
    }
}
