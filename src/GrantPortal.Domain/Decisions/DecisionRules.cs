using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Decisions;

/// <summary>The rules of decisions, acceptance and payment.</summary>
public static class DecisionRules
{
    public static readonly Rule EveryLineDecided = new("decision.every-line", "KI-35", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Skriv vedtatt beløp for «{0}». Skriv 0 ved avslag.", "Skriv vedteke beløp for «{0}». Skriv 0 ved avslag."));

    public static readonly Rule RefusalHasReason = new("decision.refusal-reason", "KI-95", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "«{0}» får mindre enn det er søkt om. Velg en grunn, den står i brevet.",
        "«{0}» får mindre enn det er søkt om. Vel ein grunn, han står i brevet."));

    public static readonly Rule NotMoreThanSought = new("decision.not-more", "KI-35", new("Søknaden", "Søknaden"), new(
        "«{0}» kan ikke få mer enn de søkte om: {1}.", "«{0}» kan ikkje få meir enn dei søkte om: {1}."));

    public static readonly Rule SlipIsFilledIn = new("decision.slip-filled", "KI-84", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Fyll ut organisasjonsnummer og kontonummer før du signerer.", "Fyll ut organisasjonsnummer og kontonummer før du signerer."));

    public static readonly Rule ConditionsAreAccepted = new("decision.conditions", "KI-84, GEN-05", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Bekreft at dere godtar vilkårene i brevet.", "Stadfest at de godtek vilkåra i brevet."));

    public static readonly Rule NumberIsPayees = new("decision.number", "KI-97", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "Organisasjonsnummeret er ikke mottakerens. Det skal være {0}.", "Organisasjonsnummeret er ikkje det som mottakaren har. Det skal vere {0}."));

    public static readonly Rule RecipientAccepts = new("decision.recipient", "KI-84", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Bare mottakeren av brevet kan sende {0}.", "Berre mottakaren av brevet kan sende {0}."));

    public static readonly Rule NothingToAccept = new("decision.nothing", "KI-95", new("Vedtaket", "Vedtaket"), new(
        "Vedtaket er et avslag. Det er ikke noe å akseptere eller betale ut.", "Vedtaket er eit avslag. Det er ikkje noko å akseptere eller betale ut."));

    public static readonly Rule SecondPersonConfirms = new("decision.second-person", "KI-97", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "Kontonummeret er endret. En annen enn den som skrev det inn, må bekrefte det.",
        "Kontonummeret er endra. Ein annan enn den som skreiv det inn, må stadfeste det."));

    public static readonly Rule NoAccountToConfirm = new("decision.no-account", "KI-97", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "Det er ikke noe kontonummer som venter på bekreftelse.", "Det er ikkje noko kontonummer som ventar på stadfesting."));

    public static readonly Rule AccountIsCertain = new("decision.account-certain", "KI-97", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "Det nye kontonummeret er ikke bekreftet av to personer hos mottakeren. Betalingen må vente.",
        "Det nye kontonummeret er ikkje stadfesta av to personar hos mottakaren. Betalinga må vente."));

    public static readonly Rule PayerIsAnother = new("decision.payer", "KI-94", new("Økonomibestemmelsene", "Økonomiføresegnene"), new(
        "Den som har godkjent eller gjort vedtaket, kan ikke bestille betalingen.",
        "Den som har godkjent eller gjort vedtaket, kan ikkje bestille betalinga."));

    public static readonly Rule NothingIsGranted = new("decision.no-grant", "KI-104, KI-105", new("Vedtaket", "Vedtaket"), new(
        "Vedtaket er et avslag. Det er ikke noe tilskudd å stanse eller la bortfalle.", "Vedtaket er eit avslag. Det er ikkje noko tilskot å stanse eller la falle bort."));

    public static readonly Rule SlipIsOverdue = new("decision.slip-overdue", "KI-84, KI-104", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Tilskuddet kan bare bortfalle av denne grunnen når {1} mangler og fristen er ute. Fristen er {0}.",
        "Tilskotet kan berre falle bort av denne grunnen når {1} manglar og fristen er ute. Fristen er {0}."));

    public static readonly Rule LetterIsComplete = new("decision.letter", "KI-95, GEN-04", new("Økonomibestemmelsene 6.3.3", "Økonomiføresegnene 6.3.3"), new(
        "Brevet kan ikke sendes. {0}", "Brevet kan ikkje sendast. {0}"));
}
