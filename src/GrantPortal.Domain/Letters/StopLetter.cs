using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a stop (KI-105, KI-111): on which ground, what it means, and what comes next; and the one that tells that it is lifted.</summary>
public static class StopLetter
{
    public static LetterContent From(LetterBasis basis, Decision decision, GrantStop stop)
    {
        var letter = new LetterWriter(basis, LetterKind.Stop);
        letter.Say(
            new Text(
                "Vi stanser tilskuddet på {0} til {1} for {3} fra ordningen {2}.",
                "Vi stansar tilskotet på {0} til {1} for {3} frå ordninga {2}.").With(Norwegian.Kroner(decision.Granted), basis.Recipient.Name, basis.SchemeName, basis.Call.Year),
            Total);
        letter.Section("Hvorfor tilskuddet er stanset", "Kvifor tilskotet er stansa")
            .Say(new Text("{0}.", "{0}.").With(stop.Ground.Name()), Reasons)
            .Say(Text.Same(stop.Reason));
        letter.Section("Hva stansen betyr", "Kva stansen tyder").Say(
            new Text(
                "Så lenge tilskuddet er stanset, betaler vi ikke ut noe av det. Dere skal heller ikke bruke mer av det som alt er betalt ut.",
                "Så lenge tilskotet er stansa, betaler vi ikkje ut noko av det. De skal heller ikkje bruke meir av det som alt er betalt ut."),
            PaymentRoutine);
        letter.Section("Hva som kan følge", "Kva som kan følgje").Say(basis.TextOf("breach", GrantSentences.Breach), Reactions);
        letter.Section("Hva som skjer videre", "Kva som skjer vidare").Say(
            new Text(
                "Vi går gjennom saken og skriver til dere når vi har avgjort den. Har dere opplysninger som vi bør kjenne til, sender dere dem til oss nå.",
                "Vi går gjennom saka og skriv til dykk når vi har avgjort ho. Har de opplysingar som vi bør kjenne til, sender de dei til oss no."),
            Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Tilskuddet er stanset: {0} for {1}", "Tilskotet er stansa: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    public static LetterContent Lifted(LetterBasis basis, Decision decision, GrantStop stop)
    {
        var letter = new LetterWriter(basis, LetterKind.StopLifted);
        letter.Say(
            new Text(
                "Vi opphever stansen av tilskuddet på {0} til {1} for {3} fra ordningen {2}. Tilskuddet gjelder som før.",
                "Vi opphevar stansen av tilskotet på {0} til {1} for {3} frå ordninga {2}. Tilskotet gjeld som før.").With(Norwegian.Kroner(decision.Granted), basis.Recipient.Name, basis.SchemeName, basis.Call.Year),
            Total);
        letter.Section("Hvorfor stansen er opphevet", "Kvifor stansen er oppheva").Say(Text.Same(stop.LiftReason ?? string.Empty), Reasons);
        letter.Section("Utbetaling", "Utbetaling").Say(
            decision.Status is DecisionStatus.LetterSent
                ? new Text("Vi betaler ut tilskuddet når vi har fått signert {0}.", "Vi betaler ut tilskotet når vi har fått signert {0}.").With(basis.Scheme.SlipName)
                : new Text("Det som ikke er betalt ut, blir betalt ut som vanlig.", "Det som ikkje er betalt ut, blir betalt ut som vanleg."),
            PaymentRoutine);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Stansen er opphevet: {0} for {1}", "Stansen er oppheva: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}
