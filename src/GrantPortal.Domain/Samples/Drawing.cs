using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Ids;

namespace GrantPortal.Domain.Samples;

/// <summary>Draws awards for control: weighted, without replacement, and the same again from the same inputs, in whatever order they come.</summary>
public static class Drawing
{
    /// <summary>How many a share is: rounded up, so that the share is reached.</summary>
    /// <param name="candidates">How many there are.</param>
    /// <param name="share">Percent, from 1 to 100.</param>
    public static int CountOf(int candidates, int share) => (int)(((long)candidates * share + 99) / 100);

    /// <summary>The cases that are drawn, first to last.</summary>
    /// <param name="candidates">Each case once.</param>
    /// <param name="weights">What each factor weighs.</param>
    /// <param name="share">Percent of the candidates.</param>
    /// <param name="seed">Any number.</param>
    public static IReadOnlyList<Id<Application>> Of(IEnumerable<SampleCandidate> candidates, IReadOnlyDictionary<RiskFactor, int> weights, int share, long seed)
    {
        // By id, so that the order of the input means nothing.
        var left = candidates.OrderBy(candidate => candidate.Application).Select(candidate => (candidate.Application, Weight: candidate.Weight(weights))).ToList();
        var total = left.Sum(candidate => candidate.Weight);
        var generator = new SplitMix(seed);
        var drawn = new List<Id<Application>>(CountOf(left.Count, share));
        while (drawn.Count < drawn.Capacity)
        {
            var mark = generator.Below(total);
            var place = 0;
            for (; mark >= left[place].Weight; place++)
            {
                mark -= left[place].Weight;
            }

            drawn.Add(left[place].Application);
            total -= left[place].Weight;
            left.RemoveAt(place);
        }

        return drawn;
    }
}
