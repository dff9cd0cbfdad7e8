using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Controls;

/// <summary>The rules of controls.</summary>
public static class ControlRules
{
    private static readonly Text OnControl = new("Regelverket om kontroll og reaksjoner", "Regelverket om kontroll og reaksjonar");

    public static readonly Rule DirectorateControls = new("control.directorate", "KI-99", OnControl, new(
        "Bare direktoratet som har ansvaret for ordningen, kan åpne en kontroll.", "Berre direktoratet som har ansvaret for ordninga, kan opne ein kontroll."));

    public static readonly Rule OfAnAward = new("control.award", "KI-99", OnControl, new(
        "Det er ikke gitt tilskudd i saken. Det er ikke noe å kontrollere.", "Det er ikkje gjeve tilskot i saka. Det er ikkje noko å kontrollere."));

    public static readonly Rule IsDrawn = new("control.drawn", "KI-112", OnControl, new(
        "Saken er ikke med i utvalget.", "Saka er ikkje med i utvalet."));

    public static readonly Rule TypeIsStated = new("control.type", "KI-112", OnControl, new(
        "Skriv hva slags kontroll dette er.", "Skriv kva slags kontroll dette er."));

    public static readonly Rule IsControllers = new("control.body", "KI-102", OnControl, new(
        "Kontrollen hører til en annen virksomhet.", "Kontrollen høyrer til ei anna verksemd."));

    public static readonly Rule DelegateIsControlBody = new("control.delegate", "KI-102", OnControl, new(
        "Velg en virksomhet som kan føre kontroll.", "Vel ei verksemd som kan føre kontroll."));

    public static readonly Rule RequestNamesItems = new("control.request", "KI-103", OnControl, new(
        "Skriv hva mottakeren skal legge fram, og sett en frist fram i tid.", "Skriv kva mottakaren skal leggje fram, og set ein frist fram i tid."));

    public static readonly Rule RecipientAnswers = new("control.recipient", "KI-103", OnControl, new(
        "Bare mottakeren av tilskuddet kan svare.", "Berre mottakaren av tilskotet kan svare."));

    public static readonly Rule NothingIsAsked = new("control.nothing-asked", "KI-103", OnControl, new(
        "Det er ikke noe spørsmål som venter på svar.", "Det er ikkje noko spørsmål som ventar på svar."));

    public static readonly Rule AnswerIsGiven = new("control.answer", "KI-103", OnControl, new(
        "Skriv svaret, eller legg ved et dokument.", "Skriv svaret, eller legg ved eit dokument."));

    public static readonly Rule FindingIsStated = new("control.finding", "KI-99", OnControl, new(
        "Skriv hva kontrollen har funnet.", "Skriv kva kontrollen har funne."));

    public static readonly Rule ConclusionIsStated = new("control.conclusion", "KI-99", OnControl, new(
        "Skriv hva kontrollen har kommet fram til. Teksten står i brevet.", "Skriv kva kontrollen har kome fram til. Teksten står i brevet."));

    public static readonly Rule OutcomesAgree = new("control.outcomes", "KI-104, KI-105", OnControl, new(
        "Velg utfallet av kontrollen. «Ingen reaksjon» kan bare stå alene, tilskuddet kan ikke både stanses og bortfalle, og du kan kreve tilbake enten en del eller alt.",
        "Vel utfallet av kontrollen. «Ingen reaksjon» kan berre stå åleine, tilskotet kan ikkje både bli stansa og falle bort, og du kan krevje tilbake anten ein del eller alt."));

    public static readonly Rule AmountIsStated = new("control.amount", "KI-105", OnControl, new(
        "Skriv hvor mye som skal kreves tilbake: mer enn 0 og mindre enn det som er utbetalt ({0}).",
        "Skriv kor mykje som skal krevjast tilbake: meir enn 0 og mindre enn det som er utbetalt ({0})."));

    public static readonly Rule SomethingIsPaid = new("control.paid", "KI-105", OnControl, new(
        "Det er ikke betalt ut noe som kan kreves tilbake.", "Det er ikkje betalt ut noko som kan krevjast tilbake."));

    public static readonly Rule PoliceIsConsidered = new("control.police", "KI-107", OnControl, new(
        "Ved mislighold må du svare på om forholdet er politianmeldt, og hvorfor.", "Ved misleghald må du svare på om forholdet er politimeldt, og kvifor."));
}
