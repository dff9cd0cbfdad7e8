using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What may be done once the decision is made: letter, acceptance, payment.</summary>
public static class DecisionMoves
{
    public static IEnumerable<CaseMove> Of(CaseHead head) => head switch
    {
        { IsOffice: true } => ForOffice(head),
        { IsApplicant: true, Facts.Decision: { } decision } => ForRecipient(head, decision),
        _ => [],
    };

    private static IEnumerable<CaseMove> ForOffice(CaseHead head)
    {
        var facts = head.Facts;
        var allowed = facts.Decision is null ? [] : DecisionLifecycle.Table.MovesFor(facts.Decision.Status, head.Viewer.Roles).ToHashSet();
        var lacksDismissalLetter = facts is { Status: ApplicationStatus.Dismissed, LettersSent: 0 } && head.Viewer.Roles.Contains(Role.Caseworker);
        if (allowed.Contains(DecisionAction.SendLetter) || lacksDismissalLetter)
        {
            yield return facts.DraftLetterId is { } draft
                ? new(Say("Les brevet og send det", "Les brevet og send det"), $"{head.Address}/brev/{draft}", MoveWeight.Primary)
                : new(Say("Skriv brevet", "Skriv brevet"), $"{head.Address}/brev?handler=Draft", MoveWeight.Primary, Say("Du leser brevet før det blir sendt.", "Du les brevet før det blir sendt."), Posts: true);
        }

        if (facts.Budget is RevisedBudgetStatus.Submitted && RevisedBudgetLifecycle.Table.MovesFor(RevisedBudgetStatus.Submitted, head.Viewer.Roles).Any())
        {
            yield return new(Say("Se på det reviderte budsjettet", "Sjå på det reviderte budsjettet"), $"{head.Address}/budsjett", MoveWeight.Primary);
        }

        if (allowed.Contains(DecisionAction.OrderPayment) && facts.Decision is { AccountAwaitsConfirmation: false })
        {
            yield return new(Say("Bestill utbetalingen", "Bestill utbetalinga"), "/betalinger", MoveWeight.Primary);
        }
    }

    private static IEnumerable<CaseMove> ForRecipient(CaseHead head, DecisionFacts decision)
    {
        var address = $"{head.Address}/aksept";
        if (head.Facts is { AsksForBudget: true, Budget: null or RevisedBudgetStatus.Asked or RevisedBudgetStatus.Returned } && RevisedBudgetLifecycle.Table.MovesFor(head.Facts.Budget ?? RevisedBudgetStatus.Asked, head.Viewer.Roles).Any())
        {
            yield return new(Say("Revider budsjettet", "Revider budsjettet"), $"{head.Address}/budsjett", MoveWeight.Primary, Say("Dere fikk mindre enn dere søkte om.", "De fekk mindre enn de søkte om."));
        }

        var allowed = decision.SlipDueOn is null ? [] : DecisionLifecycle.Table.MovesFor(decision.Status, head.Viewer.Roles).ToHashSet();
        if (allowed.Contains(DecisionAction.FillInSlip) && decision.SlipFilledInAt is null)
        {
            yield return new(Say("Fyll ut akseptbrevet", "Fyll ut akseptbrevet"), address, MoveWeight.Primary);
        }
        else if (allowed.Contains(DecisionAction.Accept))
        {
            yield return new(Say("Signer akseptbrevet", "Signer akseptbrevet"), address, MoveWeight.Primary, Say("Tilskuddet blir betalt ut når akseptbrevet er signert.", "Tilskotet blir betalt ut når akseptbrevet er signert."));
        }
        else if (allowed.Contains(DecisionAction.FillInSlip))
        {
            yield return new(Say("Se på akseptbrevet", "Sjå på akseptbrevet"), address);
        }
        else if (allowed.Contains(DecisionAction.ConfirmAccount) && decision.AccountAwaitsConfirmation && decision.SlipFilledInBy != head.Viewer.PersonId)
        {
            yield return new(Say("Bekreft det nye kontonummeret", "Stadfest det nye kontonummeret"), address, MoveWeight.Primary);
        }
    }
}
