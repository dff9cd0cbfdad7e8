using GrantPortal.Domain.Ids;
using GrantPortal.Domain.People;

namespace GrantPortal.Domain.Decisions;

/// <summary>A stop of a grant (KI-105, KI-111), from when it was stopped until it was lifted.</summary>
public sealed class GrantStop
{
    internal GrantStop(StopGround ground, string reason, DecisionStatus from, Actor by, DateTimeOffset at) =>
        (Id, Ground, Reason, From, StoppedBy, StoppedAt) = (Id<GrantStop>.New(at), ground, reason, from, by.Person, at);

    private GrantStop()
    {
    }

    public Id<GrantStop> Id { get; private set; }

    public StopGround Ground { get; private set; }

    /// <summary>Why, as it stands in the letter.</summary>
    public string Reason { get; private set; } = string.Empty;

    /// <summary>Where the decision stood, and goes back to when the stop is lifted.</summary>
    public DecisionStatus From { get; private set; }

    public Id<Person> StoppedBy { get; private set; }

    public DateTimeOffset StoppedAt { get; private set; }

    public Id<Person>? LiftedBy { get; private set; }

    public DateTimeOffset? LiftedAt { get; private set; }

    /// <summary>Why the stop was lifted; null while it holds.</summary>
    public string? LiftReason { get; private set; }

    public bool Holds => LiftedAt is null;

    internal void Lift(string reason, Actor by, DateTimeOffset at) => (LiftReason, LiftedBy, LiftedAt) = (reason, by.Person, at);
}

/// <summary>The two grounds that the regulations give for stopping a grant (KI-111).</summary>
public enum StopGround
{
    /// <summary>«Gir mottaker uriktige opplysninger».</summary>
    WrongInformation,

    /// <summary>«ikke bruker tilskuddet i samsvar med fastsatte betingelser».</summary>
    UseAgainstConditions,
}

/// <summary>Why a grant lapses.</summary>
public enum LapseGround
{
    /// <summary>The slip is not back when its day has passed. A person decides; time alone never does.</summary>
    SlipNeverCame,

    /// <summary>The requirements of regulations or letter are not met (KI-104).</summary>
    RequirementsNotMet,

    /// <summary>The recipient's plans have changed (facts B5, standardvilkår).</summary>
    PlansChanged,
}

/// <summary>What the grounds are called, in letters and on pages.</summary>
public static class GroundNames
{
    public static Languages.Text Name(this StopGround ground) => ground switch
    {
        StopGround.WrongInformation => new("Mottakeren har gitt uriktige opplysninger", "Mottakaren har gjeve urette opplysingar"),
        _ => new("Tilskuddet er ikke brukt i samsvar med vilkårene", "Tilskotet er ikkje brukt i samsvar med vilkåra"),
    };

    public static Languages.Text Name(this LapseGround ground) => ground switch
    {
        LapseGround.SlipNeverCame => new("Tilskuddet er ikke akseptert innen fristen", "Tilskotet er ikkje akseptert innan fristen"),
        LapseGround.RequirementsNotMet => new("Kravene i regelverket eller tilskuddsbrevet er ikke oppfylt", "Krava i regelverket eller tilskotsbrevet er ikkje oppfylte"),
        _ => new("Mottakeren har endret planene sine", "Mottakaren har endra planane sine"),
    };
}
