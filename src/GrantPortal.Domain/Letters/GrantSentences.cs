using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Letters;

/// <summary>The sentences of a grant letter that are the same for all calls, and those that stand in where a call has no text of its own.</summary>
internal static class GrantSentences
{
    public static Text Use { get; } = new(
        "Bruk tilskuddet slik regelverket og dette brevet sier.",
        "Bruk tilskotet slik regelverket og dette brevet seier.");

    // GEN-05
    public static Text Responsibility { get; } = new(
        "Når dere tar imot tilskuddet, tar dere på dere ansvaret for at det blir brukt til formålet og at vilkårene blir fulgt.",
        "Når de tek imot tilskotet, tek de på dykk ansvaret for at det blir brukt til formålet og at vilkåra blir følgde.");

    // KI-85: one year at a time.
    public static Text Period { get; } = new(
        "Tilskuddet gjelder for {0}. Bruk det i løpet av året.",
        "Tilskotet gjeld for {0}. Bruk det i løpet av året.");

    // facts B5: omdisponering takes written approval.
    public static Text Reallocation { get; } = new(
        "Vil dere bruke pengene til noe annet enn det dere søkte om, må dere søke skriftlig om omdisponering og få skriftlig svar før dere bruker dem.",
        "Vil de bruke pengane til noko anna enn det de søkte om, må de søkje skriftleg om omdisponering og få skriftleg svar før de bruker dei.");

    // KI-97
    public static Text DutyToNotify { get; } = new(
        "Meld fra til oss hvis adresse, kontonummer eller organisasjonsnummer blir endret.",
        "Meld frå til oss dersom adresse, kontonummer eller organisasjonsnummer blir endra.");

    // KI-83, facts B1
    public static Text Unused { get; } = new(
        "Penger dere ikke har brukt når året er omme, fører dere opp i søknaden for {0}. De kan overføres ett år.",
        "Pengar de ikkje har brukt når året er omme, fører de opp i søknaden for {0}. Dei kan overførast eitt år.");

    // NAV-65, NAV-66
    public static Text UnusedIsDeducted { get; } = new(
        "Penger dere ikke har brukt når året er omme, fører dere opp i søknaden for {0}. Det vi godkjenner, blir trukket fra neste utbetaling. Resten krever vi tilbake.",
        "Pengar de ikkje har brukt når året er omme, fører de opp i søknaden for {0}. Det vi godkjenner, blir trekt frå neste utbetaling. Resten krev vi tilbake.");

    // NAV-67
    public static Text RepaymentToDirectorate { get; } = new(
        "Får dere utbetalt for mye, betaler dere det uten unødig opphold tilbake til {0}{1}. Merk betalingen med kapittel {2} post {3}, {4}.",
        "Får de utbetalt for mykje, betaler de det utan unødig opphald tilbake til {0}{1}. Merk betalinga med kapittel {2} post {3}, {4}.");

    // KI-87, 88, 89, 114
    public static Text AuditorIsRequired { get; } = new(
        "Revisor skal attestere regnskapet når tilskuddet er {0}. Fristen er {1}. Send én bekreftelse som dekker {2}, og vis gjerne beløpet for hver del. Oppgi om revisor er autorisert eller ikke autorisert.",
        "Revisor skal attestere rekneskapen når tilskotet er {0}. Fristen er {1}. Send éi stadfesting som dekkjer {2}, og vis gjerne beløpet for kvar del. Oppgje om revisor er autorisert eller ikkje autorisert.");

    public static Text AuditorIsNotRequired { get; } = new(
        "Revisor skal attestere regnskapet når tilskuddet er {0}. Det gjelder ikke dette tilskuddet, så dere trenger ikke bekreftelse fra revisor.",
        "Revisor skal attestere rekneskapen når tilskotet er {0}. Det gjeld ikkje dette tilskotet, så de treng ikkje stadfesting frå revisor.");

    public static Text NoAuditor { get; } = new(
        "Det er ikke krav om bekreftelse fra revisor for dette tilskuddet.",
        "Det er ikkje krav om stadfesting frå revisor for dette tilskotet.");

    // KI-99..103, 112
    public static Text Control { get; } = new(
        "Direktoratet, eller den direktoratet gir myndighet, kan kontrollere at pengene blir brukt etter kravene i regelverket og dette brevet, og at opplysningene i søknad og rapport er riktige, jf. bevilgningsreglementet § 10 annet ledd. Dere skal legge fram opplysninger når noen ber om det, og bidra til å lette kontrollen.",
        "Direktoratet, eller den direktoratet gjev mynde, kan kontrollere at pengane blir brukte etter krava i regelverket og dette brevet, og at opplysingane i søknad og rapport er rette, jf. løyvingsreglementet § 10 andre leddet. De skal leggje fram opplysingar når nokon ber om det, og bidra til å lette kontrollen.");

    // KI-104..107, 111
    public static Text Breach { get; } = new(
        "Gir dere uriktige opplysninger, eller bruker dere ikke tilskuddet slik vilkårene sier, kan tilskuddet bortfalle, utbetalingen kan stanses, og vi kan kreve pengene tilbake helt eller delvis. Direktoratet kan nekte dere tilskudd i ett eller flere år. I særskilte tilfeller blir politianmeldelse vurdert.",
        "Gjev de urette opplysingar, eller bruker de ikkje tilskotet slik vilkåra seier, kan tilskotet falle bort, utbetalinga kan stansast, og vi kan krevje pengane tilbake heilt eller delvis. Direktoratet kan nekte dykk tilskot i eitt eller fleire år. I særskilde tilfelle blir politimelding vurdert.");

    public static Text NothingPaid { get; } = new(
        "Vi har ikke betalt ut noe av tilskuddet, så dere har ikke noe å betale tilbake.",
        "Vi har ikkje betalt ut noko av tilskotet, så de har ikkje noko å betale tilbake.");

    // KI-98
    public static Text Repayment { get; } = new(
        "Får dere utbetalt for mye, betaler dere det tilbake til {0}{1}. Merk betalingen med kapittel {2} post {3}, {4}, tilskuddsår {5}.",
        "Får de utbetalt for mykje, betaler de det tilbake til {0}{1}. Merk betalinga med kapittel {2} post {3}, {4}, tilskotsår {5}.");
}
