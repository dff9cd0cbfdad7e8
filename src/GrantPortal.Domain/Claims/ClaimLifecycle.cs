using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Claims.ClaimAction;
using static GrantPortal.Domain.Claims.ClaimStatus;

namespace GrantPortal.Domain.Claims;

/// <summary>The lifecycle of a claim for repayment: those who claim never register that it is paid (KI-98).</summary>
public static class ClaimLifecycle
{
    public static Lifecycle<ClaimStatus, ClaimAction> Table { get; } = new("Claim", (status, action) => (status, action) switch
    {
        // KI-99..105: whoever controls may claim; the embete, which has the case, writes.
        (Made, Make) => new(Made, Role.Caseworker, Role.OfficeLeader, Role.DirectorateCaseworker, Role.DirectorateLeader, Role.Controller),
        (Made, Send) => new(Sent, Role.Caseworker, Role.OfficeLeader),
        (Made, Withdraw) => new(Withdrawn, Role.Caseworker, Role.OfficeLeader),
        (Sent, Remind) => new(Sent, Role.Caseworker, Role.OfficeLeader),
        (Sent, RegisterPart) => new(PartlyPaid, Role.Paymaster),
        (Sent, RegisterRest) => new(Settled, Role.Paymaster),
        (Sent, Withdraw) => new(Withdrawn, Role.OfficeLeader),
        (PartlyPaid, Remind) => new(PartlyPaid, Role.Caseworker, Role.OfficeLeader),
        (PartlyPaid, RegisterPart) => new(PartlyPaid, Role.Paymaster),
        (PartlyPaid, RegisterRest) => new(Settled, Role.Paymaster),
        (PartlyPaid, Withdraw) => new(Withdrawn, Role.OfficeLeader),
        (PartlyPaid or Settled, ReversePart) => new(PartlyPaid, Role.Paymaster),
        (PartlyPaid or Settled, ReverseAll) => new(Sent, Role.Paymaster),
        (Withdrawn, ReversePart or ReverseAll) => new(Withdrawn, Role.Paymaster),
        _ => null,
    });
}
