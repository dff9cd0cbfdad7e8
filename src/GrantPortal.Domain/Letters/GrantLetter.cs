using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.RevisedBudgets;
using GrantPortal.Domain.Schemes;
using GrantPortal.Domain.Transfers;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a grant (tilskuddsbrev; KI-95, GEN-04, facts C4). Its conditions stand in <see cref="GrantConditions"/>.</summary>
public static class GrantLetter
{
    /// <summary>The day by which the slip is back when the letter is sent at that moment.</summary>
    public static DateOnly SlipDueOn(CallContent content, DateTimeOffset at) =>
        OsloTime.DateOf(at).AddDays((int)(content.Number("slipDays") ?? 21));

    public static LetterContent From(LetterBasis basis, Decision decision)
    {
        var slipDueOn = SlipDueOn(basis.Call.Content, basis.At);
        var letter = new LetterWriter(basis, LetterKind.Grant);
        letter.Say(
            new Text("{0} får {1} i tilskudd for {3} fra ordningen {2}. Dere søkte om {4}.", "{0} får {1} i tilskot for {3} frå ordninga {2}. De søkte om {4}.").With(
                basis.Grantee, Norwegian.Kroner(decision.Granted), basis.SchemeName, basis.Call.Year, Norwegian.Kroner(decision.Sought)),
            Total);
        Tasks(letter, basis, decision, slipDueOn);
        Amounts(letter, basis, decision);
        LetterReasons.Write(letter, basis, decision);
        letter.Section("Formål", "Formål").Say(basis.Call.Content.TextOf("purpose"), Purpose);
        GrantConditions.Write(letter, basis, decision);
        return letter.Appeal(basis).Questions(basis).Content(
            new Text("{2}: {0} for {1}", "{2}: {0} for {1}").With(basis.SchemeName, basis.Call.Year, basis.Scheme.GrantLetterName),
            slipDueOn,
            basis.AsksForSpending);
    }

    /// <summary>What the recipient must do, and by when; without the slip where the conditions are accepted already.</summary>
    internal static void Tasks(LetterWriter letter, LetterBasis basis, Decision decision, DateOnly? slipDueOn)
    {
        var report = basis.DeadlineOf(DeadlineKind.Report);
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true);
        if (slipDueOn is { } due)
        {
            letter.Point(
                By(Norwegian.Date(due)),
                new Text(
                    "Send signert {0} i Tilskuddsportalen. Der godtar dere vilkårene og bekrefter organisasjonsnummer og kontonummer. Vi betaler ut tilskuddet når vi har fått det.",
                    "Send signert {0} i Tilskuddsportalen. Der godtek de vilkåra og stadfestar organisasjonsnummer og kontonummer. Vi betaler ut tilskotet når vi har fått det.").With(basis.Scheme.SlipName),
                PaymentRoutine, SlipDueDate);
            letter.Point(
                By(Norwegian.Date(due)),
                !basis.AsksForSpending ? Text.Empty : basis.Years is null
                    ? new Text("Signert {0} skal vise hvilken dato prosjektet begynner å bruke penger, og hvilket kostnadssted det har.", "Signert {0} skal vise kva dato prosjektet byrjar å bruke pengar, og kva kostnadsstad det har.").With(basis.Scheme.SlipName)
                    : new Text("Signert {0} skal vise hvilket kostnadssted prosjektet har.", "Signert {0} skal vise kva kostnadsstad prosjektet har.").With(basis.Scheme.SlipName));
            letter.Point(
                By(Norwegian.Date(due)),
                RevisedBudget.IsAskedFor(decision)
                    ? new Text("Send revidert budsjett og mål på de samme linjene som i søknaden, siden dere fikk mindre enn dere søkte om.", "Send revidert budsjett og mål på dei same linjene som i søknaden, sidan de fekk mindre enn de søkte om.")
                    : Text.Empty);
        }

