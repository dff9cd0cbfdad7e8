using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>The eight points of the regulations may be scored; the sum decides nothing (NAV-19, NAV-23).</summary>
public sealed class ScoredPointsTests
{
    [Fact]
    [Requirement("NAV-18")]
    [Requirement("NAV-19")]
    [Requirement("NAV-23")]
    public void A_point_is_given_0_to_3_beside_the_words_and_neither_rank_nor_amount_follows()
    {
        var walk = A.NavApplication().UnderAssessment();
        void Assess(string point, int score) => walk.Application.Assess(point, grade: null, "Tiltaket svarer på dette.", walk.Staff.Caseworker, walk.At, score);

        FluentActions.Invoking(() => Assess("helhetlig", 4)).Should().Throw<RuleViolation>().Which.Rule.Should().Be(CaseworkRules.ScoreIsWithin);
        foreach (var point in walk.Call.Content.List("points"))
        {
            Assess(point.Key, 3);
        }

        walk.Application.Assessments.Should().HaveCount(8).And.OnlyContain(assessed => assessed.Score == 3);
        (walk.Application.Rank, walk.Application.RecommendedLines.Single().Amount).Should().Be((null, null));
    }
}
