using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Payments;

/// <summary>The rules of what the accounting system tells of payments.</summary>
public static class PaymentRules
{
    private static readonly Text Accounts = new("Økonomibestemmelsene", "Økonomiføresegnene");

    public static readonly Rule DayIsPossible = new("payment.day", "KI-84", Accounts, new(
        "Datoen {0} kan ikke stemme. Den skal være tidligst {1}, da betalingen ble bestilt, og ikke etter i dag.",
        "Datoen {0} kan ikkje stemme. Han skal vere tidlegast {1}, då betalinga vart bestilt, og ikkje etter i dag."));

    public static readonly Rule ClaimedIsPaid = new("payment.claimed", "KI-98", Accounts, new(
        "Det er krevd tilbake {0} av tilskuddet, så denne betalingen kan ikke stå som returnert. Trekk kravet først.",
        "Det er kravd tilbake {0} av tilskotet, så denne betalinga kan ikkje stå som returnert. Trekk kravet først."));

    public static readonly Rule SomethingIsPaid = new("payment.nothing", "NAV-65", Accounts, new(
        "Det er ikke noe å betale ut. Hele tilskuddet er dekket av det som er overført fra året før.",
        "Det er ikkje noko å betale ut. Heile tilskotet er dekt av det som er overført frå året før."));

    public static readonly Rule IsOrdered = new("payment.ordered", "KI-98", Accounts, new(
        "Betalingen er allerede bestilt. Den kan bare bestilles på nytt når den er kommet i retur.",
        "Betalinga er alt bestilt. Ho kan berre bestillast på nytt når ho er komen i retur."));

    public static readonly Rule HasBounced = new("payment.bounced", "KI-97", Accounts, new(
        "{0} kan åpnes igjen når betalingen er kommet i retur. Det er den ikke.",
        "{0} kan opnast att når betalinga er komen i retur. Det er ho ikkje."));
}
