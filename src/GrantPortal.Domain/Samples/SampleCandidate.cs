using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;

namespace GrantPortal.Domain.Samples;

/// <summary>An award that can be drawn, with its risk as it was when the draw was made.</summary>
/// <param name="Application">The case.</param>
/// <param name="CaseNumber">Its number.</param>
/// <param name="Recipient">Who got the award.</param>
/// <param name="Granted">Kroner.</param>
/// <param name="Risk">From 0 to 100 on each factor; a factor that is left out is 0.</param>
public sealed record SampleCandidate(Id<Application> Application, string CaseNumber, string Recipient, long Granted, IReadOnlyDictionary<RiskFactor, int> Risk)
{
    /// <summary>
    /// How likely it is drawn, beside the others: every award has 100, so that none is safe, and each factor adds its value times its weight.
    /// </summary>
    public long Weight(IReadOnlyDictionary<RiskFactor, int> weights) =>
        100 + Risk.Sum(factor => (long)factor.Value * weights.GetValueOrDefault(factor.Key));
}
