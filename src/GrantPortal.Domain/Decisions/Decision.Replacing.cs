using GrantPortal.Domain.Applications;
using GrantPortal.Domain.Frames;
using GrantPortal.Domain.Ids;
using GrantPortal.Domain.Languages;
using GrantPortal.Domain.Letters;
using GrantPortal.Domain.Money;
using GrantPortal.Domain.Payments;
using GrantPortal.Domain.People;
using GrantPortal.Domain.Recommendations;
using GrantPortal.Domain.Rules;

namespace GrantPortal.Domain.Decisions;

/// <summary>A decision that takes another's place (omgjøring), also where only the letter was wrong: the old one is kept, marked, and counted in no sum.</summary>
public sealed partial class Decision
{
    /// <summary>The decision that this one took the place of.</summary>
    public Id<Decision>? ReplacesId { get; private set; }

    /// <summary>Why it did; stands in the letter.</summary>
    public string? ReplacementReason { get; private set; }

    /// <summary>Granted by the decision that this one replaced, kroner.</summary>
    public Kroner GrantedBefore { get; private set; }

    /// <summary>Ordered for payment under the decisions that this one replaced, kroner.</summary>
    public Kroner OrderedBefore { get; private set; }

    /// <summary>What there is to order, kroner: the whole grant, or the difference where a replaced decision was paid.</summary>
    public Kroner Outstanding => Payable.Less(OrderedBefore);

    /// <summary>Paid beyond what is granted now, kroner: it is claimed back.</summary>
    public Kroner Overpaid => OrderedBefore.Less(Payable);

    /// <summary>
    /// Decides anew in place of this decision. Amounts may be other ones, within what was sought and the frame. What is accepted holds, what is paid counts:
    /// <paramref name="payments"/> are those of the award. The letter is sent with <see cref="SendLetter"/> on the new decision.
    /// </summary>
    public Decision Replace(Application application, IReadOnlyList<LineAmount> amounts, Frame frame, IReadOnlyList<Payment> payments, string reason, Actor by, DateTimeOffset at)
    {
        var next = DecisionLifecycle.Table.Next(Status, DecisionAction.Replace, by);
        DemandFrameOf(application, frame);
        DemandDecider(application, by);
        if (by.Organisation != DeciderId)
        {
            throw new RuleViolation(CaseworkRules.CaseIsTheirs);
        }

        if (application.RecommendedBy == by.Person)
        {
            throw new RuleViolation(CaseworkRules.ApproverIsAnother);
        }

        var decision = Lay(application, amounts, by, at);
        (decision.ReplacesId, decision.ReplacementReason, decision.GrantedBefore) = (Id, Stated(reason), Granted);
        decision.OrderedBefore = Kroner.Sum(payments.Where(payment => payment.Status is not PaymentStatus.Bounced).Select(payment => payment.Amount));
        decision.Deducted = Deducted > decision.Granted ? decision.Granted : Deducted;
        decision.Slip = Slip is { SignedAt: not null } signed && decision.Granted > Kroner.Zero ? signed.Copy() : null;
        frame.Exchange(Granted, decision.Granted);
        frame.Uncover(Covered);
        foreach (var payment in payments)
        {
            payment.Follow(decision);
        }

        Status = next;
        application.Note(new("Vedtaket er gjort om: {0} i stedet for {1}.", "Vedtaket er gjort om: {0} i staden for {1}."), by, at, Norwegian.Kroner(decision.Granted), Norwegian.Kroner(Granted));
        return decision;
    }

    /// <summary>The recipient has accepted the conditions already, and what is paid is paid.</summary>
    private void KeepWhatWasDone(Actor by)
    {
        if (ReplacesId is not null && Slip is { SignedAt: not null })
        {
            Status = DecisionLifecycle.Table.Next(Status, DecisionAction.KeepAcceptance, by);
            Status = Outstanding == Kroner.Zero ? DecisionLifecycle.Table.Next(Status, DecisionAction.KeepPayment, by) : Status;
        }
    }
}
