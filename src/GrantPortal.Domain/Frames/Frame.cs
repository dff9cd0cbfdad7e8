using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Frames;

/// <summary>
/// Money to distribute (ramme): a call's frame at an embete, or in all at the directorate, for a purpose. What is committed never passes a hard frame; the database guards it too.
/// The frame need not be used up: the rest is shown as «ufordelt» (A.T1: 191 710 in 2020). Where the directorate decides, an embete's frame only guides (NAV-74) and lies within
/// the directorate's, which is hard; the embete is then authorised letter by letter (fullmakt, NAV-57).
/// </summary>
public sealed class Frame
{
    /// <summary>The purpose of the frame that several calls of a year take from; each call's own lies within it and only shows what that call has taken (facts B3).</summary>
    public const string Shared = "felles";

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

    /// <summary>The directorate's frame that this one lies within; null where the embete's own is all there is. Loaded with it.</summary>
    public Frame? Within { get; private set; }

    /// <summary>Kroner that the directorate has authorised the embete to grant and pay, all authorisation letters of the call together (NAV-57); null before the first.</summary>
    public Kroner? Authorised { get; private set; }

    /// <summary>Kroner of the awards that the authorisations list: in the award's full sum, or in what is to be paid, as the call says.</summary>
    public Kroner Covered { get; private set; }

    /// <summary>Kroner not yet decided.</summary>
    public Kroner Undistributed => Amount.Less(Committed);

    /// <summary>The directorate gives an embete its frame in a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="office">The embete, or the directorate for the frame in all.</param>
    /// <param name="amount">Kroner.</param>
    /// <param name="isHard">True when what goes over it is refused.</param>
    /// <param name="by">At the directorate.</param>
    /// <param name="at">When.</param>
    /// <param name="within">The directorate's frame, or the one that several calls share, that it lies within.</param>
    /// <param name="purpose">What the money is for when it is a pot of its own.</param>
    public static Frame Give(Id<Call> call, Id<Organisation> office, Kroner amount, bool isHard, Actor by, DateTimeOffset at, Frame? within = null, string purpose = "") =>
        !IsGivenBy(by) ? throw new RuleViolation(FrameRules.DirectorateGives)
        : new() { Id = Id<Frame>.New(at), CallId = call, OfficeId = office, Amount = amount, IsHard = isHard, Within = within, Purpose = purpose };

    /// <summary>The directorate gives an embete one frame that all these calls take from, in any order (facts B3). The first returned is the shared one, hard; the others are the calls' own within it.</summary>
    public static IReadOnlyList<Frame> Share(IReadOnlyList<Id<Call>> calls, Id<Organisation> office, Kroner amount, Actor by, DateTimeOffset at)
    {
        var shared = Give(calls[0], office, amount, isHard: true, by, at, purpose: Shared);
        return [shared, .. calls.Select(call => shared.LetIn(call, by, at))];
    }

    /// <summary>Gives an embete a pot of its own in a call, with its own purpose: hard, and beside the ordinary frame (facts B3).</summary>
    public static Frame GivePot(Id<Call> call, Id<Organisation> office, string purpose, Kroner amount, Actor by, DateTimeOffset at)
    {
        var named = Norwegian.Normalise(purpose).Trim();
        return named.Length == 0 || named.Equals(Shared, StringComparison.OrdinalIgnoreCase)
            ? throw new RuleViolation(FrameRules.PotHasPurpose)
            : Give(call, office, amount, isHard: true, by, at, purpose: named);
    }

    /// <summary>One more call takes from this shared frame.</summary>
    public Frame LetIn(Id<Call> call, Actor by, DateTimeOffset at) => Purpose == Shared
        ? Give(call, OfficeId, Amount, isHard: false, by, at, within: this)
        : throw new InvalidOperationException("Only a shared frame lets calls in.");

    /// <summary>A decision is listed in an authorisation: it counts against what is authorised from now on.</summary>
    internal void Cover(Kroner amount) => Covered += amount;

    /// <summary>An award that was listed is no more, or is decided anew.</summary>
    internal void Uncover(Kroner amount) => Covered = Covered.Less(amount);

