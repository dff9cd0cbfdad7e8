using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Money;

namespace GrantPortal.Domain.Decisions;

/// <summary>
/// Whether an auditor must attest the accounts (KI-87..89). Threshold, comparison («over» or «fra og med») and whether the sum of all parts or each
/// part is compared come from the call (facts B1). One statement covers all that needs one.
/// </summary>
/// <param name="IsRequired">True when a statement must be given.</param>
/// <param name="Threshold">Kroner; null where the call has none and so asks for no auditor.</param>
/// <param name="FromThreshold">True when exactly the threshold counts too.</param>
/// <param name="PerPart">True when each part is compared by itself.</param>
/// <param name="Attested">The sum that the statement covers, kroner.</param>
public sealed record AuditorRequirement(bool IsRequired, Kroner? Threshold, bool FromThreshold, bool PerPart, Kroner Attested)
{
    public static AuditorRequirement Of(CallContent content, IEnumerable<GrantLine> lines) =>
        Of(content, [.. lines.GroupBy(line => line.Part).Select(part => Kroner.Sum(part.Select(line => line.Granted)))]);

    /// <param name="content">The call's content.</param>
    /// <param name="parts">What is granted on each part.</param>
    public static AuditorRequirement Of(CallContent content, IReadOnlyList<Kroner> parts)
    {
        var fromThreshold = content.Switches.GetValueOrDefault("auditorComparison") == "from";
        var perPart = content.Switches.GetValueOrDefault("auditorSum") == "part";
        // A call may say outright that there is no auditor, or be silent on the threshold.
        if (content.Switches.GetValueOrDefault("auditorComparison") == "none" || content.Number("auditorThreshold") is not { } amount)
        {
            return new AuditorRequirement(false, null, fromThreshold, perPart, Kroner.Zero);
        }

        var threshold = new Kroner(amount);
        IReadOnlyList<Kroner> compared = perPart ? parts : [Kroner.Sum(parts)];
        var attested = Kroner.Sum(compared.Where(sum => fromThreshold ? sum >= threshold : sum > threshold));
        return new AuditorRequirement(attested > Kroner.Zero, threshold, fromThreshold, perPart, attested);
    }
}
