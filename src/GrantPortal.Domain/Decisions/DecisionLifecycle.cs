using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Decisions.DecisionAction;
using static GrantPortal.Domain.Decisions.DecisionStatus;

namespace GrantPortal.Domain.Decisions;

/// <summary>
/// The lifecycle of a decision: no slip before the letter, no payment before the slip (KI-84). From the letter on it can be stopped (KI-105), lapse
/// (KI-104) or be replaced by another decision.
/// </summary>
public static class DecisionLifecycle
{
    public static Lifecycle<DecisionStatus, DecisionAction> Table { get; } = new("Decision", (status, action) => (status, action) switch
    {
        (Made, SendLetter) => new(LetterSent, Role.OfficeLeader, Role.Caseworker),
        // Where a directorate has decided, it authorises the embete first (NAV-57).
        (Made, Authorise) => new(Authorised, Role.DirectorateLeader),
        (Authorised, SendLetter) => new(LetterSent, Role.OfficeLeader, Role.Caseworker),
        (LetterSent, FillInSlip) => new(LetterSent, Role.Contact, Role.Signatory),
        (LetterSent, Accept) => new(Accepted, Role.Signatory),
        (Accepted, ConfirmAccount) => new(Accepted, Role.Contact, Role.Signatory),
        (Accepted, ReopenSlip) => new(LetterSent, Role.Contact, Role.Signatory),
        (Accepted, OrderPayment) => new(PaymentOrdered, Role.Paymaster),
        // Only when the payment has bounced: the recipient mends the account, or it is ordered again as it was.
        (PaymentOrdered, ReopenSlip) => new(LetterSent, Role.Contact, Role.Signatory),
        (PaymentOrdered, OrderPayment) => new(PaymentOrdered, Role.Paymaster),

        // Nothing is accepted or paid while a grant is stopped; lifting the stop leads back to where it stood.
        (LetterSent, Stop) => new(Stopped, Role.OfficeLeader, Role.DirectorateLeader),
        (Accepted, Stop) => new(Stopped, Role.OfficeLeader, Role.DirectorateLeader),
        (PaymentOrdered, Stop) => new(Stopped, Role.OfficeLeader, Role.DirectorateLeader),
        (Stopped, ResumeAtLetter) => new(LetterSent, Role.OfficeLeader, Role.DirectorateLeader),
        (Stopped, ResumeAtAcceptance) => new(Accepted, Role.OfficeLeader, Role.DirectorateLeader),
        (Stopped, ResumeAtPayment) => new(PaymentOrdered, Role.OfficeLeader, Role.DirectorateLeader),

        (LetterSent, Lapse) => new(Lapsed, Role.OfficeLeader, Role.DirectorateLeader),
        (Accepted, Lapse) => new(Lapsed, Role.OfficeLeader, Role.DirectorateLeader),
        (PaymentOrdered, Lapse) => new(Lapsed, Role.OfficeLeader, Role.DirectorateLeader),
        (Stopped, Lapse) => new(Lapsed, Role.OfficeLeader, Role.DirectorateLeader),

        (LetterSent, Replace) => new(Replaced, Role.OfficeLeader, Role.DirectorateLeader),
        (Accepted, Replace) => new(Replaced, Role.OfficeLeader, Role.DirectorateLeader),
        (PaymentOrdered, Replace) => new(Replaced, Role.OfficeLeader, Role.DirectorateLeader),

        // What was accepted and paid under the decision before stays so under the one that replaces it.
        (LetterSent, KeepAcceptance) => new(Accepted, Role.OfficeLeader, Role.Caseworker),
        (Accepted, KeepPayment) => new(PaymentOrdered, Role.OfficeLeader, Role.Caseworker),
        _ => null,
    });
}
