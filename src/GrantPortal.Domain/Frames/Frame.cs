using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Frames;

/// <summary>
/// Money to distribute (ramme): a call's frame at an embete, for a purpose. What is committed never passes a hard frame; the database guards it too.
/// The frame need not be used up: the rest is shown as «ufordelt» (A.T1: 191 710 in 2020).
/// </summary>
public sealed class Frame
{
    private Frame()
    {
    }

    public Id<Frame> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    /// <summary>What the money is for when it is a pot of its own; empty for the ordinary frame.</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Kroner.</summary>
    public Kroner Amount { get; private set; }

    /// <summary>Decided so far, kroner.</summary>
    public Kroner Committed { get; private set; }

    /// <summary>A hard frame refuses what goes over it; a soft one only shows it.</summary>
    public bool IsHard { get; private set; }

    /// <summary>Kroner not yet decided.</summary>
    public Kroner Undistributed => Amount.Less(Committed);

    /// <summary>The directorate gives an embete its frame in a call.</summary>
    public static Frame Give(Id<Call> call, Id<Organisation> office, Kroner amount, bool isHard, Actor by, DateTimeOffset at) =>
        !IsGivenBy(by) ? throw new RuleViolation(FrameRules.DirectorateGives)
        : new() { Id = Id<Frame>.New(at), CallId = call, OfficeId = office, Amount = amount, IsHard = isHard };

    /// <summary>Changes the frame; never below what is committed.</summary>
    public void Change(Kroner amount, Actor by)
    {
        if (!IsGivenBy(by))
        {
            throw new RuleViolation(FrameRules.DirectorateGives);
        }

        if (IsHard && amount < Committed)
        {
            throw new RuleViolation(FrameRules.NotBelowCommitted, Norwegian.Kroner(Committed));
        }

        Amount = amount;
    }

    /// <summary>Takes a decision's sum out of what is left.</summary>
    public void Commit(Kroner sum)
    {
        DemandRoomFor(sum);
        Committed += sum;
    }

    /// <summary>Gives back what a lapsed grant had taken: it can be granted to somebody else.</summary>
    public void Release(Kroner sum) => Committed = Committed.Less(sum);

    /// <summary>Gives back what a replaced decision had taken, and takes what the new one grants.</summary>
    /// <exception cref="RuleViolation">The frame is hard, and the new sum is more than what is left with the old one back.</exception>
    public void Exchange(Kroner released, Kroner committed)
    {
        var without = Committed.Less(released);
        if (IsHard && without + committed > Amount)
        {
            throw new RuleViolation(FrameRules.WithinFrame, Norwegian.Kroner(committed), Norwegian.Kroner(Amount.Less(without)));
        }

        Committed = without + committed;
    }

    /// <exception cref="RuleViolation">The frame is hard, and the sum is more than what is left.</exception>
    public void DemandRoomFor(Kroner sum)
    {
        if (IsHard && Committed + sum > Amount)
        {
            throw new RuleViolation(FrameRules.WithinFrame, Norwegian.Kroner(sum), Norwegian.Kroner(Undistributed));
        }
    }

    private static bool IsGivenBy(Actor by) => by.Role is Role.DirectorateCaseworker or Role.DirectorateLeader;
}

/// <summary>The rules of frames.</summary>
public static class FrameRules
{
    public static readonly Rule WithinFrame = new("frame.within", "KI-34, KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Vedtaket er på {0}, men det er bare {1} igjen av rammen.", "Vedtaket er på {0}, men det er berre {1} att av ramma."));

    public static readonly Rule NotBelowCommitted = new("frame.not-below", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Det er allerede gjort vedtak for {0}. Rammen kan ikke settes lavere.", "Det er alt gjort vedtak for {0}. Ramma kan ikkje setjast lågare."));

    public static readonly Rule DirectorateGives = new("frame.giver", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Bare direktoratet kan gi eller endre en ramme.", "Berre direktoratet kan gje eller endre ei ramme."));

    public static readonly Rule FrameIsGiven = new("frame.given", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Embetet har ikke fått ramme i denne utlysningen ennå.", "Embetet har ikkje fått ramme i denne utlysinga enno."));
}
