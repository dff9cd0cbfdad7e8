using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Reallocations;

/// <summary>The rules of reallocation (Helsedirektoratets standardvilkår, facts B5).</summary>
public static class ReallocationRules
{
    private static readonly Text Terms = new("Standardvilkår for tilskudd", "Standardvilkår for tilskot");

    public static readonly Rule AwardIsAccepted = new("reallocation.accepted", "KI-24", Terms, new(
        "Dere kan søke om omdisponering når tilskuddet er akseptert og gjelder.", "De kan søkje om omdisponering når tilskotet er akseptert og gjeld."));

    public static readonly Rule RecipientAsks = new("reallocation.recipient", "KI-24", Terms, new(
        "Bare mottakeren av tilskuddet kan søke om omdisponering.", "Berre mottakaren av tilskotet kan søkje om omdisponering."));

    public static readonly Rule OneAtATime = new("reallocation.one", "KI-24", Terms, new(
        "Det ligger allerede en søknad om omdisponering i saken. Vent på svaret, eller trekk den.", "Det ligg alt ein søknad om omdisponering i saka. Vent på svaret, eller trekk han."));

    public static readonly Rule BetweenTwoLines = new("reallocation.lines", "KI-24", Terms, new(
        "Velg to ulike linjer i tilskuddet.", "Vel to ulike linjer i tilskotet."));

    public static readonly Rule WithinTheLine = new("reallocation.amount", "KI-24", Terms, new(
        "Skriv et beløp over 0 og høyst det som er igjen på linjen: {0}.", "Skriv eit beløp over 0 og høgst det som er att på linja: {0}."));

    public static readonly Rule ReasonIsStated = new("reallocation.reason", "KI-24", Terms, new(
        "Skriv hvorfor dere vil bruke pengene til noe annet.", "Skriv kvifor de vil bruke pengane til noko anna."));

    public static readonly Rule NotUsedYet = new("reallocation.before", "KI-24", Terms, new(
        "Bekreft at pengene ikke er brukt til noe annet ennå. Omdisponering krever skriftlig godkjenning på forhånd.",
        "Stadfest at pengane ikkje er brukte til noko anna enno. Omdisponering krev skriftleg godkjenning på førehand."));

    public static readonly Rule PartIsStated = new("reallocation.part", "KI-24", Terms, new(
        "Skriv hvor mye som godkjennes: mer enn 0 og mindre enn {0}.", "Skriv kor mykje som blir godkjent: meir enn 0 og mindre enn {0}."));
}
