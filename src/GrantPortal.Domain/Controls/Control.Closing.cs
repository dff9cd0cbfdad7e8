using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Decisions;
using GrantPortal.Domain.Exclusions;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Controls;

/// <summary>What a control comes to.</summary>
public sealed partial class Control
{
    /// <summary>What it came to; empty while it is open.</summary>
    public IReadOnlyList<ControlOutcome> Outcomes { get; private set; } = [];

    /// <summary>What was found, as it stands in the letter.</summary>
    public string? Conclusion { get; private set; }

    public bool IsMisuse { get; private set; }

    /// <summary>Whether it is reported to the police; null where there is no misuse (KI-107).</summary>
    public bool? IsReportedToPolice { get; private set; }

    public string PoliceReason { get; private set; } = string.Empty;

    /// <summary>To be paid back, kroner; null where nothing is. The embete sends the claim.</summary>
    public Kroner? Repay { get; private set; }

    public Id<Person>? ClosedBy { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>
    /// Concludes: the grant is stopped or lapses, money is to be paid back, the recipient is barred for years, or nothing. <paramref name="paid"/> is what can be
    /// claimed back, kroner. Who had the authority to control reads the case no longer.
    /// </summary>
    /// <returns>The exclusion, where the recipient is barred.</returns>
    public Exclusion? Close(ControlConclusion conclusion, Application application, Decision decision, Frame frame, Kroner paid, Actor by, DateTimeOffset at)
    {
        var next = ControlLifecycle.Table.Next(Status, ControlAction.Close, by);
        DemandOurs(application, by);
        Demand(conclusion, paid);
        var exclusion = conclusion.Outcomes.Contains(ControlOutcome.Exclusion) ? Exclusion.Set(this, application, conclusion.BarredFrom, conclusion.BarredTo, conclusion.Text, by, at) : null;
        if (conclusion.Outcomes.Contains(ControlOutcome.Stop))
        {
            decision.Stop(application, Ground is ControlGround.Use ? StopGround.UseAgainstConditions : StopGround.WrongInformation, conclusion.Text, by, at);
        }

        if (conclusion.Outcomes.Contains(ControlOutcome.Lapse))
        {
            decision.Lapse(application, frame, LapseGround.RequirementsNotMet, conclusion.Text, by, at);
        }

        (Outcomes, Conclusion, IsMisuse) = ([.. conclusion.Outcomes.Order()], Norwegian.Normalise(conclusion.Text).Trim(), conclusion.IsMisuse);
        (IsReportedToPolice, PoliceReason) = (conclusion.IsMisuse ? conclusion.IsReportedToPolice : null, Norwegian.Normalise(conclusion.PoliceReason).Trim());
        Repay = Outcomes.Contains(ControlOutcome.RepayAll) ? paid : Outcomes.Contains(ControlOutcome.RepayPart) ? conclusion.Repay : null;
        (ClosedBy, ClosedAt, Status) = (by.Person, at, next);
        application.GiveInsight(null);
        application.Note(new("Kontrollen er avsluttet: {0}.", "Kontrollen er avslutta: {0}."), by, at, NamesOf(Outcomes));
        return exclusion;
    }

    private static Text NamesOf(IReadOnlyList<ControlOutcome> outcomes) =>
        new(string.Join(", ", outcomes.Select(outcome => outcome.Name().Nb)), string.Join(", ", outcomes.Select(outcome => outcome.Name().Nn)));

    private static void Demand(ControlConclusion conclusion, Kroner paid)
    {
        var outcomes = conclusion.Outcomes.ToHashSet();
        if (outcomes.Count == 0 || (outcomes.Contains(ControlOutcome.None) && outcomes.Count > 1)
            || outcomes.IsSupersetOf([ControlOutcome.Stop, ControlOutcome.Lapse]) || outcomes.IsSupersetOf([ControlOutcome.RepayPart, ControlOutcome.RepayAll]))
        {
            throw new RuleViolation(ControlRules.OutcomesAgree);
        }

        if (string.IsNullOrWhiteSpace(conclusion.Text))
        {
            throw new RuleViolation(ControlRules.ConclusionIsStated);
        }

        if (outcomes.Overlaps([ControlOutcome.RepayPart, ControlOutcome.RepayAll]) && paid == Kroner.Zero)
        {
            throw new RuleViolation(ControlRules.SomethingIsPaid);
        }

        if (outcomes.Contains(ControlOutcome.RepayPart) && (conclusion.Repay is not { Amount: > 0 } amount || amount >= paid))
        {
            throw new RuleViolation(ControlRules.AmountIsStated, Norwegian.Kroner(paid));
        }

        if (conclusion.IsMisuse && (conclusion.IsReportedToPolice is null || string.IsNullOrWhiteSpace(conclusion.PoliceReason)))
        {
            throw new RuleViolation(ControlRules.PoliceIsConsidered);
        }
    }
}
