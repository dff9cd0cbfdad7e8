using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>«Det vert ikkje gitt støtte til tiltak der det førekjem direkte utbetalingar til brukar» (NAV-20).</summary>
public sealed class DirectPaymentsTests
{
    [Fact]
    [Requirement("NAV-20")]
    public void Nothing_is_recommended_or_granted_to_a_measure_that_pays_users_and_the_refusal_says_why()
    {
        var walk = A.NavApplication().Answering("prosjekt.utbetalinger", "ja").UnderAssessment();

        walk.Application.RecommendedLines.Single().Exclusion.Should().Be("utbetaling");
        Refusal(() => walk.Recommending(1).Assessed()).Should().Be(CaseworkRules.ExcludedGetsNothing);
        Refusal(() => walk.Application.Exclude(walk.Scheme, "prosjekt", null, walk.Staff.Caseworker, walk.At)).Should().Be(CaseworkRules.ExcludedByAnswer);
        walk.Recommending(0).Referred();
        Refusal(() => walk.Granting(1).Decided()).Should().Be(CaseworkRules.ExcludedGetsNothing);
        walk.Granting(0).LetterSent();

        walk.Decision.Outcome.Should().Be(Outcome.Refused);
        LetterText.Of(walk.Letter!.Content!).Should().Contain("Det gis ikke støtte til tiltak med direkte utbetalinger til brukere.");
    }

    [Fact]
    [Requirement("NAV-20")]
    public void A_new_version_that_answers_no_is_assessed_like_any_other()
    {
        var walk = A.NavApplication().Answering("prosjekt.utbetalinger", "ja").UnderAssessment();
        walk.Application.Revise(walk.Call, walk.Applicant.Contact, walk.At);
        walk.Application.Save(walk.Form, 0, new Dictionary<string, string?> { ["prosjekt.utbetalinger"] = "nei" }, walk.Applicant.Contact, walk.At);
        walk.AwaitingSignatures();
        _ = walk.SignedByHead();
        _ = walk.SignedByNavLeader();

        walk.Decided();

        walk.Decision.Granted.Should().Be(new Kroner(610_000));
    }

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
