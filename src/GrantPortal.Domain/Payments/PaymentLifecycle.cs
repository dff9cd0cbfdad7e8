using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Payments.PaymentAction;
using static GrantPortal.Domain.Payments.PaymentStatus;

namespace GrantPortal.Domain.Payments;

/// <summary>The lifecycle of a payment order. One that bounced is never paid: a new one is ordered in its place.</summary>
public static class PaymentLifecycle
{
    public static Lifecycle<PaymentStatus, PaymentAction> Table { get; } = new("Payment", (status, action) => (status, action) switch
    {
        (Ordered, RegisterPaid) => new(Paid, Role.Paymaster),
        (Ordered, RegisterBounced) => new(Bounced, Role.Paymaster),
        // The bank sends money back some days after it was paid.
        (Paid, RegisterBounced) => new(Bounced, Role.Paymaster),
        _ => null,
    });
}
