using GrantPortal.Domain.Forms;

namespace GrantPortal.Domain.Schemes.SocialServices;

/// <summary>The lists that NAV's first call starts from (S3, S4). The directorate edits them from year to year.</summary>
internal static class SocialServicesLists
{
    /// <summary>NAV-05, NAV-06: the third came with 2020's announcement.</summary>
    public static IReadOnlyList<Option> Goals { get; } =
    [
        new("helhet", new("Et helhetlig og samordnet tjenestetilbud tilpasset brukernes behov", "Eit heilskapleg og samordna tenestetilbod tilpassa behova til brukarane")),
        new("kvalitet", new("Økt kvalitet på tjenestene, og derigjennom bedring i levekår", "Auka kvalitet på tenestene, og gjennom det betring i levekår")),
        new("arbeid", new("Mulighet for å nyttiggjøre sin arbeidsevne med mål om lønnet arbeid", "Høve til å nytte arbeidsevna si med mål om lønt arbeid")),
    ];

    /// <summary>NAV-29: three areas in 2019 and 2020, the third with sub-items.</summary>
    public static IReadOnlyList<Option> Areas { get; } =
    [
        new("arbeidsliv", new("Bruk av ordinært arbeidsliv", "Bruk av ordinært arbeidsliv")),
        new("grupper", new("Oppfølging av barnefamilier, ungdom og innvandrere", "Oppfølging av barnefamiliar, ungdom og innvandrarar")),
        new("straff", new("Sikring av sårbare overganger: løslatelse fra straffegjennomføring", "Sikring av sårbare overgangar: lauslating frå straffegjennomføring")),
        new("tjenester", new("Sikring av sårbare overganger: overgang mellom ulike tjenester", "Sikring av sårbare overgangar: overgang mellom ulike tenester")),
        new("utdanning", new("Sikring av sårbare overganger: utdanning og arbeidsliv", "Sikring av sårbare overgangar: utdanning og arbeidsliv")),
    ];

    /// <summary>NAV-07, NAV-97, NAV-29.</summary>
    public static IReadOnlyList<Option> TargetGroups { get; } =
    [
        new("sosialhjelp", new("Sosialt og økonomisk vanskeligstilte som har behov for sosiale tjenester", "Sosialt og økonomisk vanskelegstilte som har behov for sosiale tenester")),
        new("fare", new("Andre som er nær ved å komme i en slik situasjon", "Andre som er nær ved å komme i ein slik situasjon")),
        new("barnefamilier", new("Barnefamilier", "Barnefamiliar")),
        new("ungdom", new("Ungdom", "Ungdom")),
        new("innvandrere", new("Innvandrere", "Innvandrarar")),
    ];

    /// <summary>NAV-100, and what the projects of 2019 were about (A.T2).</summary>
    public static IReadOnlyList<Option> Themes { get; } =
    [
        new("internkontroll", new("Internkontroll", "Internkontroll")),
        new("ips", new("Individuell jobbstøtte (IPS)", "Individuell jobbstøtte (IPS)")),
        new("rad", new("Råd og veiledning, sosialtjenesteloven § 17", "Råd og rettleiing, sosialtenestelova § 17")),
        new("okonomi", new("Økonomisk rådgivning", "Økonomisk rådgjeving")),
        new("bolig", new("Bolig", "Bustad")),
        new("skole", new("Skole og utdanning", "Skule og utdanning")),
        new("fritid", new("Fritid og aktivitet", "Fritid og aktivitet")),
        new("oppfolging", new("Tett og helhetlig oppfølging", "Tett og heilskapleg oppfølging")),
        new("annet", new("Annet", "Anna")),
    ];

    /// <summary>NAV-18: the eight points of the regulations.</summary>
    public static IReadOnlyList<Option> Points { get; } =
    [
        new("helhetlig", new("Helhetlig lokal innsats for å forebygge og redusere fattigdom og sosial ekskludering", "Heilskapleg lokal innsats for å førebyggje og redusere fattigdom og sosial ekskludering")),
        new("individuell", new("Individuell tilpasning og helhetlig oppfølging av den enkelte og familien", "Individuell tilpassing og heilskapleg oppfølging av den einskilde og familien")),
        new("medvirkning", new("Styrket brukermedvirkning og brukerorientering på system- og individnivå", "Styrkt brukarmedverknad og brukarorientering på system- og individnivå")),
        new("arbeidsmater", new("Utvikling av nye arbeidsmåter og samarbeidsformer", "Utvikling av nye arbeidsmåtar og samarbeidsformer")),
        new("kompetanse", new("Kompetanseheving, økt kunnskap og bedre oversikt over levekårsutfordringer i kommunene", "Kompetanseheving, auka kunnskap og betre oversikt over levekårsutfordringar i kommunane")),
        new("samarbeid", new("Samarbeid mellom tjenester", "Samarbeid mellom tenester")),
        new("interkommunalt", new("Interkommunalt samarbeid", "Interkommunalt samarbeid")),
        new("forebygging", new("Styrket forebyggende arbeid og tidlig innsats", "Styrkt førebyggjande arbeid og tidleg innsats")),
    ];

