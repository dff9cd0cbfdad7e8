using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a lapse (bortfall; KI-104): why the grant is no more, and what of it is to be paid back.</summary>
public static class LapseLetter
{
    /// <param name="basis">What every letter is made from.</param>
    /// <param name="decision">The lapsed grant.</param>
    /// <param name="paid">What was ordered for payment, kroner.</param>
    public static LetterContent From(LetterBasis basis, Decision decision, Kroner paid)
    {
        var letter = new LetterWriter(basis, LetterKind.Lapse);
        letter.Say(
            new Text(
                "Tilskuddet på {0} til {1} for {3} fra ordningen {2} bortfaller.",
                "Tilskotet på {0} til {1} for {3} frå ordninga {2} fell bort.").With(Norwegian.Kroner(decision.Granted), basis.Recipient.Name, basis.SchemeName, basis.Call.Year),
            Total);
        letter.Section("Hvorfor tilskuddet bortfaller", "Kvifor tilskotet fell bort").Say(Ground(decision, basis), Reasons).Say(Text.Same(decision.LapseReason ?? string.Empty));
        letter.Section("Tilbakebetaling", "Tilbakebetaling");
        if (paid > Kroner.Zero)
        {
            letter.Say(
                new Text(
                    "Vi har betalt ut {0}. Det skal betales tilbake. Dere får et eget brev med krav og frist.",
                    "Vi har betalt ut {0}. Det skal betalast tilbake. De får eit eige brev med krav og frist.").With(Norwegian.Kroner(paid)),
                Repayment);
            letter.Say(GrantConditions.RepaymentSentence(basis));
        }
        else
        {
            letter.Say(GrantSentences.NothingPaid, Repayment);
        }

        return letter.Appeal(basis).Questions(basis).Content(new Text("Tilskuddet er bortfalt: {0} for {1}", "Tilskotet er falle bort: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    private static Text Ground(Decision decision, LetterBasis basis) => decision.LapsedFor is LapseGround.SlipNeverCame
        ? new Text("Fristen for å sende {0} var {1}. Vi har ikke fått det.", "Fristen for å sende {0} var {1}. Vi har ikkje fått det.").With(basis.Scheme.SlipName, Norwegian.Date(decision.Slip!.DueOn))
        : new Text("{0}.", "{0}.").With(decision.LapsedFor!.Value.Name());
}
