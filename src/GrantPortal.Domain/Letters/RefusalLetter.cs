using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter of a refusal (avslag; KI-95): what was sought, why nothing is granted, that there is no appeal, and what can be done now.</summary>
public static class RefusalLetter
{
    public static LetterContent From(LetterBasis basis, Decision decision)
    {
        var letter = new LetterWriter(basis, LetterKind.Refusal);
        letter.Say(new Text(
            "{0} får ikke tilskudd for {2} fra ordningen {1}. Dere søkte om {3}.",
            "{0} får ikkje tilskot for {2} frå ordninga {1}. De søkte om {3}.").With(basis.Grantee, basis.SchemeName, basis.Call.Year, Norwegian.Kroner(decision.Sought)));
        letter.Section("Hva vi har avgjort", "Kva vi har avgjort").Add(AmountTable.Of(decision, basis, AmountPerLine));
        LetterReasons.Write(letter, basis, decision);
        letter.Section("Hva dere kan gjøre nå", "Kva de kan gjere no")
            .Say(new Text(
                "Dere kan søke igjen når tilskuddet blir lyst ut på nytt. Ta gjerne kontakt med oss før dere søker, så forteller vi mer om vurderingen.",
                "De kan søkje att når tilskotet blir lyst ut på nytt. Ta gjerne kontakt med oss før de søkjer, så fortel vi meir om vurderinga."), Guidance);
        if (AmountTable.CarriedOver(basis) is { Amount: > 0 } carriedOver)
        {
            letter.Demand(LetterItem.CarriedOver).Say(
                new Text(
                    "Avslaget gjelder nye penger. Dere har ført opp {0} i ubrukt tilskudd fra {1}, som ikke er en del av dette vedtaket.",
                    "Avslaget gjeld nye pengar. De har ført opp {0} i ubrukt tilskot frå {1}, som ikkje er ein del av dette vedtaket.").With(Norwegian.Kroner(carriedOver), basis.Call.Year - 1),
                LetterItem.CarriedOver);
        }

        return letter.Appeal(basis).Questions(basis).Content(new Text("Avslag på søknad om {0} for {1}", "Avslag på søknad om {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}
