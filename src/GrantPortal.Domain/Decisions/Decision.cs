using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Organisations;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;
using GrantPortal.Domain.Schemes;

namespace GrantPortal.Domain.Decisions;

/// <summary>
/// A decision (vedtak) on an application: an outcome per grant line, then its letter. Acceptance and payment stand in <c>Decision.Acceptance.cs</c>,
/// stop and lapse in <c>Decision.Ending.cs</c>, what replaces it in <c>Decision.Replacing.cs</c>.
/// </summary>
public sealed partial class Decision
{
    private readonly List<GrantLine> _lines = [];

    private Decision()
    {
    }

    public Id<Decision> Id { get; private set; }

    public Id<Application> ApplicationId { get; private set; }

    public Id<Calls.Call> CallId { get; private set; }

    public Id<Organisation> OfficeId { get; private set; }

    public Id<Organisation> ApplicantId { get; private set; }

    public Id<Organisation> PayeeId { get; private set; }

    /// <summary>Who decided: the embete, or the directorate (NAV-56).</summary>
    public Id<Organisation> DeciderId { get; private set; }

    /// <summary>The way of its case.</summary>
    public Route Route { get; private set; }

    public DecisionStatus Status { get; private set; }

    public Id<Person> DecidedBy { get; private set; }

    public Id<Person>? ApprovedBy { get; private set; }

    public DateTimeOffset DecidedAt { get; private set; }

    /// <summary>Granted in all, kroner.</summary>
    public Kroner Granted { get; private set; }

    /// <summary>Sought in all, kroner.</summary>
    public Kroner Sought { get; private set; }

    public AcceptanceSlip? Slip { get; private set; }

    public IReadOnlyList<GrantLine> Lines => _lines;

    public Outcome Outcome => Outcomes.Of(Granted, Sought);

    /// <summary>
    /// Decides on an application whose recommendation is approved (KI-94). <paramref name="amounts"/> may differ from the recommendation: both are kept.
    /// The sum is taken out of the frame. Who is barred by one of the <paramref name="exclusions"/> can only be refused (KI-106).
    /// </summary>
    /// <exception cref="ArgumentException">The frame is another call's or embete's.</exception>
    public static Decision Make(Application application, IReadOnlyList<LineAmount> amounts, Frame frame, IReadOnlyList<Exclusion> exclusions, Actor by, DateTimeOffset at)
    {
        var decision = Draw(application, amounts, frame, exclusions, by, at);
        frame.DemandRoomFor(decision.Granted);
        decision.Take(application, frame, by, at);
        return decision;
    }

    /// <summary>The decision as it would be made, when nothing but the frame's room and the decider's impartiality can refuse it; nothing is moved yet.</summary>
    internal static Decision Draw(Application application, IReadOnlyList<LineAmount> amounts, Frame frame, IReadOnlyList<Exclusion> exclusions, Actor by, DateTimeOffset at)
    {
        DemandFrameOf(application, frame);
        application.NextDecided(by);
        var decision = Lay(application, amounts, by, at);
        DemandNotBarred(application, decision.Granted, exclusions);
        return decision;
    }

    /// <summary>Makes what was drawn: the case is decided, and the sum is taken out of the frame.</summary>
    internal void Take(Application application, Frame frame, Actor by, DateTimeOffset at)
    {
        application.Decide(by, at);
        frame.Commit(Granted);
    }

    /// <summary>Sends the letter: it is frozen, and a grant gets its slip, due on the day that the letter says. A refusal has none (KI-95).</summary>
    /// <param name="application">The case.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="content">What it says.</param>
    /// <param name="by">At the embete.</param>
    /// <param name="at">When.</param>
    /// <param name="frame">The embete's frame, which says what it is authorised to; needed where a directorate has decided (NAV-57).</param>
    public void SendLetter(Application application, Letter letter, LetterContent content, Actor by, DateTimeOffset at, Frame? frame = null)
    {
        DemandAuthorised(frame);
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.SendLetter, by);
        if (letter.DecisionId != Id)
        {
            throw new RuleViolation(LetterRules.BelongsToCase);
        }

