using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Samples;

/// <summary>A risk-based sample of a call's awards for control (KI-99, KI-112): the draw with all that it was made from, so that it can be made again.</summary>
public sealed class Sample
{
    /// <summary>The number in a call's content that says how large a share must be controlled, percent.</summary>
    public const string ShareOfCall = "controlShare";

    private Sample()
    {
    }

    public Id<Sample> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> DirectorateId { get; private set; }

    public long Seed { get; private set; }

    /// <summary>Percent of the awards.</summary>
    public int Share { get; private set; }

    public IReadOnlyDictionary<RiskFactor, int> Weights { get; private set; } = RiskFactors.Usual;

    /// <summary>Every award that could be drawn, with its risk as it was then.</summary>
    public IReadOnlyList<SampleCandidate> Candidates { get; private set; } = [];

    /// <summary>The cases that were drawn, first to last.</summary>
    public IReadOnlyList<Id<Application>> Drawn { get; private set; } = [];

    public Id<Person> DrawnBy { get; private set; }

    public DateTimeOffset DrawnAt { get; private set; }

    /// <summary>True when the draw, made again from its inputs, gives the same cases in the same order.</summary>
    public bool IsRepeatable => Drawing.Of(Candidates, Weights, Share, Seed).SequenceEqual(Drawn);

    /// <summary>Draws at least the share that the call asks for.</summary>
    public static Sample Draw(Call call, Scheme scheme, Organisation directorate, IReadOnlyList<SampleCandidate> candidates, IReadOnlyDictionary<RiskFactor, int> weights, int? share, long? seed, Actor by, DateTimeOffset at)
    {
        if (by.Role is not (Role.DirectorateCaseworker or Role.DirectorateLeader) || directorate.Id != by.Organisation || directorate.Code != scheme.Directorate)
        {
            throw new RuleViolation(Controls.ControlRules.DirectorateControls);
        }

        if (candidates.Count == 0)
        {
            throw new RuleViolation(SampleRules.HasCandidates);
        }

        var least = (int)(call.Content.Number(ShareOfCall) ?? 1);
        if (share is not { } percent || percent < least || percent is < 1 or > 100)
        {
            throw new RuleViolation(SampleRules.ShareIsReached, least);
        }

        if (weights.Values.Any(weight => weight is < 0 or > 100))
        {
            throw new RuleViolation(SampleRules.WeightsAreSmall);
        }

        var start = seed ?? throw new RuleViolation(SampleRules.SeedIsStated);
        return new Sample
        {
            Id = Id<Sample>.New(at),
            CallId = call.Id,
            DirectorateId = directorate.Id,
            Seed = start,
            Share = percent,
            Weights = weights,
            Candidates = [.. candidates.OrderBy(candidate => candidate.Application)],
            Drawn = Drawing.Of(candidates, weights, percent, start),
            DrawnBy = by.Person,
            DrawnAt = at,
        };
    }
}
