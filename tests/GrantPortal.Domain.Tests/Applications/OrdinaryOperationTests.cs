using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.Applications;

/// <summary>«Flott mulighet til eksterne midler for å prøve noe nytt – ikke styrke løpende drift» (NAV-15).</summary>
public sealed class OrdinaryOperationTests
{
    [Fact]
    [Requirement("NAV-15")]
    public void A_measure_that_strengthens_ordinary_operation_gets_nothing_and_the_refusal_says_why()
    {
        var walk = A.NavApplication().UnderAssessment();

        walk.Application.Exclude(walk.Scheme, "prosjekt", "drift", walk.Staff.Caseworker, walk.At);

        Refusal(() => walk.Recommending(1).Assessed()).Should().Be(CaseworkRules.ExcludedGetsNothing);
        walk.Recommending(0).Referred();
        Refusal(() => walk.Granting(1).Decided()).Should().Be(CaseworkRules.ExcludedGetsNothing);
        walk.Granting(0).LetterSent();
        walk.Decision.Outcome.Should().Be(Outcome.Refused);
        LetterText.Of(walk.Letter!.Content!).Should().Contain(walk.Call.Content.List("refusalReasons").Single(reason => reason.Key == "drift").Label.Nb);
    }

    [Fact]
    [Requirement("NAV-15")]
    public void Who_gets_a_grant_is_told_that_it_cannot_strengthen_ordinary_operation() =>
        LetterText.Of(A.NavApplication().LetterSent().Letter!.Content!).Should().Contain("Det kan ikke styrke ordinær drift");

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