        letter.Send(application, content, by, at);
        Slip = content.SlipDueOn is { } due ? new AcceptanceSlip(due, content.AsksForSpending) : Slip;
        Status = next;
        application.Note(Sent(letter.Kind), by, at, content.Number, Norwegian.Kroner(Granted), SchemeCatalogue.Portal[application.Scheme].TheGrantLetter);
        KeepWhatWasDone(by);
    }

    private static Text Sent(LetterKind kind) => kind switch
    {
        LetterKind.Refusal => new("Avslagsbrevet {0} er sendt.", "Avslagsbrevet {0} er sendt."),
        LetterKind.Replacement => new("Brevet {0} om det nye vedtaket er sendt: {1}.", "Brevet {0} om det nye vedtaket er sendt: {1}."),
        _ => new("{2} {0} er sendt: {1}.", "{2} {0} er sendt: {1}."),
    };

    private static void DemandNotBarred(Application application, Kroner granted, IReadOnlyList<Exclusion> exclusions)
    {
        if (granted > Kroner.Zero && exclusions.FirstOrDefault(exclusion => exclusion.Bars(application.ApplicantId, application.Year)) is { } barred)
        {
            throw new RuleViolation(ExclusionRules.IsNotBarred, barred.FromYear, barred.ToYear);
        }
    }

    private static void DemandFrameOf(Application application, Frame frame)
    {
        if (frame.CallId != application.CallId || frame.OfficeId != application.OfficeId || frame.Purpose != application.FramePurpose)
        {
            throw new ArgumentException("The frame is another call's or embete's, or for another purpose.", nameof(frame));
        }
    }

    /// <summary>A decision with an outcome on each line of the recommendation; nothing is moved yet.</summary>
    private static Decision Lay(Application application, IReadOnlyList<LineAmount> amounts, Actor by, DateTimeOffset at)
    {
        if (amounts.FirstOrDefault(amount => application.RecommendedLines.All(line => line.Key != amount.Key)) is { } unknown)
        {
            throw new RuleViolation(CaseworkRules.UnknownLine, unknown.Key);
        }

        var decision = new Decision
        {
            Id = Id<Decision>.New(at),
            ApplicationId = application.Id,
            CallId = application.CallId,
            OfficeId = application.OfficeId,
            DeciderId = by.Organisation,
            Route = application.Route,
            ApplicantId = application.ApplicantId,
            PayeeId = application.PayeeId,
            DecidedBy = by.Person,
            ApprovedBy = application.ApprovedBy,
            DecidedAt = at,
        };
        foreach (var line in application.RecommendedLines.OrderBy(line => line.Position))
        {
            var amount = amounts.FirstOrDefault(candidate => candidate.Key == line.Key);
            Demand(line, amount);
            decision._lines.Add(new GrantLine(line, decision._lines.Count + 1, amount!.Amount!.Value, amount.ReasonCode, at));
        }

        decision.Granted = Kroner.Sum(decision._lines.Select(line => line.Granted));
        decision.Sought = Kroner.Sum(decision._lines.Select(line => line.Sought));
        return decision;
    }

    private static void Demand(RecommendedLine line, LineAmount? amount)
    {
        if (amount?.Amount is not { } granted)
        {
            throw new RuleViolation(DecisionRules.EveryLineDecided, line.Title);
        }

        if (granted > line.Sought)
        {
            throw new RuleViolation(DecisionRules.NotMoreThanSought, line.Title, Norwegian.Kroner(line.Sought));
        }

        line.DemandWithinCeiling(granted);
        if (line.Exclusion is not null && granted > Kroner.Zero)
        {
            throw new RuleViolation(CaseworkRules.ExcludedGetsNothing, line.Title);
        }

        if (granted < line.Sought && string.IsNullOrEmpty(amount.ReasonCode))
        {
            throw new RuleViolation(DecisionRules.RefusalHasReason, line.Title);
        }
    }
}