        letter
            .Point(
                By(Norwegian.Moment(report)),
                new Text("Rapporter om måloppnåelse og bruk av tilskuddet i {0}.", "Rapporter om måloppnåing og bruk av tilskotet i {0}.").With(basis.Call.Year),
                ReportDeadline)
            .Point(
                By(Norwegian.Moment(report)),
                new Text("Lever regnskap for tilskuddet på de samme linjene som i budsjettet.", "Lever rekneskap for tilskotet på dei same linjene som i budsjettet."),
                AccountsDeadline);
        if (AuditorRequirement.Of(basis.Call.Content, decision.Lines).IsRequired)
        {
            letter.Demand(AuditorDeadline).Point(
                By(Norwegian.Moment(basis.DeadlineOf(DeadlineKind.Auditor))),
                new Text("Send bekreftelsen fra revisor om regnskapet.", "Send stadfestinga frå revisor om rekneskapen."),
                AuditorDeadline);
        }
    }

    internal static void Amounts(LetterWriter letter, LetterBasis basis, Decision decision)
    {
        letter.Section("Hva dere får", "Kva de får").Add(AmountTable.Of(decision, basis, AmountPerLine));
        foreach (var part in basis.Scheme.Parts.Where(part => part.GrantedAs is GrantedAs.Whole && decision.Lines.Any(line => line.Part == part.Key && line.Granted > Kroner.Zero)))
        {
            letter.Say(new Text(
                "Tilskuddet til {0} er gitt som én sum. Dere fordeler den på linjene i budsjettet.",
                "Tilskotet til {0} er gjeve som éin sum. De fordeler han på linjene i budsjettet.").With(part.Name.InSentence()));
        }

        CarriedOver(letter, basis, decision);
    }

    // KI-83: the letter states what may be carried over. Until that is decided it cannot be sent.
    private static void CarriedOver(LetterWriter letter, LetterBasis basis, Decision decision)
    {
        if (AmountTable.CarriedOver(basis) is not { Amount: > 0 } declared)
        {
            return;
        }

        letter.Demand(LetterItem.CarriedOver);
        if (basis.CarryOver is not { } transfer)
        {
            letter.Say(
                new Text(
                    "Dere har ført opp {0} i ubrukt tilskudd fra {1}. Det er ikke nye penger og inngår ikke i det vi betaler ut. Dere kan altså bruke {2} i {3}.",
                    "De har ført opp {0} i ubrukt tilskot frå {1}. Det er ikkje nye pengar og inngår ikkje i det vi betaler ut. De kan altså bruke {2} i {3}.").With(
                        Norwegian.Kroner(declared), basis.Call.Year - 1, Norwegian.Kroner(decision.Granted + declared), basis.Call.Year),
                LetterItem.CarriedOver);
        }
        else if (transfer.Approved is { } deducted && basis.Scheme.CarryOver is CarryOverPolicy.DeductedFromPayment)
        {
            letter.Say(
                new Text(
                    "Dere har ført opp {0} i ubrukt tilskudd fra {1}. Vi godkjenner at {2} overføres. Beløpet trekkes fra, så vi betaler ut {3}.",
                    "De har ført opp {0} i ubrukt tilskot frå {1}. Vi godkjenner at {2} blir overført. Beløpet blir trekt frå, så vi betaler ut {3}.").With(
                        Norwegian.Kroner(declared), basis.Call.Year - 1, Norwegian.Kroner(deducted), Norwegian.Kroner(decision.Granted.Less(deducted))),
                LetterItem.CarriedOver);
            WhatIsNot(letter, transfer, deducted);
        }
        else if (transfer.Approved is { } approved)
        {
            letter.Say(
                new Text(
                    "Dere har ført opp {0} i ubrukt tilskudd fra {1}. Vi godkjenner at {4} overføres. Det er ikke nye penger og inngår ikke i det vi betaler ut. Dere kan altså bruke {2} i {3}.",
                    "De har ført opp {0} i ubrukt tilskot frå {1}. Vi godkjenner at {4} blir overført. Det er ikkje nye pengar og inngår ikkje i det vi betaler ut. De kan altså bruke {2} i {3}.").With(
                        Norwegian.Kroner(declared), basis.Call.Year - 1, Norwegian.Kroner(decision.Granted + approved), basis.Call.Year, Norwegian.Kroner(approved)),
                LetterItem.CarriedOver);
            WhatIsNot(letter, transfer, approved);
        }
    }

    private static void WhatIsNot(LetterWriter letter, Transfer transfer, Kroner approved)
    {
        if (approved < transfer.Declared)
        {
            letter.Say(Text.Same(transfer.Reason)).Say(new Text("Det som ikke overføres, krever vi tilbake i et eget brev.", "Det som ikkje blir overført, krev vi tilbake i eit eige brev."));
        }
    }

    private static Text By(Text date) => new Text("Innen {0}:", "Innan {0}:").With(date);
}
