using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The rules of cases that a directorate decides on an embete's recommendation.</summary>
public static class ReferralRules
{
    private static readonly Text OnHandling = new("Regelverket punkt 8", "Regelverket punkt 8");

    public static readonly Rule OnlyReads = new("referral.reads", "NAV-53", OnHandling, new(
        "Søknaden er sendt videre til direktoratet. Embetet kan lese den, men ikke endre noe i den.",
        "Søknaden er send vidare til direktoratet. Embetet kan lese han, men ikkje endre noko i han."));

    public static readonly Rule NotThisWay = new("referral.way", "NAV-53, NAV-56, NAV-61", OnHandling, new(
        "Denne saken avgjøres på en annen måte. Handlingen finnes ikke her.",
        "Denne saka blir avgjord på ein annan måte. Handlinga finst ikkje her."));

    public static readonly Rule IsDirectorates = new("referral.directorate", "NAV-53, NAV-56", OnHandling, new(
        "Direktoratet avgjør saken, men kan ikke endre vurderingen og innstillingen fra embetet.",
        "Direktoratet avgjer saka, men kan ikkje endre vurderinga og innstillinga frå embetet."));

    public static readonly Rule AllAreReferred = new("referral.all", "NAV-53", OnHandling, new(
        "Alle søknadene skal sendes til direktoratet samtidig. {0} har ingen godkjent innstilling ennå.",
        "Alle søknadene skal sendast til direktoratet samtidig. {0} har inga godkjend innstilling enno."));

    public static readonly Rule NothingToRefer = new("referral.nothing", "NAV-53", OnHandling, new(
        "Det er ingen søknader å sende videre.", "Det er ingen søknader å sende vidare."));

    public static readonly Rule QuestionIsAsked = new("referral.question", "NAV-54", OnHandling, new(
        "Skriv hva embetet skal svare på.", "Skriv kva embetet skal svare på."));

    public static readonly Rule DismissalIsRecommended = new("referral.remit", "NAV-56", OnHandling, new(
        "Bare en søknad som embetet har innstilt på å avvise, kan sendes tilbake til vurdering.",
        "Berre ein søknad som embetet har innstilt på å avvise, kan sendast tilbake til vurdering."));

    public static readonly Rule RankIsFromOne = new("referral.rank", "NAV-53", OnHandling, new(
        "Skriv plassen i rangeringen som et helt tall fra 1.", "Skriv plassen i rangeringa som eit heilt tal frå 1."));
}
