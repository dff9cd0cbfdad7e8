using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letter that asks for missing items (mangelbrev): what is missing, and when the answer is due.</summary>
public static class InformationRequestLetter
{
    public static LetterContent From(LetterBasis basis, InformationRequest request)
    {
        var letter = new LetterWriter(basis, LetterKind.InformationRequest);
        letter.Say(new Text(
            "Vi behandler søknaden fra {0} om tilskudd for {2} fra ordningen {1}. Før vi kan gå videre, trenger vi flere opplysninger fra dere.",
            "Vi behandlar søknaden frå {0} om tilskot for {2} frå ordninga {1}. Før vi kan gå vidare, treng vi fleire opplysingar frå dykk.").With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year));
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true).Point(
            new Text("Innen {0}:", "Innan {0}:").With(Norwegian.Date(request.DueOn)),
            new Text("Svar i Tilskuddsportalen, sak {0}. Der kan dere skrive svaret og legge ved dokumenter.", "Svar i Tilskuddsportalen, sak {0}. Der kan de skrive svaret og leggje ved dokument.").With(basis.Application.CaseNumber),
            AnswerDueDate);
        letter.Section("Dette mangler", "Dette manglar");
        foreach (var item in request.Items)
        {
            letter.Point(Text.Same(item), MissingItems);
        }

        letter.Say(Text.Same(basis.Remarks));
        letter.Section("Hva som skjer videre", "Kva som skjer vidare").Say(
            new Text(
                "Når vi har fått svaret, vurderer vi søknaden videre. Får vi ikke svar innen fristen, kan vi avgjøre søknaden med de opplysningene vi har.",
                "Når vi har fått svaret, vurderer vi søknaden vidare. Får vi ikkje svar innan fristen, kan vi avgjere søknaden med dei opplysingane vi har."), Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Vi trenger flere opplysninger: søknad om {0} for {1}", "Vi treng fleire opplysingar: søknad om {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }
}
