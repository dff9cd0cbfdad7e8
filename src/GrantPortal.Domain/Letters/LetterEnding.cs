using GrantPortal.Domain.Languages;
using static GrantPortal.Domain.Letters.LetterItem;

namespace GrantPortal.Domain.Letters;

/// <summary>What all letters end with: that there is no appeal (KI-96), and where to ask (GEN-07).</summary>
internal static class LetterEnding
{
    private static readonly Text NoAppealSentence = new(
        "Det er ikke klagerett på tildeling eller avslag på tilskudd, jf. forvaltningsloven § 28.",
        "Det er ikkje klagerett på tildeling eller avslag på tilskot, jf. forvaltningslova § 28.");

    public static LetterWriter Appeal(this LetterWriter letter, LetterBasis basis) =>
        letter.Section("Klage", "Klage").Say(basis.TextOf("appeal", NoAppealSentence), NoAppeal);

    public static LetterWriter Questions(this LetterWriter letter, LetterBasis basis)
    {
        var contact = basis.Office.Id == basis.Application.OfficeId ? basis.Call.OfficeOf(basis.Application.OfficeId)?.Contact : basis.Office.Email;
        letter.Section("Spørsmål", "Spørsmål");
        return string.IsNullOrEmpty(contact)
            ? letter
            : letter.Say(new Text("Skriv til {0} og oppgi sak {1}.", "Skriv til {0} og oppgje sak {1}.").With(contact, basis.Application.CaseNumber), ContactPoint);
    }
}
