using GrantPortal.Domain.Money;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Tests.RevisedBudgets;

public sealed class RevisedBudgetTests
{
    [Fact]
    [Requirement("KI-24")]
    public void It_is_asked_for_only_when_less_is_granted_than_was_sought()
    {
        RevisedBudget.IsAskedFor(A.Application().LetterSent().Decision).Should().BeFalse();
        RevisedBudget.IsAskedFor(Partly().LetterSent().Decision).Should().BeTrue();
    }

    [Fact]
    [Requirement("KI-24")]
    public void It_starts_as_the_budget_that_was_applied_for_cut_as_the_grant_was_and_sums_to_it()
    {
        var walk = Partly().LetterSent();
        var budget = RevisedBudget.Ask(walk.Decision, walk.Application.SentVersion!.Lines, walk.At);

        foreach (var granted in walk.Decision.Lines.Where(line => line.Granted > Kroner.Zero))
        {
            Kroner.Sum(budget.Lines.Where(line => line.GrantKey == granted.Key).Select(line => line.Grant!.Value)).Should().Be(granted.Granted);
        }
    }

    [Fact]
    [Requirement("KI-24")]
    public void The_slip_waits_for_it()
    {
        var walk = Partly().SlipFilledIn();

        FluentActions.Invoking(() => walk.Decision.Accept(walk.Application, walk.Applicant.Organisation, null, true, "kommunedirektør", walk.Applicant.Signatory, walk.At))
            .Should().Throw<RuleViolation>().Which.Rule.Should().Be(RevisedBudgetRules.ComesWithTheSlip);
    }

    [Fact]
    [Requirement("KI-24")]
    public void Lines_that_do_not_give_the_grant_are_refused_and_the_refusal_says_by_how_much()
    {
        var walk = Partly().LetterSent();
        var budget = RevisedBudget.Ask(walk.Decision, walk.Application.SentVersion!.Lines, walk.At);
        var first = budget.Lines[0];

        var refused = FluentActions.Invoking(() => budget.Submit(walk.Decision, walk.Application, new Dictionary<string, (Kroner?, Kroner?)> { [first.Key] = (first.Grant!.Value + new Kroner(500), first.Own) }, "Mål", walk.Applicant.Contact, walk.At))
            .Should().Throw<RuleViolation>().Which;

        refused.Rule.Should().Be(RevisedBudgetRules.SumsToGrant);
        refused.Sentence.Nb.Should().Contain("500");
        budget.Status.Should().Be(RevisedBudgetStatus.Asked);
    }

    [Fact]
    [Requirement("KI-24")]
    [Requirement("KIR-05")]
    public void The_embete_sends_it_back_or_approves_it_and_the_report_is_held_against_it()
    {
        var walk = Partly().Accepted();
        walk.Budget!.Return(walk.Application, "Skriv målet tydeligere.", walk.Applicant.Staff.Caseworker, walk.At);
        walk.Budget.Submit(walk.Decision, walk.Application, new Dictionary<string, (Kroner?, Kroner?)>(), "Tydeligere mål", walk.Applicant.Contact, walk.At);
        walk.Budget.Approve(walk.Application, walk.Applicant.Staff.Caseworker, walk.At);

        walk.ReportBegun();

        walk.Report.Budget.Lines.Should().OnlyContain(line => line.Own == Kroner.Sum(walk.Budget.Lines.Where(revised => revised.GrantKey == line.Key).Select(revised => revised.Own!.Value)));
    }

    private static ApplicationWalk Partly() => A.Application().Granting("kompetanse", 150_001).Granting("innovasjon.p1", 300_000);
}