    /// <summary>An authorisation letter is sent; several in a year are summed.</summary>
    internal void Authorise(Kroner amount) => Authorised = (Authorised ?? Kroner.Zero) + amount;

    /// <summary>Refuses a letter before the authorisation, and while the authorisations are less than the awards that they list (NAV-57).</summary>
    public void DemandAuthorised()
    {
        if (Authorised is not { } authorised)
        {
            throw new RuleViolation(FrameRules.AuthorisedFirst);
        }

        if (Covered > authorised)
        {
            throw new RuleViolation(FrameRules.WithinAuthorisation, Norwegian.Kroner(Covered), Norwegian.Kroner(authorised), Norwegian.Kroner(Covered.Less(authorised)));
        }
    }

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
        Within?.Commit(sum);
    }

    /// <summary>Gives back what a lapsed grant had taken: it can be granted to somebody else.</summary>
    public void Release(Kroner sum)
    {
        Committed = Committed.Less(sum);
        Within?.Release(sum);
    }

    /// <summary>Gives back what a replaced decision had taken, and takes what the new one grants.</summary>
    /// <exception cref="RuleViolation">The frame is hard, and the new sum is more than what is left with the old one back.</exception>
    public void Exchange(Kroner released, Kroner committed)
    {
        var without = Committed.Less(released);
        if (IsHard && without + committed > Amount)
        {
            throw new RuleViolation(FrameRules.WithinFrame, Norwegian.Kroner(committed), Norwegian.Kroner(Amount.Less(without)));
        }

        Within?.Exchange(released, committed);
        Committed = without + committed;
    }

    /// <exception cref="RuleViolation">The frame is hard, and the sum is more than what is left.</exception>
    public void DemandRoomFor(Kroner sum)
    {
        if (IsHard && Committed + sum > Amount)
        {
            throw new RuleViolation(FrameRules.WithinFrame, Norwegian.Kroner(sum), Norwegian.Kroner(Undistributed));
        }

        Within?.DemandRoomFor(sum);
    }

    private static bool IsGivenBy(Actor by) => by.Role is Role.DirectorateCaseworker or Role.DirectorateLeader;
}

/// <summary>The rules of frames.</summary>
public static class FrameRules
{
    public static readonly Rule WithinFrame = new("frame.within", "KI-34, KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Vedtaket er på {0}, men det er bare {1} igjen av rammen.", "Vedtaket er på {0}, men det er berre {1} att av ramma."));

    public static readonly Rule PotHasPurpose = new("frame.purpose", "LSV-02", new("Tildelt ramme", "Tildelt ramme"), new(
        "Skriv hva potten er til.", "Skriv kva potten er til."));

    public static readonly Rule AuthorisedFirst = new("frame.authorised-first", "NAV-57, NAV-59, NAV-60", new("Regelverket punkt 8", "Regelverket punkt 8"), new(
        "Brevene kan ikke sendes før fullmaktsbrevet fra direktoratet er kommet.", "Breva kan ikkje sendast før fullmaktsbrevet frå direktoratet er kome."));

    public static readonly Rule WithinAuthorisation = new("frame.within-authorisation", "NAV-57", new("Fullmaktsbrevet", "Fullmaktsbrevet"), new(
        "Vedtakene i fullmaktsbrevene er på {0}, men fullmakten er på {1}. Det mangler {2}. Be direktoratet om en fullmakt til.",
        "Vedtaka i fullmaktsbreva er på {0}, men fullmakta er på {1}. Det manglar {2}. Be direktoratet om ei fullmakt til."));

    public static readonly Rule NotBelowCommitted = new("frame.not-below", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Det er allerede gjort vedtak for {0}. Rammen kan ikke settes lavere.", "Det er alt gjort vedtak for {0}. Ramma kan ikkje setjast lågare."));

    public static readonly Rule DirectorateGives = new("frame.giver", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Bare direktoratet kan gi eller endre en ramme.", "Berre direktoratet kan gje eller endre ei ramme."));

    public static readonly Rule FrameIsGiven = new("frame.given", "KID-01", new("Tildelt ramme", "Tildelt ramme"), new(
        "Embetet har ikke fått ramme i denne utlysningen ennå.", "Embetet har ikkje fått ramme i denne utlysinga enno."));
}
