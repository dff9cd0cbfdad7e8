using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The rules of applying.</summary>
public static class ApplicationRules
{
    public static readonly Rule OnePerCall = new("application.one-per-call", "KI-77, KI-78", new("Årets utlysning", "Utlysinga for året"), new(
        "Dere har allerede en søknad i denne utlysningen. Åpne den og endre den i stedet for å lage en ny.",
        "De har alt ein søknad i denne utlysinga. Opne han og endre han i staden for å lage ein ny."));

    public static readonly Rule CopiedFromOwn = new("application.copy", "KI-82", new("Søknaden", "Søknaden"), new(
        "Dere kan bare kopiere fra en søknad som dere selv har sendt i den samme ordningen et tidligere år.",
        "De kan berre kopiere frå ein søknad som de sjølve har sendt i den same ordninga eit tidlegare år."));

    public static readonly Rule ReplacedBeforeDeadline = new("application.replace-before-deadline", "KI-77", new("Søknadsfristen", "Søknadsfristen"), new(
        "Søknadsfristen gikk ut {0}. Etter fristen kan dere ikke sende en ny versjon. Den som er sendt, gjelder.",
        "Søknadsfristen gjekk ut {0}. Etter fristen kan de ikkje sende ein ny versjon. Den som er send, gjeld."));

    public static readonly Rule SignerBelongsToApplicant = new("application.signer", "KI-19, KI-29", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Bare den som har signaturrett hos søkeren, kan signere. En samarbeidspartner kan ikke.",
        "Berre den som har signaturrett hos søkjaren, kan signere. Ein samarbeidspartnar kan ikkje."));

    public static readonly Rule DirectorateTakesPart = new("application.directorate", "NAV-52", new("Utlysningen", "Utlysinga"), new(
        "Utlysningen tar ikke imot søknader som går direkte til direktoratet. Velg en annen type tiltak, eller ta kontakt med direktoratet.",
        "Utlysinga tek ikkje imot søknader som går direkte til direktoratet. Vel ein annan type tiltak, eller ta kontakt med direktoratet."));

    public static readonly Rule PassedToSuccessor = new("application.successor", "KIR-08", new("Sammenslåingen", "Samanslåinga"), new(
        "Saken kan bare gå over til den som har tatt over etter søkeren.", "Saka kan berre gå over til den som har teke over etter søkjaren."));
}
