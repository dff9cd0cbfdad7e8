using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The rules of applying.</summary>
public static class ApplicationRules
{
    public static readonly Rule OnePerCall = new("application.one-per-call", "KI-77, KI-78", new("Årets utlysning", "Utlysinga for året"), new(
        "Dere har allerede en søknad i denne utlysningen. Åpne den og endre den i stedet for å lage en ny.",
        "De har alt ein søknad i denne utlysinga. Opne han og endre han i staden for å lage ein ny."));

    public static readonly Rule FieldIsForThisApplicant = new("application.field", "KI-16", new("Regelverket punkt 2", "Regelverket punkt 2"), new(
        "Skjemaet har ikke feltet «{0}» for denne søkeren. Fylkeskommuner kan bare søke om kompetansetiltak.",
        "Skjemaet har ikkje feltet «{0}» for denne søkjaren. Fylkeskommunar kan berre søkje om kompetansetiltak."));

    public static readonly Rule ItemIsThere = new("application.item", "KI-77", new("Søknaden", "Søknaden"), new(
        "Dette er fjernet fra søknaden, kanskje av en kollega. Det du skrev, er ikke lagret. Gå tilbake til listen.",
        "Dette er fjerna frå søknaden, kanskje av ein kollega. Det du skreiv, er ikkje lagra. Gå tilbake til lista."));

    public static readonly Rule CopiedFromOwn = new("application.copy", "KI-82", new("Søknaden", "Søknaden"), new(
        "Dere kan bare kopiere fra en søknad som dere selv har sendt i den samme ordningen et tidligere år.",
        "De kan berre kopiere frå ein søknad som de sjølve har sendt i den same ordninga eit tidlegare år."));

    public static readonly Rule IsComplete = new("application.complete", "KI-22, KI-23, KI-24, KI-28, KI-31", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Søknaden er ikke ferdig: {0} felt må fylles ut eller rettes. Se «Hva gjenstår».",
        "Søknaden er ikkje ferdig: {0} felt må fyllast ut eller rettast. Sjå «Kva står att»."));

    public static readonly Rule NoOpenVersion = new("application.no-draft", "KI-77", new("Søknaden", "Søknaden"), new(
        "Søknaden er sendt. Lag en ny versjon hvis dere vil endre den før fristen.",
        "Søknaden er send. Lag ein ny versjon dersom de vil endre han før fristen."));

    public static readonly Rule HasOpenVersion = new("application.has-draft", "KI-77", new("Søknaden", "Søknaden"), new(
        "Det finnes allerede et utkast. Gå videre med det.",
        "Det finst alt eit utkast. Gå vidare med det."));

    public static readonly Rule ReplacedBeforeDeadline = new("application.replace-before-deadline", "KI-77", new("Søknadsfristen", "Søknadsfristen"), new(
        "Søknadsfristen gikk ut {0}. Etter fristen kan dere ikke sende en ny versjon. Den som er sendt, gjelder.",
        "Søknadsfristen gjekk ut {0}. Etter fristen kan de ikkje sende ein ny versjon. Den som er send, gjeld."));

    public static readonly Rule SignedAsRead = new("application.signed-as-read", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Søknaden er endret etter at du åpnet siden. Les den på nytt før du signerer.",
        "Søknaden er endra etter at du opna sida. Les han på nytt før du signerer."));

    public static readonly Rule DelegationIsStated = new("application.delegation", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv hvem som har delegert myndigheten til å signere.",
        "Skriv kven som har delegert myndet til å signere."));

    public static readonly Rule TitleIsStated = new("application.title", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv stillingen til den som signerer.",
        "Skriv stillinga til den som signerer."));

    public static readonly Rule SignerBelongsToApplicant = new("application.signer", "KI-19, KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Bare den som har signaturrett hos søkeren, kan signere. En samarbeidspartner kan ikke.",
        "Berre den som har signaturrett hos søkjaren, kan signere. Ein samarbeidspartnar kan ikkje."));
}
