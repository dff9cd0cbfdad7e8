using GrantPortal.Domain.Controls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>The letters of a control: what the recipient is asked to present, with its duty (KI-103), and what the control came to.</summary>
public static class ControlLetters
{
    // KI-103, in the words of the regulations.
    private static readonly Text Duty = new(
        "Dere har plikt til å legge fram opplysninger når noen ber om det, og til å bidra på andre måter til å muliggjøre og lette kontrollarbeidet.",
        "De har plikt til å leggje fram opplysingar når nokon ber om det, og til å bidra på andre måtar til å gjere kontrollarbeidet mogleg og lettare.");

    public static LetterContent Request(LetterBasis basis, Control control, ControlRequest request)
    {
        var letter = new LetterWriter(basis, LetterKind.ControlRequest);
        letter.Say(
            new Text(
                "Vi fører kontroll med tilskuddet til {0} for {2} fra ordningen {1}. Vi kontrollerer {3}. Kontrollen gjelder: {4}.",
                "Vi fører kontroll med tilskotet til {0} for {2} frå ordninga {1}. Vi kontrollerer {3}. Kontrollen gjeld: {4}.").With(basis.Recipient.Name, basis.SchemeName, basis.Call.Year, control.Ground.Name(), control.Type),
            LetterItem.Control);
        letter.Section("Dette må dere gjøre", "Dette må de gjere", isTask: true).Point(
            new Text("Innen {0}:", "Innan {0}:").With(Norwegian.Date(request.DueOn)),
            new Text("Svar i Tilskuddsportalen, sak {0}, under Kontroll. Der kan dere skrive svaret og legge ved dokumenter.", "Svar i Tilskuddsportalen, sak {0}, under Kontroll. Der kan de skrive svaret og leggje ved dokument.").With(basis.Application.CaseNumber),
            AnswerDueDate);
        letter.Section("Dette ber vi om", "Dette ber vi om");
        foreach (var item in request.Items)
        {
            letter.Point(Text.Same(item), MissingItems);
        }

        letter.Section("Plikten til å legge fram opplysninger", "Plikta til å leggje fram opplysingar").Say(Duty, Guidance);
        return letter.Appeal(basis).Questions(basis).Content(new Text("Kontroll: vi ber om opplysninger om {0} for {1}", "Kontroll: vi ber om opplysingar om {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    /// <param name="basis">What every letter is made from.</param>
    /// <param name="control">The control, closed.</param>
    /// <param name="decision">The award that was controlled.</param>
    /// <param name="exclusion">The years without grants; null where there are none.</param>
    public static LetterContent Conclusion(LetterBasis basis, Control control, Decision decision, Exclusion? exclusion)
    {
        var letter = new LetterWriter(basis, LetterKind.ControlConclusion);
        letter.Say(
            new Text(
                "Vi har avsluttet kontrollen av tilskuddet på {0} til {1} for {3} fra ordningen {2}.",
                "Vi har avslutta kontrollen av tilskotet på {0} til {1} for {3} frå ordninga {2}.").With(Norwegian.Kroner(decision.Granted), basis.Recipient.Name, basis.SchemeName, basis.Call.Year),
            Total);
        letter.Section("Hva vi har kontrollert", "Kva vi har kontrollert").Say(new Text("Vi har kontrollert {0}. Kontrollen gjaldt: {1}.", "Vi har kontrollert {0}. Kontrollen galdt: {1}.").With(control.Ground.Name(), control.Type), LetterItem.Control);
        letter.Section("Hva vi har kommet fram til", "Kva vi har kome fram til").Say(Text.Same(control.Conclusion ?? string.Empty), Reasons);
        letter.Section("Hva det betyr for dere", "Kva det tyder for dykk");
        foreach (var outcome in control.Outcomes)
        {
            letter.Point(Meaning(outcome, control, exclusion), outcome is ControlOutcome.RepayPart or ControlOutcome.RepayAll ? [Reactions, Repayment] : [Reactions]);
        }

        if (control.IsReportedToPolice is true)
        {
            letter.Point(new Text("Forholdet er politianmeldt.", "Forholdet er politimeldt."));
        }

        return letter.Appeal(basis).Questions(basis).Content(new Text("Kontrollen er avsluttet: {0} for {1}", "Kontrollen er avslutta: {0} for {1}").With(basis.SchemeName, basis.Call.Year));
    }

    private static Text Meaning(ControlOutcome outcome, Control control, Exclusion? exclusion) => outcome switch
    {
        ControlOutcome.None => new("Vi fant ikke grunn til å reagere. Tilskuddet gjelder som før.", "Vi fann ikkje grunn til å reagere. Tilskotet gjeld som før."),
        ControlOutcome.Stop => new(
            "Tilskuddet er stanset. Så lenge det er stanset, blir ingenting betalt ut, og dere skal ikke bruke mer av det som er betalt ut.",
            "Tilskotet er stansa. Så lenge det er stansa, blir ingenting betalt ut, og de skal ikkje bruke meir av det som er betalt ut."),
        ControlOutcome.Lapse => new("Tilskuddet bortfaller.", "Tilskotet fell bort."),
        ControlOutcome.Exclusion => new Text(
            "Dere får ikke tilskudd fra ordningene våre fra og med {0} til og med {1}.",
            "De får ikkje tilskot frå ordningane våre frå og med {0} til og med {1}.").With(exclusion!.FromYear, exclusion.ToYear),
        _ => new Text("{0} skal betales tilbake. Dere får et eget brev med krav og frist.", "{0} skal betalast tilbake. De får eit eige brev med krav og frist.").With(Norwegian.Kroner(control.Repay ?? Kroner.Zero)),
    };
}
