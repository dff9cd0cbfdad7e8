using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Transfers;

/// <summary>The rules of carrying unused money over.</summary>
public static class TransferRules
{
    public static readonly Rule OneYearOn = new("transfer.one-year", "KI-83", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Ubrukte midler kan overføres ett år, til søknaden for året etter.", "Ubrukte midlar kan overførast eitt år, til søknaden for året etter."));

    public static readonly Rule ReportFirst = new("transfer.report-first", "KI-83", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Overføringen avgjøres når rapporten for {0} er godkjent. Da er det klart hva som er ubrukt.", "Overføringa blir avgjord når rapporten for {0} er godkjend. Då er det klart kva som er ubrukt."));

    public static readonly Rule EveryLineIsDecided = new("transfer.lines", "KI-83", new("Overføringen", "Overføringa"), new(
        "Skriv hvor mye som overføres på hver linje. Skriv 0 der ingenting overføres.", "Skriv kor mykje som blir overført på kvar linje. Skriv 0 der ingenting blir overført."));

    public static readonly Rule NoMoreThanUnused = new("transfer.unused", "KI-83", new("Rapporten", "Rapporten"), new(
        "«{0}»: {1} er mer enn det kan være. Mottakeren har ført opp {2}, og rapporten viser {3} ubrukt.", "«{0}»: {1} er meir enn det kan vere. Mottakaren har ført opp {2}, og rapporten viser {3} ubrukt."));

    public static readonly Rule NotWhatIsClaimed = new("transfer.claimed", "KI-83, KI-98", new("Kravet om tilbakebetaling", "Kravet om tilbakebetaling"), new(
        "Noe av pengene er krevd tilbake. Høyst {0} kan overføres.", "Noko av pengane er kravd tilbake. Høgst {0} kan overførast."));

    public static readonly Rule NeedsReason = new("transfer.reason", "KI-83", new("Overføringen", "Overføringa"), new(
        "Skriv hvorfor mindre overføres enn søkeren har ført opp.", "Skriv kvifor mindre blir overført enn søkjaren har ført opp."));

    public static readonly Rule DecisionFirst = new("transfer.decision-first", "NAV-65", new("Regelverket punkt 10", "Regelverket punkt 10"), new(
        "Overføringen avgjøres når det er gjort vedtak om det nye tilskuddet, siden den trekkes fra der.",
        "Overføringa blir avgjord når det er gjort vedtak om det nye tilskotet, sidan ho blir trekt frå der."));

    public static readonly Rule NoMoreThanGrant = new("transfer.grant", "NAV-65", new("Regelverket punkt 10", "Regelverket punkt 10"), new(
        "{0} er mer enn det nye tilskuddet på {1}. Overfør høyst så mye som tilskuddet. Resten kreves tilbake.",
        "{0} er meir enn det nye tilskotet på {1}. Overfør høgst så mykje som tilskotet. Resten blir kravd tilbake."));

    public static readonly Rule BeforePayment = new("transfer.before-payment", "NAV-65", new("Regelverket punkt 10", "Regelverket punkt 10"), new(
        "Utbetalingen er allerede bestilt, og ingenting kan trekkes fra den.", "Utbetalinga er alt bestilt, og ingenting kan trekkjast frå henne."));

    public static readonly Rule IsOffice = new("transfer.office", "KI-30", new("Saken", "Saka"), new(
        "Overføringen hører til et annet embete.", "Overføringa høyrer til eit anna embete."));
}
