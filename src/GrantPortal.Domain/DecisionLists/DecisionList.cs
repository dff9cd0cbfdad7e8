using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Calls;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.DecisionLists;

/// <summary>
/// A directorate's list of decisions (vedtaksliste) in a call, all embeter side by side (NAV-56): caseworkers write the amounts, and the leader signs once. The embete's recommendation
/// stands beside it and is never changed. A second allocation is a list of its own.
/// </summary>
public sealed class DecisionList
{
    private readonly List<DecisionListLine> _lines = [];

    private DecisionList()
    {
    }

    public Id<DecisionList> Id { get; private set; }

    public Id<Call> CallId { get; private set; }

    public Id<Organisation> DirectorateId { get; private set; }

    public DecisionListStatus Status { get; private set; }

    public DateTimeOffset BegunAt { get; private set; }

    public Id<Person>? SignedBy { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public IReadOnlyList<DecisionListLine> Lines => _lines;

    public static DecisionList Begin(Call call, Actor by, DateTimeOffset at) => new()
    {
        Id = Id<DecisionList>.New(at),
        CallId = call.Id,
        DirectorateId = by.Organisation == call.DirectorateId ? by.Organisation : throw new RuleViolation(ReferralRules.IsDirectorates),
        Status = DecisionListLifecycle.Table.Next(DecisionListStatus.Draft, DecisionListAction.Write, by),
        BegunAt = at,
    };

    /// <summary>Writes what is to be decided on one application; may be half done. Null amount takes it off the list.</summary>
    public void Write(Application application, IReadOnlyList<LineAmount> amounts, Actor by, DateTimeOffset at)
    {
        var next = Next(DecisionListAction.Write, by);
        // What is withdrawn or asked about since can still be taken off.
        if (amounts.Any(amount => amount.Amount is not null))
        {
            DemandReferred(application);
            application.DemandDirectorate(by);
        }

        foreach (var amount in amounts)
        {
            var line = application.RecommendedLines.FirstOrDefault(candidate => candidate.Key == amount.Key) ?? throw new RuleViolation(CaseworkRules.UnknownLine, amount.Key);
            line.DemandWithinCeiling(amount.Amount);
            if (amount.Amount > line.Sought)
            {
                throw new RuleViolation(CaseworkRules.NotMoreThanSought, line.Title, Norwegian.Kroner(amount.Amount.Value), Norwegian.Kroner(line.Sought));
            }

            if (_lines.Find(each => each.ApplicationId == application.Id && each.Key == amount.Key) is not { } written)
            {
                written = new DecisionListLine(application.Id, amount.Key, at);
                _lines.Add(written);
            }

            if (written.Amount != amount.Amount || written.ReasonCode != amount.ReasonCode)
            {
                written.Write(amount.Amount, amount.ReasonCode, by);
            }
        }

        _lines.RemoveAll(line => line.ApplicationId == application.Id && line.Amount is null);
        Status = next;
    }

    /// <summary>The applications that the list decides.</summary>
    public IReadOnlySet<Id<Application>> Applications => _lines.Select(line => line.ApplicationId).ToHashSet();

    /// <summary>Signs the list: every application on it is decided at once, or none is (NAV-56). The signer has written none of it, and says to be impartial in all of it.</summary>
    /// <param name="applications">Those on the list.</param>
    /// <param name="frames">The frames of their embeter, each within the directorate's.</param>
    /// <param name="exclusions">Who is barred.</param>
    /// <param name="isImpartial">The signer's declaration for every case on the list (facts B5).</param>
    /// <param name="by">The directorate's leader.</param>
    /// <param name="at">When.</param>
    public IReadOnlyList<Decision> Sign(
        IReadOnlyList<Application> applications, IReadOnlyDictionary<Id<Organisation>, Frame> frames, IReadOnlyList<Exclusion> exclusions, bool isImpartial, Actor by, DateTimeOffset at)
    {
        var next = Next(DecisionListAction.Sign, by);
        if (_lines.Count == 0)
        {
            throw new RuleViolation(DecisionListRules.HasLines);
        }

        if (_lines.Exists(line => line.WrittenBy == by.Person))
        {
            throw new RuleViolation(DecisionListRules.SignerIsAnother);
        }

        if (!isImpartial)
        {
            throw new RuleViolation(CaseworkRules.ImpartialityIsDeclared);
        }

        var drawn = applications.Where(application => Applications.Contains(application.Id)).Select(application => Draw(application, frames, exclusions, by, at)).ToList();
        if (drawn.Count != Applications.Count)
        {
            throw new ArgumentException("The list decides other applications than these.", nameof(applications));
        }

        DemandRoom(drawn);
        foreach (var (application, decision, frame) in drawn)
        {
            if (application.Impartiality.All(declared => declared.PersonId != by.Person))
            {
                application.DeclareImpartialityAtDirectorate(isImpartial: true, string.Empty, by, at);
            }

            decision.Take(application, frame, by, at);
        }

        (Status, SignedBy, SignedAt) = (next, by.Person, at);
        return [.. drawn.Select(each => each.Decision)];
    }

    private (Application Application, Decision Decision, Frame Frame) Draw(
        Application application, IReadOnlyDictionary<Id<Organisation>, Frame> frames, IReadOnlyList<Exclusion> exclusions, Actor by, DateTimeOffset at)
    {
        DemandReferred(application);
        var frame = frames.GetValueOrDefault(application.OfficeId) ?? throw new RuleViolation(FrameRules.FrameIsGiven);
        var amounts = _lines.Where(line => line.ApplicationId == application.Id).Select(line => new LineAmount(line.Key, line.Amount, line.ReasonCode)).ToList();
        return (application, Decision.Draw(application, amounts, frame, exclusions, by, at), frame);
    }

    // The whole list has room in each embete's frame and in the directorate's, or nothing of it is decided.
    private static void DemandRoom(IReadOnlyList<(Application Application, Decision Decision, Frame Frame)> drawn)
    {
        foreach (var frame in drawn.Select(each => each.Frame).Concat(drawn.Select(each => each.Frame.Within).OfType<Frame>()).Distinct())
        {
            frame.DemandRoomFor(Kroner.Sum(drawn.Where(each => each.Frame == frame || each.Frame.Within == frame).Select(each => each.Decision.Granted)));
        }
    }

    private void DemandReferred(Application application)
    {
        if (application.CallId != CallId || application.Status is not ApplicationStatus.Referred)
        {
            throw new RuleViolation(DecisionListRules.IsReferred, application.CaseNumber);
        }

        if (application.RecommendedDismissal is not null)
        {
            throw new RuleViolation(DecisionListRules.IsAssessed, application.CaseNumber);
        }
    }

    private DecisionListStatus Next(DecisionListAction action, Actor by)
    {
        var next = DecisionListLifecycle.Table.Next(Status, action, by);
        return by.Organisation == DirectorateId ? next : throw new RuleViolation(ReferralRules.IsDirectorates);
    }
}
