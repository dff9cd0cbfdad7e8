using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.Reallocations.ReallocationAction;
using static GrantPortal.Domain.Reallocations.ReallocationStatus;

namespace GrantPortal.Domain.Reallocations;

/// <summary>The lifecycle of a reallocation (omdisponering): asked for and answered in writing before the money is used otherwise (facts B5).</summary>
public static class ReallocationLifecycle
{
    public static Lifecycle<ReallocationStatus, ReallocationAction> Table { get; } = new("Reallocation", (status, action) => (status, action) switch
    {
        (Asked, Ask) => new(Asked, Role.Contact, Role.Signatory),
        (Asked, Withdraw) => new(Withdrawn, Role.Contact, Role.Signatory),
        (Asked, Approve) => new(Approved, Role.Caseworker, Role.OfficeLeader),
        (Asked, ApprovePartly) => new(PartlyApproved, Role.Caseworker, Role.OfficeLeader),
        (Asked, Refuse) => new(Refused, Role.Caseworker, Role.OfficeLeader),
        _ => null,
    });
}
