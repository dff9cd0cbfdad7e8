using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a decision that takes another's place (omgjøring), or that corrects the words of the letter before. It stands alone: nothing has to be read in the old one.</summary>
public static class ReplacementLetter
{
    private static readonly LetterItem[] OfGrant =
        [Purpose, Period, Conditions, Responsibility, ReportingCriteria, ReportDeadline, AccountsDeadline, Auditor, Control, Reactions, DutyToNotify, Reallocation, UnusedMoney, Repayment];

    /// <param name="basis">What every letter is made from.</param>
    /// <param name="decision">The new decision.</param>
    /// <param name="replaced">What the letter said that no longer stands.</param>
    public static LetterContent From(LetterBasis basis, Decision decision, LetterContent replaced)
    {
        var letter = new LetterWriter(basis, LetterKind.Replacement);
        var changed = decision.Granted != decision.GrantedBefore;
        letter.Say(Opening(basis, decision, changed), Total);
        letter.Say(
            new Text("Dette brevet erstatter brev {0} av {1}, som ikke lenger gjelder.", "Dette brevet erstattar brev {0} av {1}, som ikkje lenger gjeld.").With(replaced.Number, Norwegian.Date(replaced.Date)),
            ReplacedLetter);
        var isGrant = decision.Granted > Kroner.Zero;
        var slipDueOn = isGrant && decision.Slip is null ? GrantLetter.SlipDueOn(basis.Call.Content, basis.At) : (DateOnly?)null;
        if (isGrant)
        {
            GrantLetter.Tasks(letter, basis, decision, slipDueOn);
            Money(letter, basis, decision);
            GrantLetter.Amounts(letter, basis, decision);
        }
        else
        {
            Money(letter, basis, decision);
            letter.Section("Hva vi har avgjort", "Kva vi har avgjort").Add(AmountTable.Of(decision, basis, AmountPerLine));
        }

        letter.Section("Hvorfor vi har endret brevet", "Kvifor vi har endra brevet").Say(Text.Same(decision.ReplacementReason!), Reasons);
        LetterReasons.Write(letter, basis, decision);
        if (isGrant)
        {
            letter.Section("Formål", "Formål").Say(basis.Call.Content.TextOf("purpose"), Purpose);
            GrantConditions.Write(letter, basis, decision);
            foreach (var item in slipDueOn is null ? OfGrant : [.. OfGrant, SlipDueDate, PaymentRoutine])
            {
                letter.Demand(item);
            }
        }

        var subject = changed ? new Text("Nytt vedtak: {0} for {1}", "Nytt vedtak: {0} for {1}") : new Text("Rettet brev: {0} for {1}", "Retta brev: {0} for {1}");
        return letter.Appeal(basis).Questions(basis).Content(subject.With(basis.SchemeName, basis.Call.Year), slipDueOn, slipDueOn is not null && basis.AsksForSpending);
    }

    private static Text Opening(LetterBasis basis, Decision decision, bool changed) => changed
        ? new Text(
            "Vi har gjort om vedtaket om tilskudd for {2} fra ordningen {1}. {0} får nå {3}, i stedet for {4}.",
            "Vi har gjort om vedtaket om tilskot for {2} frå ordninga {1}. {0} får no {3}, i staden for {4}.").With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year, Norwegian.Kroner(decision.Granted), Norwegian.Kroner(decision.GrantedBefore))
        : new Text(
            "Vi har rettet brevet om tilskudd til {0} for {2} fra ordningen {1}. Summen er den samme: {3}.",
            "Vi har retta brevet om tilskot til {0} for {2} frå ordninga {1}. Summen er den same: {3}.").With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year, Norwegian.Kroner(decision.Granted));

    // What is accepted holds, and what is paid counts.
    private static void Money(LetterWriter letter, LetterBasis basis, Decision decision)
    {
        letter.Section("Hva det betyr for utbetalingen", "Kva det tyder for utbetalinga");
        if (decision.Slip is not null)
        {
            letter.Say(new Text("Dere har godtatt vilkårene og trenger ikke sende {0} på nytt.", "De har godteke vilkåra og treng ikkje sende {0} på nytt.").With(basis.Scheme.SlipName));
        }

        if (decision.Overpaid > Kroner.Zero)
        {
            letter.Say(new Text(
                "Vi har betalt ut {0}. Det er {1} mer enn dere får nå. Dere får et eget brev med krav om å betale det tilbake.",
                "Vi har betalt ut {0}. Det er {1} meir enn de får no. De får eit eige brev med krav om å betale det tilbake.").With(Norwegian.Kroner(decision.OrderedBefore), Norwegian.Kroner(decision.Overpaid)));
        }
        else if (decision.OrderedBefore > Kroner.Zero)
        {
            letter.Say(decision.Outstanding > Kroner.Zero
                ? new Text("Vi har betalt ut {0}. Resten, {1}, betaler vi ut nå.", "Vi har betalt ut {0}. Resten, {1}, betaler vi ut no.").With(Norwegian.Kroner(decision.OrderedBefore), Norwegian.Kroner(decision.Outstanding))
                : new Text("Vi har betalt ut {0}. Det er alt dere skal ha.", "Vi har betalt ut {0}. Det er alt de skal ha.").With(Norwegian.Kroner(decision.OrderedBefore)));
        }
    }
}
