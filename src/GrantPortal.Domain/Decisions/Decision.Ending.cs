using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Decisions;

/// <summary>A grant that is stopped, and perhaps goes on, or that lapses.</summary>
public sealed partial class Decision
{
    private readonly List<GrantStop> _stops = [];

    /// <summary>Every stop of the grant, also those that were lifted.</summary>
    public IReadOnlyList<GrantStop> Stops => _stops;

    public LapseGround? LapsedFor { get; private set; }

    /// <summary>Why the grant lapsed, as it stands in the letter.</summary>
    public string? LapseReason { get; private set; }

    public DateTimeOffset? LapsedAt { get; private set; }

    /// <summary>Stops the grant (KI-105): nothing is accepted or paid until the stop is lifted.</summary>
    public GrantStop Stop(Application application, StopGround ground, string reason, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Stop, by);
        DemandGrant();
        DemandDecider(application, by);
        var stop = new GrantStop(ground, Stated(reason), Status, by, at);
        _stops.Add(stop);
        Status = next;
        application.Note(new("Tilskuddet er stanset: {0}.", "Tilskotet er stansa: {0}."), by, at, ground.Name());
        return stop;
    }

    /// <summary>Lifts the stop: the grant stands where it stood when it was stopped.</summary>
    public GrantStop LiftStop(Application application, string reason, Actor by, DateTimeOffset at)
    {
        var stop = _stops.Find(each => each.Holds);
        var next = DecisionLifecycle.Table.Next(
            Status,
            stop?.From switch
            {
                DecisionStatus.Accepted => DecisionAction.ResumeAtAcceptance,
                DecisionStatus.PaymentOrdered => DecisionAction.ResumeAtPayment,
                _ => DecisionAction.ResumeAtLetter,
            },
            by);
        DemandDecider(application, by);
        stop!.Lift(Stated(reason), by, at);
        Status = next;
        application.Note(new("Stansen er opphevet. Tilskuddet gjelder som før.", "Stansen er oppheva. Tilskotet gjeld som før."), by, at);
        return stop;
    }

    /// <summary>Lets the grant lapse (KI-104, NAV-86). Its money goes back to the frame; what is paid already is claimed back apart.</summary>
    public void Lapse(Application application, Frame frame, LapseGround ground, string reason, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Lapse, by);
        DemandFrameOf(application, frame);
        DemandGrant();
        DemandDecider(application, by);
        if (ground is LapseGround.SlipNeverCame && (Slip!.SignedAt is not null || OsloTime.DateOf(at) <= Slip.DueOn))
        {
            throw new RuleViolation(DecisionRules.SlipIsOverdue, Norwegian.Date(Slip.DueOn), TheSlip(application));
        }

        (LapsedFor, LapseReason, LapsedAt) = (ground, Stated(reason), at);
        frame.Release(Granted);
        frame.Uncover(Covered);
        Status = next;
        application.Note(new("Tilskuddet på {0} er bortfalt: {1}.", "Tilskotet på {0} er falle bort: {1}."), by, at, Norwegian.Kroner(Granted), ground.Name());
    }

    private static string Stated(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? throw new RuleViolation(CaseworkRules.NeedsReason) : Norwegian.Normalise(reason).Trim();

    private void DemandGrant()
    {
        if (Granted == Kroner.Zero)
        {
            throw new RuleViolation(DecisionRules.NothingIsGranted);
        }
    }

    /// <summary>The embete decides in its own cases; a directorate does it as the outcome of a control, which says by itself that it may.</summary>
    private void DemandDecider(Application application, Actor by)
    {
        if (by.Role is Role.DirectorateLeader)
        {
            return;
        }

        if (by.Organisation != OfficeId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        application.DemandImpartial(by);
    }
}
