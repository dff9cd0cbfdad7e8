using FsCheck;
using FsCheck.Fluent;
using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Samples;

namespace GrantPortal.Domain.Tests.Samples;

public sealed class SampleTests
{
    private static readonly Dictionary<RiskFactor, int> NoWeights = [];
    private static readonly Dictionary<RiskFactor, int> OnlyFindings = new() { [RiskFactor.EarlierFindings] = 10 };

    /// <summary>The reference's own first numbers from the seed 1234567: a draw of today is a draw of tomorrow, on any machine.</summary>
    [Fact]
    [Requirement("KI-112")]
    public void The_generator_gives_the_numbers_of_its_reference()
    {
        var generator = new SplitMix(1234567);

        ulong[] numbers = [generator.Next(), generator.Next(), generator.Next(), generator.Next(), generator.Next()];

        numbers.Should().Equal(6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821);
    }

    [Fact]
    [Requirement("KI-112")]
    public void The_share_is_reached_and_no_case_is_drawn_twice() =>
        Prop.ForAll(Gen.Choose(1, 120).ToArbitrary(), Gen.Choose(1, 100).ToArbitrary(), Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), (count, share, seed) =>
        {
            var candidates = Candidates(count, seed);
            var drawn = Drawing.Of(candidates, RiskFactors.Usual, share, seed);
            return drawn.Count * 100 >= count * share && (drawn.Count - 1) * 100 < count * share && drawn.Distinct().Count() == drawn.Count && drawn.All(id => candidates.Exists(each => each.Application == id));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    [Requirement("KI-112")]
    public void The_same_seed_gives_the_same_cases_whatever_the_order_of_the_input() =>
        Prop.ForAll(Gen.Choose(1, 80).ToArbitrary(), Gen.Choose(int.MinValue, int.MaxValue).ToArbitrary(), (count, seed) =>
        {
            var candidates = Candidates(count, seed);
            List<SampleCandidate> shuffled = [.. candidates.OrderBy(each => each.Application.Value.GetHashCode() ^ seed)];
            return Drawing.Of(candidates, RiskFactors.Usual, 30, seed).SequenceEqual(Drawing.Of(shuffled, RiskFactors.Usual, 30, seed));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    [Requirement("KI-112")]
    public void Another_seed_gives_other_cases()
    {
        var candidates = Candidates(100, 1);

        Enumerable.Range(1, 20).Select(seed => string.Join(' ', Drawing.Of(candidates, NoWeights, 10, seed))).Distinct().Should().HaveCount(20);
    }

    /// <summary>One award of ten has risk 100 with weight 10: 1100 against nine of 100. It is drawn first in 55 of 100, not in 10 of 100.</summary>
    [Fact]
    [Requirement("KI-112")]
    public void What_weighs_more_is_drawn_more_often_and_nothing_is_safe()
    {
        var candidates = Candidates(10, 7).ConvertAll(each => each with { Risk = new Dictionary<RiskFactor, int>() });
        candidates[3] = candidates[3] with { Risk = new Dictionary<RiskFactor, int> { [RiskFactor.EarlierFindings] = 100 } };
        int Times(Id<Application> id, Dictionary<RiskFactor, int> weights) => Enumerable.Range(0, 2_000).Count(seed => Drawing.Of(candidates, weights, 10, seed)[0] == id);

        Times(candidates[3].Application, OnlyFindings).Should().BeInRange(1_000, 1_200);
        Times(candidates[3].Application, NoWeights).Should().BeInRange(140, 260);
        candidates.ConvertAll(each => Times(each.Application, OnlyFindings)).Should().OnlyContain(times => times > 0);
    }

    [Fact]
    [Requirement("KI-99")]
    [Requirement("KI-112")]
    public void A_draw_is_the_directorates_and_reaches_what_the_call_asks_for()
    {
        var call = A.Call().Saying(content => content.WithNumber(Sample.ShareOfCall, 10)).Open().Call;
        Action Drawing(int? share, long? seed, Actor? by = null, int weight = 1, int count = 30) => () =>
            Sample.Draw(call, A.Application().Scheme, TheField.Directorate, Candidates(count, 1), new Dictionary<RiskFactor, int> { [RiskFactor.Amount] = weight }, share, seed, by ?? TheField.DirectorateCaseworker, A.Monday);

        Drawing(9, 1).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.ShareIsReached);
        Drawing(101, 1).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.ShareIsReached);
        Drawing(null, 1).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.ShareIsReached);
        Drawing(10, null).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.SeedIsStated);
        Drawing(10, 1, weight: 101).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.WeightsAreSmall);
        Drawing(10, 1, count: 0).Should().Throw<RuleViolation>().Which.Rule.Should().Be(SampleRules.HasCandidates);
        Drawing(10, 1, A.Actor(TheField.Directorate, Role.Paymaster)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.DirectorateControls);
        Drawing(10, 1, A.Actor(TheField.OtherDirectorate, Role.DirectorateLeader)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.DirectorateControls);
        var sample = Sample.Draw(call, A.Application().Scheme, TheField.Directorate, Candidates(30, 1), RiskFactors.Usual, 10, 20270201, TheField.DirectorateCaseworker, A.Monday);
        (sample.Drawn.Count, sample.IsRepeatable).Should().Be((3, true));
    }

    [Fact]
    [Requirement("KI-99")]
    public void A_control_of_the_sample_is_opened_on_a_drawn_award_only()
    {
        var walk = A.Application().PaymentOrdered();
        var candidate = new SampleCandidate(walk.Application.Id, walk.Application.CaseNumber, "Gjøvik kommune", walk.Decision.Granted.Amount, new Dictionary<RiskFactor, int>());
        Sample Of(params IReadOnlyList<SampleCandidate> candidates) => Sample.Draw(walk.Call, walk.Scheme, TheField.Directorate, candidates, NoWeights, 100, 1, TheField.DirectorateCaseworker, walk.At);
        Control Open(Sample sample) => Control.Open(sample, walk.Application, walk.Decision, TheField.Directorate, walk.Scheme, TheField.DirectorateCaseworker, walk.At);

        var other = () => Open(Of(Candidates(1, 1)[0]));

        other.Should().Throw<RuleViolation>().Which.Rule.Should().Be(ControlRules.IsDrawn);
        var sample = Of(candidate);
        Open(sample).SampleId.Should().Be(sample.Id);
    }

    private static List<SampleCandidate> Candidates(int count, int seed) =>
    [
        .. Enumerable.Range(0, count).Select(place => new SampleCandidate(
            new Id<Application>(new Guid(seed, (short)place, 1, 1, 2, 3, 4, 5, 6, 7, 8)), $"2027/{place}", $"Kommune {place}", 1_000 * (place + 1),
            new Dictionary<RiskFactor, int> { [RiskFactor.Amount] = 100 * (place + 1) / count, [RiskFactor.FirstTime] = place % 2 * 100 })),
    ];
}
