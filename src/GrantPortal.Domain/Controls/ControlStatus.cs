using GrantPortal.Domain.Languages;

namespace GrantPortal.Domain.Controls;

/// <summary>Where a control stands.</summary>
public enum ControlStatus
{
    Open,
    Closed,
}

/// <summary>What can be done in a control.</summary>
public enum ControlAction
{
    /// <summary>Opens the control.</summary>
    Begin,

    /// <summary>Lets another body carry it out (KI-102).</summary>
    Delegate,
    RequestInformation,
    AnswerInformation,
    RecordFinding,
    Close,
}

/// <summary>What the regulations let a directorate control.</summary>
public enum ControlGround
{
    /// <summary>«at bevilgningen brukes etter kravene i regelverk og tilskuddsbrev» (KI-100).</summary>
    Use,

    /// <summary>«at opplysninger … er korrekte, jf. bevilgningsreglementet § 10, annet ledd» (KI-101).</summary>
    Information,
}

/// <summary>What a control comes to; several may hold at once, but for <see cref="None"/>.</summary>
public enum ControlOutcome
{
    /// <summary>Nothing to react to.</summary>
    None,

    /// <summary>Tilskuddet stanses (KI-105).</summary>
    Stop,

    /// <summary>Tilskuddet bortfaller (KI-104).</summary>
    Lapse,

    /// <summary>Some of what is paid is to be paid back (KI-105).</summary>
    RepayPart,

    /// <summary>All that is paid is to be paid back (KI-105).</summary>
    RepayAll,

    /// <summary>No grants for one or more of the following years (KI-106).</summary>
    Exclusion,
}

/// <summary>What grounds and outcomes are called, in letters and on pages.</summary>
public static class ControlNames
{
    public static Text Name(this ControlGround ground) => ground switch
    {
        ControlGround.Use => new(
            "at tilskuddet blir brukt etter kravene i regelverket og tilskuddsbrevet",
            "at tilskotet blir brukt etter krava i regelverket og tilskotsbrevet"),
        _ => new(
            "at opplysningene som ligger til grunn for tildelingen og rapporteringen, er riktige, jf. bevilgningsreglementet § 10 annet ledd",
            "at opplysingane som ligg til grunn for tildelinga og rapporteringa, er rette, jf. løyvingsreglementet § 10 andre leddet"),
    };

    public static Text Name(this ControlOutcome outcome) => outcome switch
    {
        ControlOutcome.None => new("Ingen reaksjon", "Ingen reaksjon"),
        ControlOutcome.Stop => new("Tilskuddet stanses", "Tilskotet blir stansa"),
        ControlOutcome.Lapse => new("Tilskuddet bortfaller", "Tilskotet fell bort"),
        ControlOutcome.RepayPart => new("En del kreves tilbake", "Ein del blir kravd tilbake"),
        ControlOutcome.RepayAll => new("Alt kreves tilbake", "Alt blir kravd tilbake"),
        _ => new("Mottakeren utestenges", "Mottakaren blir utestengd"),
    };
}
