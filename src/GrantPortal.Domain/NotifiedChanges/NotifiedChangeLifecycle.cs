using GrantPortal.Domain.Lifecycles;
using GrantPortal.Domain.People;
using static GrantPortal.Domain.NotifiedChanges.NotifiedChangeAction;
using static GrantPortal.Domain.NotifiedChanges.NotifiedChangeStatus;

namespace GrantPortal.Domain.NotifiedChanges;

/// <summary>The lifecycle of a change that a recipient tells of: two people for an account, then the embete (KI-97).</summary>
public static class NotifiedChangeLifecycle
{
    public static Lifecycle<NotifiedChangeStatus, NotifiedChangeAction> Table { get; } = new("NotifiedChange", (status, action) => (status, action) switch
    {
        (AwaitsSecond, Confirm) => new(AwaitsOffice, Role.Contact, Role.Signatory),
        (AwaitsSecond or AwaitsOffice, Withdraw) => new(Withdrawn, Role.Contact, Role.Signatory),
        (AwaitsOffice, Verify) => new(Verified, Role.Caseworker, Role.OfficeLeader),
        (AwaitsSecond or AwaitsOffice, Reject) => new(Rejected, Role.Caseworker, Role.OfficeLeader),
        _ => null,
    });
}
