using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Applications;

/// <summary>The rules of casework at an embete.</summary>
public static class CaseworkRules
{
    public static readonly Rule PriorityIsAClass = new("case.priority", "BU-05", new("Utlysningen", "Utlysinga"), new(
        "Velg klasse 1, 2 eller 3, eller ingen.", "Vel klasse 1, 2 eller 3, eller inga."));

    public static readonly Rule IsImpartial = new("casework.impartial", "KI-94", new("Forvaltningsloven kapittel II", "Forvaltningslova kapittel II"), new(
        "Du har meldt at du er inhabil i saken. En kollega må ta den.",
        "Du har meldt at du er ugild i saka. Ein kollega må ta henne."));

    public static readonly Rule AssigneeIsImpartial = new("casework.assignee", "KI-94", new("Forvaltningsloven kapittel II", "Forvaltningslova kapittel II"), new(
        "Den du gir saken til, har meldt at hun eller han er inhabil. Velg en annen.",
        "Den du gjev saka til, har meldt at ho eller han er ugild. Vel ein annan."));

    public static readonly Rule StandInIsAnother = new("casework.stand-in", "GEN-08", new("Saken", "Saka"), new(
        "Stedfortrederen må være en annen enn saksbehandleren.",
        "Stadfortredaren må vere ein annan enn saksbehandlaren."));

    public static readonly Rule ExcludedGetsNothing = new("casework.excluded", "KI-21, KI-37, KI-38", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "«{0}» faller utenfor ordningen og kan ikke få tilskudd.",
        "«{0}» fell utanfor ordninga og kan ikkje få tilskot."));

    public static readonly Rule ImpartialityIsDeclared = new("casework.impartiality-declared", "KI-94", new("Forvaltningsloven kapittel II", "Forvaltningslova kapittel II"), new(
        "Svar først på om du er habil i saken.",
        "Svar først på om du er habil i saka."));

    public static readonly Rule CaseIsTheirs = new("casework.office", "KI-30", new("Regelverket punkt 3", "Regelverket punkt 3"), new(
        "Saken hører til et annet embete.",
        "Saka høyrer til eit anna embete."));

    public static readonly Rule LateIsAdmittedFirst = new("casework.late", "KI-74", new("Søknadsfristen", "Søknadsfristen"), new(
        "Søknaden kom etter fristen. Avvis den, eller ta den inn med en begrunnelse, før du behandler den.",
        "Søknaden kom etter fristen. Avvis han, eller ta han inn med ei grunngjeving, før du behandlar han."));

    public static readonly Rule NeedsReason = new("casework.reason", "KI-34", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Skriv en begrunnelse.", "Skriv ei grunngjeving."));

    public static readonly Rule NeedsGoalAssessment = new("casework.goal", "KI-34", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Skriv vurderingen av forventet måloppnåelse før du innstiller.",
        "Skriv vurderinga av forventa måloppnåing før du innstiller."));

    public static readonly Rule EveryLineHasAmount = new("casework.every-line", "KI-35", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Skriv innstilt beløp for «{0}». Skriv 0 hvis linjen ikke får tilskudd. Portalen regner aldri ut beløpet.",
        "Skriv innstilt beløp for «{0}». Skriv 0 dersom linja ikkje får tilskot. Portalen reknar aldri ut beløpet."));

    public static readonly Rule RefusalHasReason = new("casework.refusal-reason", "KI-37, KI-38", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "«{0}» får mindre enn det er søkt om. Velg en grunn.",
        "«{0}» får mindre enn det er søkt om. Vel ein grunn."));

    public static readonly Rule NotMoreThanSought = new("casework.not-more", "KI-35", new("Søknaden", "Søknaden"), new(
        "«{0}»: {1} er mer enn de søkte om ({2}).",
        "«{0}»: {1} er meir enn dei søkte om ({2})."));

    public static readonly Rule ScoreIsWithin = new("casework.score", "NAV-18, NAV-19", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "Gi poeng fra 0 til 3.", "Gje poeng frå 0 til 3."));

    public static readonly Rule ExcludedByAnswer = new("casework.excluded-by-answer", "NAV-20", new("Regelverket punkt 5", "Regelverket punkt 5"), new(
        "«{0}» faller utenfor ordningen fordi søkeren har svart at tiltaket har direkte utbetalinger til brukere.",
        "«{0}» fell utanfor ordninga fordi søkjaren har svart at tiltaket har direkte utbetalingar til brukarar."));

    public static readonly Rule UnknownLine = new("casework.line", "KI-24", new("Søknaden", "Søknaden"), new(
        "Søknaden har ingen linje «{0}».", "Søknaden har inga linje «{0}»."));

    public static readonly Rule RequestNamesItems = new("casework.request", "KI-34", new("Forvaltningsloven § 17", "Forvaltningslova § 17"), new(
        "Skriv hva som mangler, og sett en frist fram i tid.",
        "Skriv kva som manglar, og set ein frist fram i tid."));

    public static readonly Rule ApproverIsAnother = new("casework.four-eyes", "KI-94", new("Regelverket punkt 4", "Regelverket punkt 4"), new(
        "Den som har innstilt, kan ikke godkjenne innstillingen eller gjøre vedtaket.",
        "Den som har innstilt, kan ikkje godkjenne innstillinga eller gjere vedtaket."));

    public static readonly Rule DismissalHasGround = new("casework.dismissal", "KI-15, KI-74", new("Forvaltningsloven", "Forvaltningslova"), new(
        "Velg den formelle grunnen til at søknaden avvises.",
        "Vel den formelle grunnen til at søknaden blir avvist."));

    public static readonly Rule AnswerIsGiven = new("casework.answer", "KI-34", new("Mangelbrevet", "Mangelbrevet"), new(
        "Skriv svaret, eller legg ved et dokument.",
        "Skriv svaret, eller legg ved eit dokument."));

    public static readonly Rule NothingToAdmit = new("casework.not-late", "KI-74", new("Søknadsfristen", "Søknadsfristen"), new(
        "Søknaden kom i tide.", "Søknaden kom i tide."));

    public static readonly Rule NoReportIsOverdue = new("casework.report-not-overdue", "KIR-03", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Rapporten er ikke for sen. Først når fristen er ute, avgjør dere hva som følger av en rapport som mangler.",
        "Rapporten er ikkje for sein. Først når fristen er ute, avgjer de kva som følgjer av ein rapport som manglar."));

    public static readonly Rule ReportingIsJudged = new("casework.report-judged", "KIR-03", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Rapporten for {0} kom for sent eller mangler. Avgjør hva det betyr for søknaden før dere innstiller.",
        "Rapporten for {0} kom for seint eller manglar. Avgjer kva det har å seie for søknaden før de innstiller."));

    public static readonly Rule NothingWithoutReport = new("casework.report-nothing", "KIR-03", new("Tilskuddsbrevet", "Tilskotsbrevet"), new(
        "Dere har avgjort at det ikke gis nytt tilskudd uten rapport i tide. «{0}» kan da ikke få penger.",
        "De har avgjort at det ikkje blir gjeve nytt tilskot utan rapport i tide. «{0}» kan då ikkje få pengar."));
}
