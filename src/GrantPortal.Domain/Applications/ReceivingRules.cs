using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The rules of forms that come to an embete outside the portal.</summary>
public static class ReceivingRules
{
    private static readonly Text Form = new("Skjema på e-post", "Skjema på e-post");

    public static readonly Rule IsSent = new("receiving.sent", "KI-77, KI-81", Form, new(
        "Søkeren har allerede sendt søknad {0}. Be søkeren lage en ny versjon i portalen før fristen, eller be om opplysningene i saken.",
        "Søkjaren har alt sendt søknad {0}. Be søkjaren lage ein ny versjon i portalen før fristen, eller be om opplysingane i saka."));

    public static readonly Rule WaitsForSignature = new("receiving.waits", "KI-29, KI-81", Form, new(
        "Søknad {0} venter på signatur i portalen, og da blir ikke svarene endret. Be søkeren sende den, eller åpne den for endring.",
        "Søknad {0} ventar på signatur i portalen, og då blir ikkje svara endra. Be søkjaren sende han, eller opne han for endring."));

    public static readonly Rule DraftIsAnother = new("receiving.conflict", "KI-77, KI-81", Form, new(
        "Søkeren har begynt på søknaden i portalen og svart noe annet i: {0}. Ingenting er endret. Be søkeren lese inn skjemaet selv, og velge hva som skal stå.",
        "Søkjaren har byrja på søknaden i portalen og svart noko anna i: {0}. Ingenting er endra. Be søkjaren lese inn skjemaet sjølv, og velje kva som skal stå."));

    public static readonly Rule SentAsSigned = new("receiving.as-signed", "KI-29, KI-81", Form, new(
        "Søkeren har begynt på søknaden i portalen, og utkastet har mer enn det som er signert. Be søkeren sende søknaden i portalen.",
        "Søkjaren har byrja på søknaden i portalen, og utkastet har meir enn det som er signert. Be søkjaren sende søknaden i portalen."));

    public static readonly Rule SignerIsNamed = new("receiving.signer", "KI-29", Form, new(
        "Skriv navnet til den som har signert, slik det står på den signerte siden.",
        "Skriv namnet til den som har signert, slik det står på den signerte sida."));

    public static readonly Rule HasCome = new("receiving.received", "KI-81", Form, new(
        "Skjemaet kan ikke ha kommet etter nå. Rett datoen eller klokkeslettet.",
        "Skjemaet kan ikkje ha kome etter no. Rett datoen eller klokkeslettet."));

    public static readonly Rule TooManyFiles = new("receiving.files", "KI-81", Form, new(
        "Det er {0} filer. Portalen leser inn høyst {1} om gangen. Del dem opp i flere omganger.",
        "Det er {0} filer. Portalen les inn høgst {1} om gongen. Del dei opp i fleire omgangar."));

    public static readonly Rule TooMuch = new("receiving.size", "KI-81", Form, new(
        "Filene er til sammen på mer enn {0} MB. Del dem opp i flere omganger.",
        "Filene er til saman på meir enn {0} MB. Del dei opp i fleire omgangar."));

    public static readonly Rule FolderIsReadable = new("receiving.zip", "KI-81", Form, new(
        "Zip-filen kan ikke leses: den er skadet eller beskyttet med passord. Lag den på nytt, uten passord.",
        "Zip-fila kan ikkje lesast: ho er skadd eller verna med passord. Lag ho på nytt, utan passord."));
}