    /// <summary>NAV-51: «Innhold, formkrav, forankring, videreføring, rapportering».</summary>
    public static IReadOnlyList<Option> Headings { get; } =
    [
        new("innhold", new("Innhold", "Innhald")),
        new("formkrav", new("Formkrav", "Formkrav")),
        new("forankring", new("Forankring", "Forankring")),
        new("videreforing", new("Videreføring", "Vidareføring")),
        new("rapportering", new("Rapportering", "Rapportering")),
    ];

    /// <summary>NAV-34: «Nav-kontoret oppfordres til», six points; never requirements.</summary>
    public static IReadOnlyList<Option> Encouragements { get; } =
    [
        new("situasjon", new("Arbeid ut fra brukerens situasjon, slik at de som får tjenester, opplever et helhetlig tilbud.", "Arbeid ut frå situasjonen til brukaren, slik at dei som får tenester, opplever eit heilskapleg tilbod.")),
        new("behov", new("Kartlegg brukernes behov så tidlig som mulig, og legg dem til grunn for ideen.", "Kartlegg behova til brukarane så tidleg som mogleg, og legg dei til grunn for ideen.")),
        new("reiser", new("Kartlegg aktuelle brukerreiser, og legg dem til grunn for arbeidet.", "Kartlegg aktuelle brukarreiser, og legg dei til grunn for arbeidet.")),
        new("samspill", new("Legg samspillet mellom digitale tjenester, det fysiske møtet og fagsystemet til grunn.", "Legg samspelet mellom digitale tenester, det fysiske møtet og fagsystemet til grunn.")),
        new("rigg", new("Sørg for god forankring og en robust rigg for tiltaket. Se Digdirs oversikt over innovasjonsverktøy.", "Sørg for god forankring og ein robust rigg for tiltaket. Sjå oversikta over innovasjonsverktøy frå Digdir.")),
        new("strategier", new("Gjør dere kjent med nasjonale strategier og satsinger, og se dem i sammenheng med lokale levekår.", "Gjer dykk kjende med nasjonale strategiar og satsingar, og sjå dei i samanheng med lokale levekår.")),
    ];

    /// <summary>NAV-08, NAV-09, NAV-10: the seven criteria of goal achievement.</summary>
    public static IReadOnlyList<Option> ResultCriteria { get; } =
    [
        new("tilpasning", new("Bedre individuell tilpasning og mer helhetlig oppfølging av den enkelte", "Betre individuell tilpassing og meir heilskapleg oppfølging av den einskilde")),
        new("medvirkning", new("Styrket brukermedvirkning og brukerorientering", "Styrkt brukarmedverknad og brukarorientering")),
        new("forebygging", new("Tidlig innsats og forebyggende arbeid", "Tidleg innsats og førebyggjande arbeid")),
        new("kunnskap", new("Økt kunnskap og kompetanse", "Auka kunnskap og kompetanse")),
        new("samordning", new("Koordinerte og samordnede tjenester", "Koordinerte og samordna tenester")),
        new("arbeidsmater", new("Nye arbeidsmåter og samarbeid med aktører utenfor Nav-kontoret", "Nye arbeidsmåtar og samarbeid med aktørar utanfor Nav-kontoret")),
        new("levekar", new("Økt inkludering i arbeid og samfunnsliv, og bedre levekår", "Auka inkludering i arbeid og samfunnsliv, og betre levekår")),
    ];

    /// <summary>NAV-27.</summary>
    public static IReadOnlyList<Option> Channels { get; } =
    [
        new("nav", new("www.nav.no", "www.nav.no")),
        new("navet", new("Navet, den interne nettsiden i arbeids- og velferdsforvaltningen", "Navet, den interne nettsida i arbeids- og velferdsforvaltinga")),
        new("statsforvalter", new("Nettsidene til statsforvalterne", "Nettsidene til statsforvaltarane")),
    ];

    public static IReadOnlyList<Option> RefusalReasons { get; } =
    [
        // NAVD-02: not for lack of quality.
        new("ramme", new("Rammen er brukt opp. Søknaden er vurdert, men andre søknader er prioritert høyere.", "Ramma er brukt opp. Søknaden er vurdert, men andre søknader er prioriterte høgare.")),
        new("prioritet", new("Tiltaket bidrar mindre enn andre til punktene som gir prioritet.", "Tiltaket bidreg mindre enn andre til punkta som gjev prioritet.")),
        new("drift", new("Tilskuddet kan ikke styrke ordinær drift.", "Tilskotet kan ikkje styrkje ordinær drift.")),
        new("utbetaling", new("Det gis ikke støtte til tiltak med direkte utbetalinger til brukere.", "Det blir ikkje gjeve støtte til tiltak med direkte utbetalingar til brukarar.")),
        new("rapport", new("Rapporten for et tidligere tilskudd er ikke kommet innen fristen.", "Rapporten for eit tidlegare tilskot er ikkje komen innan fristen.")),
        new("ar", new("Prosjektet har brukt opp de tre årene som kan få tilskudd.", "Prosjektet har brukt opp dei tre åra som kan få tilskot.")),
    ];
}
