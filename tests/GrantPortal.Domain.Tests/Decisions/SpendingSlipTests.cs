using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Undertakings;

namespace GrantPortal.Domain.Tests.Decisions;

/// <summary>The slip of NAV states when the project begins to spend, and where its accounts lie (NAV-26, NAV-82).</summary>
public sealed class SpendingSlipTests
{
    [Fact]
    [Requirement("NAV-26")]
    [Requirement("NAV-63")]
    [Requirement("NAV-82")]
    public void It_is_not_filled_in_without_the_date_of_first_spending_and_a_cost_centre()
    {
        var walk = A.NavApplication().LetterSent();

        Refusal(() => walk.SlipFilledIn(costCentre: " ")).Should().Be(UndertakingRules.CostCentreIsStated);
        Refusal(() => walk.SpendingFrom(new DateOnly(2026, 12, 31)).SlipFilledIn()).Should().Be(UndertakingRules.FirstSpendingIsStated);
        walk.Decision.Slip!.Account.Should().BeNull();
    }

    [Fact]
    [Requirement("NAV-26")]
    [Requirement("NAV-82")]
    public void The_clock_starts_on_that_date_once_the_slip_is_signed()
    {
        var walk = A.NavApplication().SpendingFrom(new DateOnly(2027, 8, 15)).SlipFilledIn();
        walk.Project.FirstSpentOn.Should().BeNull("it is filled in and not signed");

        walk.Accepted();

        (walk.Project.FirstSpentOn, walk.Project.CostCentre).Should().Be((new DateOnly(2027, 8, 15), "4711"));
        walk.Project.YearsOf(walk.Call.Form!.YearLimit)!.EndsOn.Should().Be(new DateOnly(2030, 8, 14));
    }

    [Fact]
    [Requirement("NAV-69")]
    public void A_new_project_may_start_in_the_autumn_of_the_grant_year_and_keeps_all_its_years()
    {
        var walk = A.NavApplication().SpendingFrom(new DateOnly(2027, 12, 31)).Accepted();

        walk.Decision.Granted.Should().Be(new Kroner(610_000), "a year that begins late is no less a year");
        walk.Project.YearsOf(walk.Call.Form!.YearLimit)!.EndsOn.Should().Be(new DateOnly(2030, 12, 30));
        Refusal(() => A.NavApplication().SpendingFrom(new DateOnly(2028, 1, 1)).SlipFilledIn()).Should().Be(UndertakingRules.FirstSpendingIsStated);
    }

    [Fact]
    [Requirement("NAV-26")]
    public void In_a_later_year_the_date_is_known_and_only_the_cost_centre_is_asked_for()
    {
        var first = A.NavApplication().Accepted();

        var second = A.NavApplication().By(first.Applicant).In(A.NavCall().For(2028).Open().Call).Numbered("2028/31").Continuing(first.Project).SlipFilledIn("4712").Accepted();

        (second.Project.FirstSpentOn, second.Project.CostCentre).Should().Be((new DateOnly(2027, 9, 1), "4712"));
        second.Letter!.Content!.TextOf(LetterItem.SlipDueDate).Should().NotContain("hvilken dato");
    }

    [Fact]
    [Requirement("NAV-26")]
    public void A_decision_that_takes_anothers_place_before_the_slip_asks_too()
    {
        var walk = A.NavApplication().LetterSent();
        var anew = walk.Decision.Replace(walk.Application, walk.Amounts(null), walk.Frame, [], "Brevet hadde feil navn.", TheField.OtherDirectorateLeader, walk.At);

        ReplacementLetter.From(walk.LetterBasis(), anew, walk.Letter!.Content!).Should().Match<LetterContent>(letter => letter.SlipDueOn != null && letter.AsksForSpending);
    }

    [Fact]
    [Requirement("NAV-26")]
    public void Another_projects_date_is_not_stated_on_it()
    {
        var (walk, other) = (A.NavApplication().LetterSent(), A.NavApplication().LetterSent());

        var fill = () => walk.Decision.FillInSlip(
            walk.Application, walk.Applicant.Organisation, walk.Applicant.Payee, walk.Applicant.Payee.Number!, walk.Applicant.Payee.Account!, walk.Applicant.Contact, walk.At, other.Project, new DateOnly(2027, 9, 1), "4711");

        fill.Should().Throw<ArgumentException>();
    }

    [Fact]
    [Requirement("KI-84")]
    public void The_slip_of_ki_asks_for_neither() => A.Application().Accepted().Decision.Slip!.AsksForSpending.Should().BeFalse();

    private static Rule Refusal(Action move) => move.Should().Throw<RuleViolation>().Which.Rule;
}
