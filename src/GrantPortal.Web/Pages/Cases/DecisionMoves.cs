using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Web.Languages;
using static GrantPortal.Web.Languages.Speech;

namespace GrantPortal.Web.Pages.Cases;

/// <summary>What may be done once the decision is made: letter, acceptance, payment.</summary>
public static class DecisionMoves
{
    public static IEnumerable<CaseMove> Of(CaseHead head) => head switch
    {
        { IsOffice: true } => ForOffice(head),
        { IsDecider: true } => ForDecider(head).Concat(head.MayOpenControl ? [Control(head)] : []),
        { IsApplicant: true, Facts.Decision: { } decision } => ForRecipient(head, decision).Concat(InControl(head)),
        { MayOpenControl: true } => [Control(head)],
        _ => [],
    };

    private static CaseMove Control(CaseHead head) => new(Say("Åpne en kontroll", "Opne ein kontroll"), $"{head.Address}/kontroll");

    /// <summary>What a leader at the directorate may do with its own decision: decide anew, as when money comes back to the refused (NAVD-02).</summary>
    private static IEnumerable<CaseMove> ForDecider(CaseHead head)
    {
        if (head.AllowedOnDecision.Contains(DecisionAction.Replace))
        {
            yield return new(Say("Gjør om vedtaket", "Gjer om vedtaket"), $"{head.Address}/omgjoring");
        }
    }

    private static IEnumerable<CaseMove> InControl(CaseHead head)
    {
        if (head.Facts.ControlAnswerDueOn is not null && head.Viewer.Roles.Overlaps([Role.Contact, Role.Signatory]))
        {
            yield return new(Say("Svar i kontrollen", "Svar i kontrollen"), $"{head.Address}/kontroll", MoveWeight.Primary);
        }
    }

    private static IEnumerable<CaseMove> ForOffice(CaseHead head)
    {
        var facts = head.Facts;
        var allowed = head.AllowedOnDecision;
        var lacksDismissalLetter = facts is { Status: ApplicationStatus.Dismissed, LettersSent: 0 } && head.Viewer.Roles.Contains(Role.Caseworker);
        if (allowed.Contains(DecisionAction.SendLetter) || lacksDismissalLetter)
        {
            yield return facts.DraftLetterId is { } draft
                ? new(Say("Les brevet og send det", "Les brevet og send det"), $"{head.Address}/brev/{draft}", MoveWeight.Primary)
                : new(Say("Skriv brevet", "Skriv brevet"), $"{head.Address}/brev?handler=Draft", MoveWeight.Primary, Say("Du leser brevet før det blir sendt.", "Du les brevet før det blir sendt."), Posts: true);
        }

        if (facts.Decision is { Status: DecisionStatus.LetterSent, SlipDueOn: not null } && head.Viewer.Roles.Contains(Role.Caseworker))
        {
            yield return new(Say("Send en purring", "Send ei purring"), $"{head.Address}/purring");
        }

        if (facts.Budget is RevisedBudgetStatus.Submitted && RevisedBudgetLifecycle.Table.MovesFor(RevisedBudgetStatus.Submitted, head.Viewer.Roles).Any())
        {
            yield return new(Say("Se på det reviderte budsjettet", "Sjå på det reviderte budsjettet"), $"{head.Address}/budsjett", MoveWeight.Primary);
        }

        if (allowed.Contains(DecisionAction.OrderPayment) && facts.Decision is { Status: DecisionStatus.Accepted, AccountAwaitsConfirmation: false })
        {
            yield return new(Say("Bestill utbetalingen", "Bestill utbetalinga"), "/betalinger", MoveWeight.Primary);
        }
        else if (allowed.Contains(DecisionAction.OrderPayment) && facts is { Decision.Status: DecisionStatus.PaymentOrdered, Payment.Status: PaymentStatus.Bounced })
        {
            yield return new(Say("Bestill utbetalingen på nytt", "Bestill utbetalinga på nytt"), "/betalinger", MoveWeight.Primary);
        }

        if (facts.ReallocationIsAsked && head.Viewer.Roles.Overlaps([Role.Caseworker, Role.OfficeLeader]))
        {
            yield return new(Say("Svar på søknaden om omdisponering", "Svar på søknaden om omdisponering"), $"{head.Address}/omdisponering", MoveWeight.Primary);
        }

        foreach (var move in Later(head, allowed))
        {
            yield return move;
        }
    }

