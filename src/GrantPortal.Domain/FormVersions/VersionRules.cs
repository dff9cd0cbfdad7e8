using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.FormVersions;

/// <summary>The rules of writing, signing and sending a form, whatever it is for.</summary>
public static class VersionRules
{
    public static readonly Rule FieldIsForThisApplicant = new("version.field", "KI-16", new("Regelverket punkt 2", "Regelverket punkt 2"), new(
        "Skjemaet har ikke feltet «{0}» for denne søkeren. Fylkeskommuner kan bare søke om kompetansetiltak.",
        "Skjemaet har ikkje feltet «{0}» for denne søkjaren. Fylkeskommunar kan berre søkje om kompetansetiltak."));

    public static readonly Rule ItemIsThere = new("version.item", "KI-77", new("Skjemaet", "Skjemaet"), new(
        "Dette er fjernet fra skjemaet, kanskje av en kollega. Det du skrev, er ikke lagret. Gå tilbake til listen.",
        "Dette er fjerna frå skjemaet, kanskje av ein kollega. Det du skreiv, er ikkje lagra. Gå tilbake til lista."));

    public static readonly Rule FieldIsGiven = new("version.given", "RUS-03", new("Skjemaet", "Skjemaet"), new(
        "«{0}» er gitt av portalen og kan ikke endres her.", "«{0}» er gjeve av portalen og kan ikkje endrast her."));

    public static readonly Rule IsComplete = new("version.complete", "KI-22, KI-23, KI-24, KI-28, KI-31, KIR-21", new("Regelverket punkt 3 og 6", "Regelverket punkt 3 og 6"), new(
        "Skjemaet er ikke ferdig: {0} felt må fylles ut eller rettes. Se «Hva gjenstår».",
        "Skjemaet er ikkje ferdig: {0} felt må fyllast ut eller rettast. Sjå «Kva står att»."));

    public static readonly Rule NoOpenVersion = new("version.no-draft", "KI-77", new("Skjemaet", "Skjemaet"), new(
        "Skjemaet er sendt. Lag en ny versjon hvis dere vil endre det.",
        "Skjemaet er sendt. Lag ein ny versjon dersom de vil endre det."));

    public static readonly Rule HasOpenVersion = new("version.has-draft", "KI-77", new("Skjemaet", "Skjemaet"), new(
        "Det finnes allerede et utkast. Gå videre med det.",
        "Det finst alt eit utkast. Gå vidare med det."));

    public static readonly Rule SignedAsRead = new("version.signed-as-read", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skjemaet er endret etter at du åpnet siden. Les det på nytt før du signerer.",
        "Skjemaet er endra etter at du opna sida. Les det på nytt før du signerer."));

    public static readonly Rule SignerIsAsked = new("version.signer", "KI-29, NAV-40", new("Regelverkets krav til underskrift", "Krava til underskrift i regelverket"), new(
        "Skjemaet skal ikke signeres av noen med rollen din, eller noen med den har allerede signert.",
        "Skjemaet skal ikkje signerast av nokon med rolla di, eller nokon med henne har alt signert."));

    public static readonly Rule SignersAreTwo = new("version.signers", "NAV-40", new("Regelverkets krav til underskrift", "Krava til underskrift i regelverket"), new(
        "Du har allerede signert. En annen person må stå for den andre signaturen.",
        "Du har alt signert. Ein annan person må stå for den andre signaturen."));

    public static readonly Rule SignedInPerson = new("version.in-person", "LSV-06", new("Utlysningen", "Utlysinga"), new(
        "Kommunedirektøren må signere selv. Utlysningen lar ikke noen signere med fullmakt.",
        "Kommunedirektøren må signere sjølv. Utlysinga lèt ikkje nokon signere med fullmakt."));

    public static readonly Rule DelegationIsStated = new("version.delegation", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv hvem som har delegert myndigheten til å signere.",
        "Skriv kven som har delegert myndet til å signere."));

    public static readonly Rule TitleIsStated = new("version.title", "KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Skriv stillingen til den som signerer.",
        "Skriv stillinga til den som signerer."));

    /// <summary>Refuses a signature without a title, or a delegate's without where the authority comes from (KI-29).</summary>
    internal static void DemandStated(string? title, string? delegation, bool isDelegate)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new RuleViolation(TitleIsStated);
        }

        if (isDelegate && string.IsNullOrWhiteSpace(delegation))
        {
            throw new RuleViolation(DelegationIsStated);
        }
    }
}
