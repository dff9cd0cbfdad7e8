using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.NotifiedChanges;

/// <summary>The rules of changes that recipients tell of (KI-97).</summary>
public static class NotifiedChangeRules
{
    private const string Requirement = "KI-97";

    private static readonly Text Regulations = new("Regelverket punkt 5", "Regelverket punkt 5");

    public static readonly Rule IsAChange = new("change.same", Requirement, Regulations, new(
        "Dette er det samme som er registrert. Det er ingenting å melde.", "Dette er det same som er registrert. Det er ingenting å melde."));

    public static readonly Rule ReasonIsGiven = new("change.reason", Requirement, Regulations, new(
        "Skriv hvorfor det er endret.", "Skriv kvifor det er endra."));

    public static readonly Rule SecondPersonConfirms = new("change.second-person", Requirement, Regulations, new(
        "En annen enn den som meldte det nye kontonummeret, må bekrefte det.", "Ein annan enn den som melde det nye kontonummeret, må stadfeste det."));

    public static readonly Rule IsTheirs = new("change.theirs", Requirement, Regulations, new(
        "Endringen gjelder en annen mottaker.", "Endringa gjeld ein annan mottakar."));

    public static readonly Rule NotBeforeItHolds = new("change.not-yet", Requirement, Regulations, new(
        "Endringen gjelder fra {0}. Bekreft den da eller senere.", "Endringa gjeld frå {0}. Stadfest ho då eller seinare."));

    public static readonly Rule RejectionSaysWhy = new("change.rejection", Requirement, Regulations, new(
        "Skriv hvorfor endringen ikke kan tas i bruk.", "Skriv kvifor endringa ikkje kan takast i bruk."));

    public static readonly Rule VerifiedBeforePayment = new("change.payment", Requirement, Regulations, new(
        "Mottakeren har meldt en endring som ikke er kontrollert. Betalingen må vente.",
        "Mottakaren har meldt ei endring som ikkje er kontrollert. Betalinga må vente."));
}
