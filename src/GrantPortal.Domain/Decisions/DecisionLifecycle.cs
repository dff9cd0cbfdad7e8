using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Decisions.DecisionAction;
using static GrantPortal.Domain.Decisions.DecisionStatus;

namespace GrantPortal.Domain.Decisions;

/// <summary>The lifecycle of a decision: no slip before the letter, no payment before the slip (KI-84).</summary>
public static class DecisionLifecycle
{
    public static Lifecycle<DecisionStatus, DecisionAction> Table { get; } = new("Decision", (status, action) => (status, action) switch
    {
        (Made, SendLetter) => new(LetterSent, Role.OfficeLeader, Role.Caseworker),
        (LetterSent, FillInSlip) => new(LetterSent, Role.Contact, Role.Signatory),
        (LetterSent, Accept) => new(Accepted, Role.Signatory),
        (Accepted, ConfirmAccount) => new(Accepted, Role.Contact, Role.Signatory),
        (Accepted, ReopenSlip) => new(LetterSent, Role.Contact, Role.Signatory),
        (Accepted, OrderPayment) => new(PaymentOrdered, Role.Paymaster),
        _ => null,
    });
}
