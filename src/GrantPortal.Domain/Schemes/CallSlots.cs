using GrantPortal.Domain.Calls;

namespace GrantPortal.Domain.Schemes;

/// <summary>
/// Places that several schemes have in their calls. Where no source says who signs, who is paid back or when an auditor is needed, the scheme takes the question into its shape, and
/// publishing is refused until the directorate has answered it.
/// </summary>
internal static class CallSlots
{
    /// <summary>The texts of an announcement and its letters where the embete decides. Those that no source has, the directorate writes before the call is published.</summary>
    public static IReadOnlyList<Slot> Texts { get; } =
    [
        new("purpose", new("Formål", "Formål"), true, new("Står i utlysningen og i brevet.", "Står i utlysinga og i brevet.")),
        new("targetGroup", new("Målgruppe", "Målgruppe"), true),
        new("announcement", new("Utlysningstekst", "Utlysingstekst"), true),
        new("process", new("Slik behandles søknaden", "Slik blir søknaden behandla"), true),
        new("conditions", new("Vilkår i brevet", "Vilkår i brevet"), true),
        new("reporting", new("Rapporteringskrav i brevet", "Rapporteringskrav i brevet"), true),
        new("agreedProcedures", new("Avtalte kontrollhandlinger", "Avtalte kontrollhandlingar"), true, new("Står i brevet når revisor kreves.", "Står i brevet når revisor blir kravd.")) { Unless = ("auditorComparison", "none") },
        new("control", new("Kontroll, i brevet", "Kontroll, i brevet"), true),
        new("breach", new("Reaksjoner ved brudd, i brevet", "Reaksjonar ved brot, i brevet"), true),
        new("appeal", new("Klagerett, i brevet", "Klagerett, i brevet"), true, new("Kilden sier ikke dette. Teksten står i brevet.", "Kjelda seier ikkje dette. Teksten står i brevet.")),
    ];

    /// <summary>Who signs an application.</summary>
    public static SwitchSlot SignedBy { get; } = new("signedBy", new("Hvem signerer søknaden?", "Kven signerer søknaden?"),
    [
        new("delegate", new("Kommunedirektøren eller den som har fått fullmakt", "Kommunedirektøren eller den som har fått fullmakt")),
        new("head", new("Kommunedirektøren selv", "Kommunedirektøren sjølv")),
    ]);

    /// <summary>Who is paid back.</summary>
    public static SwitchSlot RepaidTo { get; } = new("repaidTo", new("Hvem skal ubrukte eller feil brukte penger betales tilbake til?", "Kven skal ubrukte eller feil brukte pengar betalast tilbake til?"),
    [
        new("office", new("Statsforvalteren", "Statsforvaltaren")),
        new("directorate", new("Helsedirektoratet", "Helsedirektoratet")),
    ]);

    /// <summary>When an auditor is needed, «never» among the answers.</summary>
    public static SwitchSlot AuditorComparison { get; } = new("auditorComparison", new("Når kreves revisor?", "Når blir det kravd revisor?"),
    [
        new("over", new("Over beløpsgrensen", "Over beløpsgrensa")),
        new("from", new("Fra og med beløpsgrensen", "Frå og med beløpsgrensa")),
        new("none", new("Aldri", "Aldri")),
    ]);

    /// <summary>The threshold for the auditor, kroner; not asked for where there is never one.</summary>
    public static Slot AuditorThreshold { get; } = new("auditorThreshold", new("Beløpsgrense for revisor, kroner", "Beløpsgrense for revisor, kroner"), true) { Unless = (AuditorComparison.Key, "none") };

    /// <summary>Days until the slip is due.</summary>
    public static Slot SlipDays { get; } = new("slipDays", new("Dager til akseptbrevet skal være tilbake", "Dagar til akseptbrevet skal vere tilbake"), true);

    /// <summary>From how many percent off the budget an explanation is asked for.</summary>
    public static Slot DeviationPercent { get; } = new(
        "deviationPercent", new("Avvik fra budsjettet som må forklares i rapporten, prosent", "Avvik frå budsjettet som må forklarast i rapporten, prosent"), false,
        new("Tomt betyr at ingen avvik må forklares.", "Tomt tyder at ingen avvik må forklarast."));

    /// <summary>The share of a call's grants that is controlled at the least, percent.</summary>
    public static Slot ControlledShare { get; } = new(
        Samples.Sample.ShareOfCall, new("Andel av tilskuddene som minst skal kontrolleres, prosent", "Del av tilskota som minst skal kontrollerast, prosent"), false,
        new("Tomt betyr at utlysningen ikke krever noen andel.", "Tomt tyder at utlysinga ikkje krev nokon del."));
}
