using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Forms;

/// <summary>The sentences for answers that cannot be read or are missing: what is wrong, and what to write instead.</summary>
internal static class Faults
{
    public static readonly Text NotKroner = new("«{0}» er ikke hele kroner. Skriv for eksempel 240 500.", "«{0}» er ikkje heile kroner. Skriv til dømes 240 500.");
    public static readonly Text NotCount = new("«{0}» er ikke et helt antall. Skriv for eksempel 12.", "«{0}» er ikkje eit heilt tal. Skriv til dømes 12.");
    public static readonly Text NotPercent = new("«{0}» er ikke hele prosent. Skriv for eksempel 80.", "«{0}» er ikkje heile prosent. Skriv til dømes 80.");
    public static readonly Text NotDate = new("«{0}» er ikke en dato. Skriv for eksempel 01.03.2027.", "«{0}» er ikkje ein dato. Skriv til dømes 01.03.2027.");
    public static readonly Text NotYesNo = new("Svar ja eller nei. «{0}» kan ikke leses.", "Svar ja eller nei. «{0}» kan ikkje lesast.");
    public static readonly Text NotEmail = new("«{0}» er ikke en e-postadresse. Skriv for eksempel post@kommune.no.", "«{0}» er ikkje ei e-postadresse. Skriv til dømes post@kommune.no.");
    public static readonly Text NotOrganisationNumber = new("«{0}» er ikke et organisasjonsnummer. Skriv ni sifre, for eksempel 958 935 420.", "«{0}» er ikkje eit organisasjonsnummer. Skriv ni siffer, til dømes 958 935 420.");
    public static readonly Text NotAccountNumber = new("«{0}» er ikke et kontonummer. Skriv elleve sifre, for eksempel 9999 00 01002.", "«{0}» er ikkje eit kontonummer. Skriv elleve siffer, til dømes 9999 00 01002.");
    public static readonly Text NotDocument = new("Vedlegget finnes ikke. Last det opp på nytt.", "Vedlegget finst ikkje. Last det opp på nytt.");
    public static readonly Text NotUndertaking = new("Velg et prosjekt som dere har fått tilskudd til før.", "Vel eit prosjekt som de har fått tilskot til før.");
    public static readonly Text NotTogether = new("«{0}» kan bare velges når svaret på «{1}» er «{2}».", "«{0}» kan berre veljast når svaret på «{1}» er «{2}».");
    public static readonly Text NotInList = new("«{0}» står ikke i listen. Velg et av svarene.", "«{0}» står ikkje i lista. Vel eitt av svara.");
    public static readonly Text TooLong = new("Teksten er på {0} tegn. Kort den ned til {1}.", "Teksten er på {0} teikn. Kort han ned til {1}.");
    public static readonly Text Missing = new("Fyll ut «{0}».", "Fyll ut «{0}».");
    public static readonly Text MissingFigure = new("Skriv et tall i «{0}». Skriv 0 hvis det ikke er noe å føre opp.", "Skriv eit tal i «{0}». Skriv 0 dersom det ikkje er noko å føre opp.");
    public static readonly Text MissingChoice = new("Velg et svar på «{0}».", "Vel eit svar på «{0}».");
    public static readonly Text MissingDeclaration = new("Bekreft «{0}».", "Stadfest «{0}».");
    public static readonly Text MissingDocument = new("Last opp «{0}».", "Last opp «{0}».");
    public static readonly Text NothingAskedFor = new(
        "Søknaden har ingen beløp. Fyll ut minst én linje med nye midler eller overførte midler.",
        "Søknaden har ingen beløp. Fyll ut minst éi linje med nye midlar eller overførte midlar.");
    public static readonly Text PersonsWithoutAmount = new("Linjen «{0}» har personer, men ikke beløp. Er det riktig?", "Linja «{0}» har personar, men ikkje beløp. Er det rett?");
    public static readonly Text AmountWithoutPersons = new("Linjen «{0}» har beløp, men ikke personer. Er det riktig?", "Linja «{0}» har beløp, men ikkje personar. Er det rett?");
    public static readonly Text NotTheSum = new(
        "«{0}» er {1}, men tallene som skal gi summen, er til sammen {2}. Rett det som er feil.",
        "«{0}» er {1}, men tala som skal gje summen, er til saman {2}. Rett det som er feil.");
    public static readonly Text MoreThanWhole = new(
        "«{0}» er {1}. Det kan ikke være mer enn «{2}», som er {3}. Rett det som er feil.",
        "«{0}» er {1}. Det kan ikkje vere meir enn «{2}», som er {3}. Rett det som er feil.");
    public static readonly Text OverCeiling = new(
        "«{0}» er {1}. Det kan høyst være {2}. Rett beløpet.",
        "«{0}» er {1}. Det kan høgst vere {2}. Rett beløpet.");
    public static readonly Text OverCeilingOfPosition = new(
        "«{0}» er {1}. For {3} prosent stilling kan det høyst være {2}. Rett beløpet eller prosenten.",
        "«{0}» er {1}. For {3} prosent stilling kan det høgst vere {2}. Rett beløpet eller prosenten.");
    public static readonly Text OverRate = new(
        "«{0}» er {1}. Satsen i år {2} er {3} for en hel stilling. For {4} prosent stilling gir det høyst {5}. Rett beløpet eller prosenten.",
        "«{0}» er {1}. Satsen i år {2} er {3} for ei heil stilling. For {4} prosent stilling gjev det høgst {5}. Rett beløpet eller prosenten.");
    public static readonly Text NoRate = new(
        "«{0}» kan ikke føres opp: utlysningen har ingen sats for år {1}. Stillingen har hatt tilskudd i alle årene den kan få.",
        "«{0}» kan ikkje førast opp: utlysinga har ingen sats for år {1}. Stillinga har hatt tilskot i alle åra ho kan få.");
    public static readonly Text MayBeContinued = new(
        "«{0}» er ført opp som ny, men dere har en stilling med samme navn som kan videreføres. Er det den samme, fører dere den opp under videreføring.",
        "«{0}» er ført opp som ny, men de har ei stilling med same namn som kan vidareførast. Er det den same, fører de ho opp under vidareføring.");
    public static readonly Text MoreCarriedThanLeft = new(
        "«{0}» har {1} overført fra året før. Det kan høyst være {2} igjen. Er det riktig?",
        "«{0}» har {1} overført frå året før. Det kan høgst vere {2} att. Er det rett?");
    public static readonly Text NoOwnContribution = new(
        "Dere har ikke ført opp egenandel. Egenandel fra kommunen er hovedregelen. Skriv hvorfor dere søker uten.",
        "De har ikkje ført opp eigendel. Eigendel frå kommunen er hovudregelen. Skriv kvifor de søkjer utan.");
    public static readonly Text TooFewItems = new("Legg til minst {0} {1}.", "Legg til minst {0} {1}.");
    public static readonly Text TooManyItems = new("Utlysningen tillater høyst {0}. Dere har {1}.", "Utlysinga tillèt høgst {0}. De har {1}.");
}
