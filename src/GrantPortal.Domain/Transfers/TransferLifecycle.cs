using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Transfers.TransferAction;
using static GrantPortal.Domain.Transfers.TransferStatus;

namespace GrantPortal.Domain.Transfers;

/// <summary>The lifecycle of a carry-over (overføring).</summary>
public static class TransferLifecycle
{
    public static Lifecycle<TransferStatus, TransferAction> Table { get; } = new("Transfer", (status, action) => (status, action) switch
    {
        (Applied, Declare) => new(Applied, Role.Signatory, Role.Caseworker),
        (Applied, Approve) => new(Approved, Role.Caseworker, Role.OfficeLeader),
        (Applied, ApprovePartly) => new(PartlyApproved, Role.Caseworker, Role.OfficeLeader),
        (Applied, Refuse) => new(Refused, Role.Caseworker, Role.OfficeLeader),
        _ => null,
    });
}