    /// <summary>What a leader may do to a grant whose letter is sent.</summary>
    private static IEnumerable<CaseMove> Later(CaseHead head, IReadOnlySet<DecisionAction> allowed)
    {
        var isGrant = head.Facts.Decision?.Granted > Kroner.Zero;
        if (allowed.Overlaps([DecisionAction.ResumeAtLetter, DecisionAction.ResumeAtAcceptance, DecisionAction.ResumeAtPayment]))
        {
            yield return new(Say("Opphev stansen", "Opphev stansen"), $"{head.Address}/stans", MoveWeight.Primary);
        }

        if (allowed.Contains(DecisionAction.Replace))
        {
            yield return new(Say("Gjør om vedtaket eller rett brevet", "Gjer om vedtaket eller rett brevet"), $"{head.Address}/omgjoring");
        }

        if (isGrant && allowed.Contains(DecisionAction.Stop))
        {
            yield return new(Say("Stans tilskuddet", "Stans tilskotet"), $"{head.Address}/stans", MoveWeight.Dangerous, Say("Ingenting blir betalt ut før stansen er opphevet. Mottakeren får brev.", "Ingenting blir betalt ut før stansen er oppheva. Mottakaren får brev."));
        }

        if (isGrant && allowed.Contains(DecisionAction.Lapse))
        {
            yield return new(Say("La tilskuddet bortfalle", "La tilskotet falle bort"), $"{head.Address}/bortfall", MoveWeight.Dangerous, Say("Beløpet går tilbake til rammen. Mottakeren får brev. Det kan ikke angres.", "Beløpet går tilbake til ramma. Mottakaren får brev. Det kan ikkje angrast."));
        }
    }

    private static IEnumerable<CaseMove> ForRecipient(CaseHead head, DecisionFacts decision)
    {
        var address = $"{head.Address}/aksept";
        var slip = SchemeCatalogue.Portal[head.Facts.Scheme].TheSlip.In(Spoken);
        if (head.Facts is { AsksForBudget: true, Budget: null or RevisedBudgetStatus.Asked or RevisedBudgetStatus.Returned } && RevisedBudgetLifecycle.Table.MovesFor(head.Facts.Budget ?? RevisedBudgetStatus.Asked, head.Viewer.Roles).Any())
        {
            yield return new(Say("Revider budsjettet", "Revider budsjettet"), $"{head.Address}/budsjett", MoveWeight.Primary, Say("Dere fikk mindre enn dere søkte om.", "De fekk mindre enn de søkte om."));
        }

        var allowed = decision.SlipDueOn is null ? [] : DecisionLifecycle.Table.MovesFor(decision.Status, head.Viewer.Roles).ToHashSet();
        if (allowed.Contains(DecisionAction.FillInSlip) && decision.SlipFilledInAt is null)
        {
            yield return new(Say($"Fyll ut {slip}", $"Fyll ut {slip}"), address, MoveWeight.Primary);
        }
        else if (allowed.Contains(DecisionAction.Accept))
        {
            yield return new(Say($"Signer {slip}", $"Signer {slip}"), address, MoveWeight.Primary, Say($"Tilskuddet blir betalt ut når {slip} er signert.", $"Tilskotet blir betalt ut når {slip} er signert."));
        }
        else if (allowed.Contains(DecisionAction.FillInSlip))
        {
            yield return new(Say($"Se på {slip}", $"Sjå på {slip}"), address);
        }
        else if (allowed.Contains(DecisionAction.ReopenSlip) && head.Facts is { Decision.Status: DecisionStatus.PaymentOrdered, Payment.Status: PaymentStatus.Bounced })
        {
            yield return new(Say("Se på kontonummeret", "Sjå på kontonummeret"), address, MoveWeight.Primary, Say("Utbetalingen kom i retur.", "Utbetalinga kom i retur."));
        }
        else if (allowed.Contains(DecisionAction.ConfirmAccount) && decision.AccountAwaitsConfirmation && decision.SlipFilledInBy != head.Viewer.PersonId)
        {
            yield return new(Say("Bekreft det nye kontonummeret", "Stadfest det nye kontonummeret"), address, MoveWeight.Primary);
        }
    }
}
