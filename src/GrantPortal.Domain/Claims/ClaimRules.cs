using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Claims;

/// <summary>The rules of claims for repayment.</summary>
public static class ClaimRules
{
    private static readonly Text Letter = new("Tilskuddsbrevet", "Tilskotsbrevet");

    private static readonly Text Accounts = new("Økonomibestemmelsene", "Økonomiføresegnene");

    public static readonly Rule NotMoreThanPaid = new("claim.not-more-than-paid", "KI-98, KI-105", Letter, new(
        "Kravet kan ikke være større enn det som er utbetalt, og som ikke allerede er krevd tilbake eller overført: {0}.",
        "Kravet kan ikkje vere større enn det som er utbetalt, og som ikkje alt er kravd tilbake eller overført: {0}."));

    public static readonly Rule AmountIsStated = new("claim.amount", "KI-98", Letter, new(
        "Skriv beløpet som kreves tilbake. Det må være minst én krone.", "Skriv beløpet som blir kravd tilbake. Det må vere minst éi krone."));

    public static readonly Rule PayeeHasAccount = new("claim.account", "KI-98", Letter, new(
        "{0} har ikke noe kontonummer i portalen, så kravet kan ikke sendes. Be en administrator registrere det.",
        "{0} har ikkje noko kontonummer i portalen, så kravet kan ikkje sendast. Be ein administrator registrere det."));

    public static readonly Rule PayeeIsTheSchemes = new("claim.payee", "KI-98", Letter, new(
        "Tilskuddet skal betales tilbake til en annen enn {0}.", "Tilskotet skal betalast tilbake til ein annan enn {0}."));

    public static readonly Rule DueIsAhead = new("claim.due", "KI-98", Letter, new(
        "Sett fristen for å betale til en dag etter i dag.", "Set fristen for å betale til ein dag etter i dag."));

    public static readonly Rule RemindedAfterDue = new("claim.remind", "KI-98", Letter, new(
        "Fristen for å betale er {0}. Purr når den er ute.", "Fristen for å betale er {0}. Purr når han er ute."));

    public static readonly Rule NotMoreThanClaimed = new("claim.not-more-than-claimed", "KI-98", Accounts, new(
        "Det gjenstår {0} av kravet. Mer kan ikke registreres på det.", "Det står att {0} av kravet. Meir kan ikkje registrerast på det."));

    public static readonly Rule DayIsPossible = new("claim.day", "KI-98", Accounts, new(
        "Datoen {0} kan ikke stemme. Den skal være tidligst {1}, da kravet ble sendt, og ikke etter i dag.",
        "Datoen {0} kan ikkje stemme. Han skal vere tidlegast {1}, då kravet vart sendt, og ikkje etter i dag."));

    public static readonly Rule RegistrarIsAnother = new("claim.registrar", "KI-94, KI-98", Accounts, new(
        "Den som har laget eller sendt kravet, kan ikke registrere at det er betalt.",
        "Den som har laga eller sendt kravet, kan ikkje registrere at det er betalt."));

    public static readonly Rule ReversalHasReason = new("claim.reversal", "KI-98", Accounts, new(
        "Skriv hvorfor innbetalingen føres tilbake.", "Skriv kvifor innbetalinga blir ført tilbake."));

    public static readonly Rule ReversedOnce = new("claim.reversed", "KI-98", Accounts, new(
        "Innbetalingen er ført tilbake fra før.", "Innbetalinga er ført tilbake frå før."));

    public static readonly Rule WithdrawalHasReason = new("claim.withdrawal", "KI-98", Letter, new(
        "Skriv hvorfor kravet trekkes.", "Skriv kvifor kravet blir trekt."));
}
